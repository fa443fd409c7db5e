package jp.keikaku.archive;

import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;

/** Which pages of an edition carry characters. */
public final class PageText {
  private static final String CODE = "page-without-text";

  private PageText() {}

  /** How many pages carry no characters: all of a scan's, else those that a diagnostic names. */
  public static int pagesWithout(Edition edition) {
    int pages = edition.source().pages();
    if (edition.accounting().characters() == 0) {
      return pages;
    }
    long named =
        edition.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().equals(CODE))
            .map(Diagnostic::places)
            .flatMap(places -> places.stream().map(Place::page))
            .distinct()
            .count();
    return (int) Math.min(pages, named);
  }
}

package jp.keikaku.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticTexts;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as a person reads it.
 *
 * @param level {@code info}, {@code warning} or {@code error}
 * @param levelName the same in words
 * @param code of the kind
 * @param message what it is, and what to do
 * @param pages where, or empty
 * @param pageNumbers the same as numbers
 */
public record DiagnosticLine(
    String level,
    String levelName,
    String code,
    String message,
    String pages,
    List<Integer> pageNumbers) {
  static List<DiagnosticLine> of(Edition edition, View view) {
    DiagnosticTexts texts = new DiagnosticTexts(view.words().language().locale());
    return edition.diagnostics().stream().map(each -> line(each, texts, view)).toList();
  }

  private static DiagnosticLine line(Diagnostic diagnostic, DiagnosticTexts texts, View view) {
    String level = diagnostic.level().name().toLowerCase(Locale.ROOT);
    return new DiagnosticLine(
        level,
        view.t("level." + level),
        diagnostic.code(),
        texts.message(diagnostic),
        view.pages(diagnostic.places()),
        diagnostic.places().stream().map(Place::page).distinct().sorted().toList());
  }

  /** Whether it is about the whole file or about a page of these. */
  boolean stands(List<Place> places) {
    Set<Integer> pages = places.stream().map(Place::page).collect(Collectors.toSet());
    return pageNumbers.isEmpty() || pageNumbers.stream().anyMatch(pages::contains);
  }

  /** The first page, or null. */
  public @Nullable Integer firstPage() {
    return pageNumbers.isEmpty() ? null : pageNumbers.getFirst();
  }
}

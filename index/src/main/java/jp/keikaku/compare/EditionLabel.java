package jp.keikaku.compare;

import jp.keikaku.document.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Which edition a result speaks of.
 *
 * @param title name of the plan, or of the file where none is printed
 * @param edition as printed ({@code 令和4年度版}), or null
 * @param fiscalYear western year in which its fiscal year begins, or null
 * @param fileName file that it was read from
 */
public record EditionLabel(
    String title, @Nullable String edition, @Nullable Integer fiscalYear, String fileName) {
  /** The label of an edition. */
  public static EditionLabel of(Edition edition) {
    String fileName = edition.source().fileName();
    return new EditionLabel(
        edition.title() == null ? fileName : edition.title(),
        edition.edition(),
        edition.fiscalYear(),
        fileName);
  }

  /** Title and edition as people say them. */
  public String name() {
    return edition == null ? title : title + " " + edition;
  }
}

package jp.keikaku.entry;

import org.jspecify.annotations.Nullable;

/**
 * The edition that a record stands in.
 *
 * @param id its id in the archive
 * @param title name of the plan, or of the file where none is printed
 * @param edition as printed ({@code 令和4年度版}), or null
 * @param fiscalYear western year in which the edition's fiscal year begins, or null
 * @param municipality whose document it is, or null
 */
public record EditionReference(
    String id,
    String title,
    @Nullable String edition,
    @Nullable Integer fiscalYear,
    @Nullable String municipality) {
  /** Title and edition as people say them: {@code 八千代市ICT利活用推進計画 令和4年度版}. */
  public String name() {
    return edition == null ? title : title + " " + edition;
  }
}

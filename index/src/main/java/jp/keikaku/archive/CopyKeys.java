package jp.keikaku.archive;

import org.jspecify.annotations.Nullable;

/** The edition of a record's copy as a value of {@link IndexFields#COPY}. */
public final class CopyKeys {
  private CopyKeys() {}

  /**
   * What a key says.
   *
   * @param edition id of the edition
   * @param fiscalYear western fiscal year, or null
   * @param municipality whose document it is, or null
   */
  public record Meaning(
      String edition, @Nullable String fiscalYear, @Nullable String municipality) {}

  static String of(EditionReference edition) {
    Integer fiscalYear = edition.fiscalYear();
    String municipality = edition.municipality();
    return (fiscalYear == null ? "" : String.valueOf(fiscalYear))
        + IndexFields.SEPARATOR
        + (municipality == null ? "" : RecordDocument.shortened(municipality))
        + IndexFields.SEPARATOR
        + edition.id();
  }

  /** Reads what was written for an edition. */
  public static Meaning meaning(String key) {
    int first = key.indexOf(IndexFields.SEPARATOR);
    int second = key.indexOf(IndexFields.SEPARATOR, first + 1);
    return new Meaning(
        key.substring(second + 1),
        orNull(key.substring(0, first)),
        orNull(key.substring(first + 1, second)));
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}

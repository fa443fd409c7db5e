package jp.keikaku.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Readable ids that stay the same when a document is read again: municipality, plan, fiscal year,
 * kind and number joined with {@code /}, such as {@code 八千代市/ICT利活用推進計画/2022/item/1-1}.
 */
public final class RecordIds {
  private RecordIds() {}

  /**
   * The id of a document.
   *
   * @param municipality may be null: that part is left out
   * @param title name of the plan; the municipality at its beginning is not said twice
   * @param fiscalYear may be null: that part is left out
   */
  public static String edition(
      @Nullable String municipality, String title, @Nullable Integer fiscalYear) {
    StringBuilder id = new StringBuilder();
    String name = title;
    if (municipality != null) {
      id.append(part(municipality)).append('/');
      if (title.startsWith(municipality) && title.length() > municipality.length()) {
        name = title.substring(municipality.length());
      }
    }
    id.append(part(name));
    if (fiscalYear != null) {
      id.append('/').append(fiscalYear.intValue());
    }
    return id.toString();
  }

  /** The id of a record inside a document: {@code edition/kind/number}. */
  public static String record(String edition, String kind, String number) {
    return edition + "/" + part(kind) + "/" + part(number);
  }

  /**
   * One part of an id: NFKC, without white space and characters that steer what shows them, {@code
   * /} as {@code ／}.
   */
  private static String part(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+", "")
        .replace('/', '／');
  }
}

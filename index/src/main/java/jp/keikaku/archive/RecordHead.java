package jp.keikaku.archive;

import org.jspecify.annotations.Nullable;

/**
 * The little of a record that says which records of other editions are its copies: read for every
 * record that may be shown, where the whole record is read only for those that are.
 *
 * @param id of the record
 * @param edition id of its edition
 * @param copies equal for the same record in all editions: the id without the year, and the title,
 *     since a number that was given to something else is another record
 * @param year western fiscal year of the edition, 0 where there is none
 */
public record RecordHead(String id, String edition, String copies, int year) {
  /** Of a whole record. */
  static RecordHead of(ArchivedRecord record, RecentTexts texts) {
    Integer year = record.edition().fiscalYear();
    String id = record.id();
    String edition = record.edition().id();
    String within = id.startsWith(edition) ? id.substring(edition.length()) : id;
    return new RecordHead(
        id,
        edition,
        plan(edition, year) + "|" + within + "|" + texts.wholeKey(record.title()),
        year == null ? 0 : year);
  }

  /** What all editions of one plan have in common. */
  static String plan(EditionReference edition) {
    return plan(edition.id(), edition.fiscalYear());
  }

  /** The id of an edition without its year: {@code 汐見市/デジタル活用推進計画/2023~2} is a second print. */
  private static String plan(String edition, @Nullable Integer year) {
    if (year == null) {
      return edition;
    }
    String last = "/" + year;
    int start = edition.lastIndexOf(last);
    int end = start + last.length();
    boolean whole = start >= 0 && (end == edition.length() || edition.charAt(end) == '~');
    return whole ? edition.substring(0, start) + edition.substring(end) : edition;
  }
}

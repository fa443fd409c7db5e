package jp.keikaku.archive;

import java.util.regex.Pattern;

/**
 * The little of a record that says which records of other editions are its copies: read for every
 * record that may be shown, where the whole record is read only for those that are.
 *
 * @param id of the record
 * @param copies equal for the same record in all editions: the id without the year, and the title,
 *     since a number that was given to something else is another record
 * @param year western fiscal year of the edition, 0 where there is none
 */
public record RecordHead(String id, String copies, int year) {
  /** Of a whole record. */
  static RecordHead of(ArchivedRecord record) {
    Integer year = record.edition().fiscalYear();
    String id = record.id();
    String edition = record.edition().id();
    String within = id.startsWith(edition) ? id.substring(edition.length()) : id;
    String plan =
        year == null
            ? edition
            : Pattern.compile("/" + year + "(?=$|~)").matcher(edition).replaceFirst("");
    return new RecordHead(
        id,
        plan + "|" + within + "|" + RecordDocument.wholeKey(record.title()),
        year == null ? 0 : year);
  }
}

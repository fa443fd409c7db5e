package jp.keikaku.search.lucene;

import java.nio.charset.StandardCharsets;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.text.Sha256;
import org.apache.lucene.util.BytesRef;

/**
 * By what the same record of several editions is known: its id without the year, and its title,
 * since a number that was given to something else is another record.
 */
final class SameRecord {
  /** Bytes of a digest that are kept: no two records will ever share so many by chance. */
  private static final int ENOUGH = 16;

  private SameRecord() {}

  static BytesRef key(ArchivedRecord record) {
    EditionReference edition = record.edition();
    String id = record.id();
    String within = id.startsWith(edition.id()) ? id.substring(edition.id().length()) : id;
    String key = plan(edition) + "|" + within + "|" + WholeKey.of(record.title());
    return new BytesRef(Sha256.digest(key.getBytes(StandardCharsets.UTF_8)), 0, ENOUGH);
  }

  /** The id of an edition without its year: {@code 汐見市/デジタル活用推進計画/2023~2} is a second print. */
  private static String plan(EditionReference edition) {
    String id = edition.id();
    if (edition.fiscalYear() == null) {
      return id;
    }
    String last = "/" + edition.fiscalYear();
    int start = id.lastIndexOf(last);
    int end = start + last.length();
    boolean whole = start >= 0 && (end == id.length() || id.charAt(end) == '~');
    return whole ? id.substring(0, start) + id.substring(end) : id;
  }
}

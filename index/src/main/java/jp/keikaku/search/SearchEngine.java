package jp.keikaku.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.entry.ArchivedRecord;

/** Answers questions about the records of an archive. Safe for use by several threads. */
public interface SearchEngine extends Closeable {
  /** The state of the archive that its answers are of; empty where none was committed. */
  Optional<String> state() throws IOException;

  /** The records that answer a question, best first. Any query whatever gives a page. */
  SearchPage search(SearchRequest request) throws IOException;

  /**
   * Names that begin with what somebody typed: in kanji, in kana, or as it sounds in Latin letters.
   *
   * @param limit how many at most
   */
  List<Suggestion> suggest(String prefix, int limit) throws IOException;

  /** The record of an id, with its texts. */
  Optional<ArchivedRecord> record(String id) throws IOException;

  /** The ids of all editions. */
  Set<String> editionIds() throws IOException;

  /** The ids of all records of an edition. */
  Set<String> recordIds(String editionId) throws IOException;
}

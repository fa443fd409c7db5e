package jp.keikaku.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;

/**
 * The side of a search engine that editions are written to. What was put and removed is seen by
 * nobody before {@link #commit}. For one thread.
 */
public interface RecordIndex extends Closeable {
  /** The state that it was opened or committed with last; empty before the first commit. */
  Optional<String> state() throws IOException;

  /** The editions of that commit: by id, the key of their records. */
  Map<String, String> editions() throws IOException;

  /**
   * Takes in all records of an edition. This may return before it is done; {@link #commit} waits.
   *
   * @param reference what the edition is called in the archive; no other edition there is
   * @param key of its records in the archive
   */
  void put(EditionReference reference, String key, Edition edition) throws IOException;

  /** Takes out all records of an edition; nothing where there are none. */
  void remove(String editionId) throws IOException;

  /**
   * Everything that was put and removed is on the disk and can be seen. The commit before is kept
   * beside it until the next one.
   *
   * @param state of the archive that it stands for
   */
  void commit(String state) throws IOException;

  /**
   * What was put and removed since the commit of a state is out again.
   *
   * @param state as {@link Engine#write} takes it
   */
  void rollback(String state) throws IOException;
}

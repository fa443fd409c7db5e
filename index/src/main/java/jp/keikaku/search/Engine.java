package jp.keikaku.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A search engine that records can be kept in, as its two sides. */
public interface Engine {
  /**
   * Opens an index to be written to, a new one where there is none.
   *
   * @param state whose commit it goes on from, where that is kept; else from the last one
   * @throws UnreadableIndexException where it was written by another version, or is damaged
   */
  RecordIndex write(Path folder, String state) throws IOException;

  /**
   * Opens an index to be asked.
   *
   * @param state whose commit answers, where that is kept; else the last one
   * @throws UnreadableIndexException where it was written by another version, or is damaged
   * @throws java.nio.file.NoSuchFileException where there is none
   */
  SearchEngine read(Path folder, String state) throws IOException;

  /** What is wrong with the bytes of an index, in the engine's words; empty where nothing is. */
  Optional<String> damage(Path folder) throws IOException;
}

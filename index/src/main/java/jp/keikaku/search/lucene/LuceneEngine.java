package jp.keikaku.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.search.Engine;
import jp.keikaku.search.RecordIndex;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.UnreadableIndexException;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The engine inside the program: an index in a folder of the archive. */
public final class LuceneEngine implements Engine {
  /** Raised whenever an index written before can no longer be searched as it is. */
  static final String FORMAT = "8";

  /** Words for one thing that people wrote down, beside the index. */
  private static final String SYNONYMS = "synonyms.tsv";

  private static final String FORMAT_KEY = "format";
  private static final String STATE_KEY = "state";

  @Override
  public RecordIndex write(Path folder, String state) throws IOException {
    Files.createDirectories(folder);
    FSDirectory files = FSDirectory.open(folder);
    try {
      if (DirectoryReader.indexExists(files)) {
        checkFormat(files);
      }
      return new LuceneRecordIndex(files, state);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw understood(e);
    }
  }

  @Override
  public SearchEngine read(Path folder, String state) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    FSDirectory files = IndexFiles.open(folder);
    try {
      checkFormat(files);
      Optional<IndexCommit> commit = commit(files, state);
      return new LuceneSearchEngine(
          commit.isPresent() ? DirectoryReader.open(commit.get()) : DirectoryReader.open(files),
          folder.resolveSibling(SYNONYMS));
    } catch (IndexNotFoundException e) {
      files.close();
      throw new NoSuchFileException(folder.toString());
    } catch (IOException | RuntimeException e) {
      files.close();
      throw understood(e);
    }
  }

  @Override
  public Optional<String> damage(Path folder) throws IOException {
    try (FSDirectory files = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(files)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      CheckIndex.Status status = check.checkIndex();
      return status.clean
          ? Optional.empty()
          : Optional.of(status.totLoseDocCount + " of its records cannot be read");
    } catch (IOException | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static IOException understood(Exception e) {
    return switch (e) {
      case CorruptIndexException corrupt -> unreadable(corrupt);
      case IndexFormatTooOldException old -> unreadable(old);
      case IndexFormatTooNewException recent -> unreadable(recent);
      case IllegalArgumentException unknown -> unreadable(unknown);
      case java.io.EOFException cut -> unreadable(cut);
      case IOException other -> other;
      case RuntimeException other -> unreadable(other);
      default -> new IOException(e);
    };
  }

  private static UnreadableIndexException unreadable(Exception cause) {
    UnreadableIndexException unreadable =
        new UnreadableIndexException(String.valueOf(cause.getMessage()));
    unreadable.initCause(cause);
    return unreadable;
  }

  /** Refuses an index that another version of this program wrote. */
  private static void checkFormat(Directory files) throws IOException {
    String format = userData(files).get(FORMAT_KEY);
    if (!FORMAT.equals(format)) {
      throw new UnreadableIndexException("format " + format);
    }
  }

  private static Map<String, String> userData(Directory files) throws IOException {
    return SegmentInfos.readLatestCommit(files).getUserData();
  }

  /** The commit that stands for a state; empty where it is not kept. */
  static Optional<IndexCommit> commit(Directory files, String state) throws IOException {
    for (IndexCommit commit : DirectoryReader.listCommits(files)) {
      if (state(commit.getUserData()).equals(Optional.of(state))) {
        return Optional.of(commit);
      }
    }
    return Optional.empty();
  }

  /** What a commit says about itself. */
  static Map<String, String> commitData(String state) {
    return Map.of(FORMAT_KEY, FORMAT, STATE_KEY, state);
  }

  /** The state of the archive that a commit stands for. */
  static Optional<String> state(Map<String, String> commitData) {
    return Optional.ofNullable(commitData.get(STATE_KEY));
  }
}

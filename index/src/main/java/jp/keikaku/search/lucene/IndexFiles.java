package jp.keikaku.search.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** Opens the files of an index in the way that suits their size. */
final class IndexFiles {
  /** Below this many bytes, preparing memory maps takes longer than reading does. */
  private static final long WORTH_MAPPING = 64L << 20;

  private IndexFiles() {}

  /** For somebody who looks something up. */
  static FSDirectory open(Path directory) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        bytes += size(file);
      }
    }
    return bytes < WORTH_MAPPING ? new NIOFSDirectory(directory) : FSDirectory.open(directory);
  }

  /** A writer beside us removes files whenever it likes. */
  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}

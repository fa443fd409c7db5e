package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.Files;
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
    for (Path file : DurableFiles.list(directory)) {
      bytes += Files.size(file);
    }
    return bytes < WORTH_MAPPING ? new NIOFSDirectory(directory) : FSDirectory.open(directory);
  }

  /** For somebody who writes: how large the index will become is not known yet. */
  static FSDirectory openForWriting(Path directory) throws IOException {
    return FSDirectory.open(directory);
  }
}

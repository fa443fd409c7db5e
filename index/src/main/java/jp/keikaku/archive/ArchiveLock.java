package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second process, or a second writer in this one, from writing to the same archive. */
final class ArchiveLock implements Closeable {
  static final String FILE = "write.lock";

  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  static ArchiveLock take(Archive archive) throws ArchiveException, IOException {
    Path file = archive.directory().resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new ArchiveException(
          ArchiveException.Reason.LOCKED, archive.directory(), "held by another process");
    }
    return new ArchiveLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The operating system lets go of the lock with the channel, also when the process is killed. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps a second process, or a second writer in this one, from writing to the same archive. */
final class ArchiveLock implements Closeable {
  static final String FILE = "write.lock";

  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of an archive. A directory that is not there yet, or is empty, becomes one.
   *
   * @throws ArchiveException where another process has it, or the directory is no archive
   */
  static ArchiveLock of(Archive archive) throws ArchiveException, IOException {
    if (!Files.exists(archive.catalogueFile())) {
      checkEmpty(archive);
    }
    Files.createDirectories(archive.directory());
    ArchiveLock lock = take(archive.directory());
    try {
      for (String folder : List.of(Archive.ORIGINALS, Archive.RECORDS, Archive.STAGING)) {
        Files.createDirectories(archive.directory().resolve(folder));
      }
      if (!Files.exists(archive.catalogueFile())) {
        archive.publish(new Catalogue(Archive.INDEX + 1).bytes());
      }
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A directory with other things in it is somebody's, and no place for an archive. */
  private static void checkEmpty(Archive archive) throws ArchiveException, IOException {
    Path directory = archive.directory();
    if (!Files.exists(directory)) {
      return;
    }
    if (Earlier.isOne(archive)) {
      throw new ArchiveException(
          ArchiveException.Reason.UNREADABLE, directory, "made by an earlier version");
    }
    if (!Files.isDirectory(directory) || holdsFiles(directory)) {
      throw new ArchiveException(
          ArchiveException.Reason.NOT_AN_ARCHIVE, directory, "holds other files");
    }
  }

  /** Whether there is anything but what a first run that was interrupted may have left. */
  private static boolean holdsFiles(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.anyMatch(
          file ->
              !Files.isDirectory(file)
                  && !file.equals(directory.resolve(FILE))
                  && !file.equals(directory.resolve(Archive.STAGING).resolve(Archive.CATALOGUE)));
    }
  }

  private static ArchiveLock take(Path directory) throws ArchiveException, IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new ArchiveException(
          ArchiveException.Reason.LOCKED, directory, "held by another process");
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

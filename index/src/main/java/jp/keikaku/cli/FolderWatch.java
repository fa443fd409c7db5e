package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.IngestResult;

/**
 * A folder whose PDFs are taken in as they arrive. A file is taken when it has stood still for a
 * while: whoever copies it may not be done. One that cannot be taken in is moved to the folder
 * {@code failed} with the reason in a text file beside it.
 */
final class FolderWatch {
  static final String FAILED = "failed";

  /** A folder on another machine tells of nothing: it is looked through so often anyway. */
  private static final Duration WITHOUT_NEWS = Duration.ofSeconds(10);

  private final Path folder;
  private final Duration still;
  private final Listener listener;

  /** Files that are done with, as they were then. */
  private final Map<Path, State> done = new HashMap<>();

  /** Files as they were when they were seen first so. */
  private final Map<Path, State> waiting = new HashMap<>();

  /**
   * Watches nothing yet.
   *
   * @param folder where files arrive; folders in it are not looked into
   * @param still so long a file must stay as it is
   */
  FolderWatch(Path folder, Duration still, Listener listener) {
    this.folder = folder;
    this.still = still;
    this.listener = listener;
  }

  /** What is done with a file. */
  interface Listener {
    /** Takes it in. */
    IngestResult take(Path file) throws Failure, ArchiveException, IOException;

    /** It is in. */
    void taken(Path file, IngestResult result);

    /** It could not be taken in, and stands somewhere else now. */
    void failed(Path file, String reason, Path moved);

    /** The archive is written to by somebody else; it is tried again. */
    void busy(Path file);
  }

  /** How a file looks from outside, and since when (nanoseconds). */
  private record State(long size, long modified, long since) {
    boolean isLike(State other) {
      return size == other.size && modified == other.modified;
    }
  }

  /**
   * Takes in what is there, then what arrives.
   *
   * @param once whether to end when nothing that is there has to be taken in any more
   * @return how many files failed
   * @throws InterruptedException when it is told to end
   */
  int run(boolean once) throws IOException, ArchiveException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw Files.exists(folder)
          ? new NotDirectoryException(folder.toString())
          : new NoSuchFileException(folder.toString());
    }
    int failures = 0;
    try (WatchService news = folder.getFileSystem().newWatchService()) {
      WatchKey key =
          folder.register(
              news, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (true) {
        for (Path file : ready()) {
          failures += take(file) ? 0 : 1;
        }
        if (once && waiting.isEmpty()) {
          return failures;
        }
        Duration pause = waiting.isEmpty() ? WITHOUT_NEWS : still.dividedBy(2);
        WatchKey told = news.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
        if (told != null) {
          told.pollEvents();
        }
        if (!key.reset() && !Files.isDirectory(folder)) {
          throw new NoSuchFileException(folder.toString());
        }
      }
    }
  }

  /** The files that have stood still long enough, in order of name. */
  private List<Path> ready() throws IOException {
    long now = System.nanoTime();
    List<Path> ready = new ArrayList<>();
    Set<Path> there = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderWatch::isPdf)) {
      for (Path file : files) {
        State state = state(file, now);
        State before = done.get(file);
        there.add(file);
        if (before != null && before.isLike(state)) {
          waiting.remove(file);
          continue;
        }
        State first = waiting.get(file);
        if (first == null || !first.isLike(state)) {
          waiting.put(file, state);
        } else if (now - first.since >= still.toNanos()) {
          ready.add(file);
        }
      }
    }
    waiting.keySet().retainAll(there);
    done.keySet().retainAll(there);
    return ready.stream().sorted().toList();
  }

  private static State state(Path file, long now) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.size(), attributes.lastModifiedTime().toMillis(), now);
    } catch (IOException e) {
      return new State(-1, -1, now); // It went while it was looked at.
    }
  }

  private static boolean isPdf(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf")
        && !name.startsWith(".")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is in; a file that must wait for others counts so, too. */
  private boolean take(Path file) throws IOException, ArchiveException {
    State state = state(file, System.nanoTime());
    try {
      IngestResult result = listener.take(file);
      done.put(file, state);
      waiting.remove(file);
      listener.taken(file, result);
      return true;
    } catch (Failure e) {
      if (!Files.exists(file)) {
        waiting.remove(file);
        return true; // It was taken away again.
      }
      Path moved = moveAside(file, e.sentence());
      waiting.remove(file);
      listener.failed(file, e.sentence(), moved);
      return false;
    } catch (ArchiveException e) {
      if (e.reason() != ArchiveException.Reason.LOCKED) {
        throw e;
      }
      listener.busy(file);
      return true;
    }
  }

  /** Moves a file to the folder of those that failed, under a name that is free there. */
  private Path moveAside(Path file, String reason) throws IOException {
    Path aside = Files.createDirectories(folder.resolve(FAILED));
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.length() - ".pdf".length());
    String ending = name.substring(stem.length());
    Path moved = aside.resolve(name);
    for (int number = 2; Files.exists(moved); number++) {
      moved = aside.resolve(stem + "~" + number + ending);
    }
    Files.writeString(moved.resolveSibling(moved.getFileName() + ".txt"), reason + "\n");
    return Files.move(file, moved);
  }
}

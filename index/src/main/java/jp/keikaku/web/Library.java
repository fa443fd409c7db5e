package jp.keikaku.web;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.Settlement;
import jp.keikaku.compare.SettlementException;
import jp.keikaku.compare.SettlementFile;
import jp.keikaku.search.Engine;
import jp.keikaku.search.SearchEngine;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is read by many while others write to it. Who visits it sees it as it stood then;
 * where another catalogue has come in since, the next visit opens that, and the former state is
 * closed when its last visitor has gone. Safe for several threads.
 */
public final class Library implements Closeable {
  private final Archive archive;
  private final Engine engine;
  private @Nullable Shelf current;

  /** Nothing is opened yet. */
  public Library(Archive archive, Engine engine) {
    this.archive = archive;
    this.engine = engine;
  }

  /** The archive. */
  public Archive archive() {
    return archive;
  }

  /**
   * The archive as it stands now; an empty one where none was made yet.
   *
   * @throws ArchiveException UNREADABLE where what is there cannot be read
   */
  public synchronized Visit visit() throws ArchiveException, IOException {
    String version =
        archive.version() + " " + changed(archive.directory().resolve(SettlementFile.NAME));
    Shelf shelf = current;
    if (shelf == null || !shelf.version().equals(version)) {
      Shelf newer = open(version);
      if (shelf != null) {
        shelf.leave();
      }
      current = newer;
      shelf = newer;
    }
    shelf.enter();
    return new Visit(shelf);
  }

  private Shelf open(String version) throws ArchiveException, IOException {
    try {
      List<ArchivedEdition> editions = archive.editions();
      // The first document of an archive is on its way while there is no index yet.
      SearchEngine search = editions.isEmpty() ? new EmptyEngine() : archive.open(engine);
      return new Shelf(archive, version, editions, settlements(), search);
    } catch (ArchiveException e) {
      if (e.reason() == ArchiveException.Reason.MISSING) {
        return new Shelf(archive, version, List.of(), List.of(), new EmptyEngine());
      }
      throw e;
    }
  }

  /** What a person settled; a file with a line that cannot be understood says nothing. */
  private List<Settlement> settlements() throws IOException {
    try {
      return SettlementFile.parse(
          Files.readAllLines(archive.directory().resolve(SettlementFile.NAME)), List.of());
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (SettlementException e) {
      System.err.println(SettlementFile.NAME + ": " + e.getMessage());
      return List.of();
    }
  }

  private static String changed(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toString();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  @Override
  public synchronized void close() throws IOException {
    Shelf shelf = current;
    if (shelf != null) {
      current = null;
      shelf.leave();
    }
  }
}

package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.Engine;
import jp.keikaku.search.RecordIndex;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records and the index of an archive again from its originals. What is there serves
 * until all of the new is whole; stopped, it goes on where it was the next time.
 */
public final class Renewal {
  /** Editions whose records and entries are kept together; stopped, so many are done again. */
  private static final int STEP = 20;

  private static final String NEXT = "renewal.json";

  private final Archive archive;
  private final Engine engine;
  private final Listener listener;

  /**
   * Creates it.
   *
   * @param listener is told of each edition
   */
  public Renewal(Archive archive, Engine engine, Listener listener) {
    this.archive = archive;
    this.engine = engine;
    this.listener = listener;
  }

  /** Is told how it goes on. */
  public interface Listener {
    /** So many are to be renewed. */
    void begins(int editions);

    /**
     * One is.
     *
     * @param problem why its former records are kept, or null where it was read again
     */
    void renewed(ArchivedEdition edition, @Nullable ArchiveException problem);
  }

  /** Renews the whole archive, one of an earlier version too. */
  public void all() throws IOException, ArchiveException {
    Catalogue current;
    if (Earlier.isOne(archive)) {
      current = Earlier.catalogue(archive);
      Files.createDirectories(archive.staging());
      archive.publish(current.bytes());
    }
    ArchiveLock lock = ArchiveLock.of(archive);
    try {
      current = archive.catalogue();
      new EditionFiles(archive, step -> {}).removeLeftovers(current);
      String folder = nextFolder(current);
      Catalogue next = begun(folder);
      renew(current, next);
      archive.publish(next.bytes());
      clear(current, next);
    } finally {
      lock.close();
    }
  }

  /** Renews some editions, each as one step. */
  public void some(List<ArchivedEdition> editions) throws IOException, ArchiveException {
    listener.begins(editions.size());
    OriginalReader originals = new OriginalReader(archive);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, engine)) {
      for (ArchivedEdition edition : editions) {
        try {
          byte[] original = archive.readOriginal(edition);
          Edition records = originals.read(edition);
          byte[] json = new RecordJson().writeBytes(records);
          ArchivedEdition renewed = writer.renew(edition, original, records, json);
          writer.commit();
          listener.renewed(renewed, null);
        } catch (ArchiveException e) {
          listener.renewed(edition, e);
        }
      }
    }
  }

  private void renew(Catalogue current, Catalogue next) throws IOException, ArchiveException {
    OriginalReader originals = new OriginalReader(archive);
    try (RecordIndex index = engine.write(archive.index(next), Catalogue.state(next.bytes()))) {
      Map<String, String> indexed = index.editions();
      List<ArchivedEdition> left =
          current.editions().stream().filter(each -> !isDone(each, next, indexed)).toList();
      listener.begins(left.size());
      int waiting = 0;
      for (ArchivedEdition edition : left) {
        renew(edition, originals, current, next, index);
        waiting++;
        if (waiting == STEP) {
          keep(next, index);
          waiting = 0;
        }
      }
      keep(next, index);
    }
  }

  private static boolean isDone(
      ArchivedEdition edition, Catalogue next, Map<String, String> indexed) {
    return next.find(edition.sha256())
        .filter(done -> done.recordsKey().equals(indexed.get(done.reference().id())))
        .isPresent();
  }

  private void renew(
      ArchivedEdition edition,
      OriginalReader originals,
      Catalogue current,
      Catalogue next,
      RecordIndex index)
      throws IOException, ArchiveException {
    next.find(edition.sha256()).ifPresent(next::remove);
    ArchiveException problem = null;
    ArchivedEdition line;
    Edition records;
    try {
      records = originals.read(edition);
      byte[] json = new RecordJson().writeBytes(records);
      EditionReference reference =
          EditionNames.reference(
              records,
              edition.sha256(),
              edition.reference().id(),
              id -> next.holdsId(id) || isOfAnother(id, edition, current));
      line = ArchivedEdition.of(reference, records, edition.sha256(), json, edition.formerPrints());
      DurableFiles.replace(archive.staging(), archive.records(line.recordsKey()), json);
    } catch (ArchiveException e) {
      problem = e;
      records = archive.read(edition);
      line = edition;
    }
    index.put(line.reference(), line.recordsKey(), records);
    next.add(line);
    listener.renewed(line, problem);
  }

  private static boolean isOfAnother(String id, ArchivedEdition edition, Catalogue current) {
    return current.withId(id).filter(other -> !other.sha256().equals(edition.sha256())).isPresent();
  }

  /** From here on the next run goes on. */
  private void keep(Catalogue next, RecordIndex index) throws IOException {
    byte[] bytes = next.bytes();
    index.commit(Catalogue.state(bytes));
    Path staged = archive.staging().resolve(NEXT + ".part");
    DurableFiles.write(staged, bytes);
    DurableFiles.publish(staged, archive.staging().resolve(NEXT));
  }

  /** What an interrupted run got done. */
  private Catalogue begun(String folder) throws IOException {
    Path file = archive.staging().resolve(NEXT);
    if (Files.exists(file)) {
      try {
        Catalogue begun = Catalogue.read(Files.readAllBytes(file));
        if (begun.index().equals(folder)) {
          return begun;
        }
      } catch (IllegalArgumentException e) {
        Files.delete(file);
      }
    }
    removeFolder(archive.directory().resolve(folder));
    return new Catalogue(folder);
  }

  private static String nextFolder(Catalogue current) {
    String number = current.index().substring(Archive.INDEX.length());
    return Archive.INDEX + (Integer.parseInt(number) + 1);
  }

  /** The former index and records are of no use any more. */
  private void clear(Catalogue former, Catalogue next) throws IOException {
    List<ArchivedEdition> gone = new ArrayList<>(former.editions());
    EditionFiles files = new EditionFiles(archive, step -> {});
    files.announce(gone);
    files.removeLeftovers(next);
    Files.deleteIfExists(archive.staging().resolve(NEXT));
    removeFolder(archive.index(former));
    removeFolder(Earlier.index(archive));
  }

  private static void removeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failed)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

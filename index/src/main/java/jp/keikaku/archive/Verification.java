package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.search.Engine;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.UnreadableIndexException;

/** Whether an archive is what its catalogue says: originals, records and index. */
public final class Verification {
  private final Archive archive;
  private final Engine engine;
  private final List<Finding> findings = new ArrayList<>();

  private Verification(Archive archive, Engine engine) {
    this.archive = archive;
    this.engine = engine;
  }

  /** Kinds of what may be wrong. */
  public enum Kind {
    /** An original is missing. */
    ORIGINAL_MISSING,
    /** An original has other bytes than when it came in. */
    ORIGINAL_ALTERED,
    /** Records are missing, altered or no records. */
    RECORDS_DAMAGED,
    /** The labels that an edition was read with are missing. */
    VOCABULARY_MISSING,
    /** A file that belongs to no edition. */
    STRAY_FILE,
    /** There is no index, or bytes of it are damaged. */
    INDEX_DAMAGED,
    /** The index stands for another catalogue. */
    INDEX_OF_ANOTHER_STATE,
    /** The index lacks records of an edition, or has others. */
    INDEX_DIFFERS
  }

  /**
   * Something that is wrong.
   *
   * @param subject id of an edition, or a path inside the archive
   * @param detail in the words of a program, may be empty
   */
  public record Finding(Kind kind, String subject, String detail) {}

  /** Is told of each edition before it is looked at. */
  public interface Listener {
    /** Of so many editions this one is next. */
    void looksAt(ArchivedEdition edition, int editions);
  }

  /** Everything that is wrong with an archive; nothing is written. */
  public static List<Finding> of(Archive archive, Engine engine, Listener listener)
      throws ArchiveException, IOException {
    Verification verification = new Verification(archive, engine);
    verification.verify(listener);
    return List.copyOf(verification.findings);
  }

  private void verify(Listener listener) throws ArchiveException, IOException {
    Catalogue catalogue = archive.catalogue();
    strayFiles(catalogue, Archive.ORIGINALS);
    strayFiles(catalogue, Archive.RECORDS);
    Path folder = archive.index(catalogue);
    String name = archive.directory().relativize(folder).toString();
    Optional<String> damage =
        Files.isDirectory(folder) ? engine.damage(folder) : Optional.of("missing");
    damage.ifPresent(said -> add(Kind.INDEX_DAMAGED, name, said));
    String state = archive.state();
    if (damage.isPresent()) {
      for (ArchivedEdition edition : catalogue.editions()) {
        listener.looksAt(edition, catalogue.editions().size());
        files(edition);
      }
      return;
    }
    try (SearchEngine index = engine.read(folder, state)) {
      if (!index.state().equals(Optional.of(state))) {
        add(Kind.INDEX_OF_ANOTHER_STATE, name, "");
      }
      for (ArchivedEdition edition : catalogue.editions()) {
        listener.looksAt(edition, catalogue.editions().size());
        Optional<Edition> records = files(edition);
        if (records.isPresent()) {
          indexed(edition, records.get(), index);
        }
      }
      for (String id : index.editionIds()) {
        if (!catalogue.holdsId(id)) {
          add(Kind.INDEX_DIFFERS, id, "");
        }
      }
    } catch (UnreadableIndexException | NoSuchFileException e) {
      add(Kind.INDEX_DAMAGED, name, String.valueOf(e.getMessage()));
    }
  }

  private void strayFiles(Catalogue catalogue, String folder) throws IOException {
    Set<String> known = catalogue.files();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(archive.directory().resolve(folder))) {
      for (Path file : files) {
        if (!known.contains(String.valueOf(file.getFileName()))) {
          add(Kind.STRAY_FILE, folder + "/" + file.getFileName(), "");
        }
      }
    } catch (NoSuchFileException e) {
      return; // said of each edition
    }
  }

  /** The records of an edition, unless they are damaged. */
  private Optional<Edition> files(ArchivedEdition edition) throws IOException {
    String id = edition.reference().id();
    if (!Files.exists(archive.original(edition))) {
      add(Kind.ORIGINAL_MISSING, id, edition.fileName());
    } else {
      try {
        archive.readOriginal(edition);
      } catch (ArchiveException e) {
        add(Kind.ORIGINAL_ALTERED, id, edition.fileName());
      }
    }
    if (edition.vocabulary() != null && archive.vocabulary(edition).isEmpty()) {
      add(Kind.VOCABULARY_MISSING, id, edition.vocabulary());
    }
    try {
      return Optional.of(archive.read(edition));
    } catch (ArchiveException e) {
      add(Kind.RECORDS_DAMAGED, id, edition.recordsKey());
      return Optional.empty();
    }
  }

  private void indexed(ArchivedEdition edition, Edition records, SearchEngine index)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    for (ArchivedRecord record : EditionRecords.of(edition.reference(), records)) {
      expected.add(record.id());
    }
    Set<String> found = index.recordIds(edition.reference().id());
    if (!found.equals(expected)) {
      add(Kind.INDEX_DIFFERS, edition.reference().id(), found.size() + "/" + expected.size());
    }
  }

  private void add(Kind kind, String subject, String detail) {
    findings.add(new Finding(kind, subject, detail));
  }
}

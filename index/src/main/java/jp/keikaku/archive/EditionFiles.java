package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the files of editions to their places. What a step touches is written down before it is
 * touched; what is part of no edition in the end is removed, and nothing else ever is.
 */
final class EditionFiles {
  private static final String JOURNAL = "journal.txt";

  private final Archive archive;
  private final IngestStep.Listener listener;
  private final Set<String> touched = new LinkedHashSet<>();

  EditionFiles(Archive archive, IngestStep.Listener listener) {
    this.archive = archive;
    this.listener = listener;
  }

  /**
   * Says that files of these editions may have to be removed, before anything is done with them.
   */
  void announce(List<ArchivedEdition> editions) throws IOException {
    for (ArchivedEdition edition : editions) {
      touched.add(Archive.originalName(edition.sha256(), edition.fileName()));
      touched.add(Archive.recordsName(edition.recordsKey()));
    }
    DurableFiles.write(journal(), Archive.utf8(String.join("\n", touched)));
  }

  /** The same of the originals of prints that were replaced. */
  void announceOriginals(List<ArchivedEdition.FormerPrint> prints) throws IOException {
    prints.forEach(print -> touched.add(Archive.originalName(print.sha256(), print.fileName())));
    announce(List.of());
  }

  /** Keeps original and records of an edition. */
  void keep(ArchivedEdition line, byte[] original, byte[] records) throws IOException {
    Path kept = archive.original(line);
    Path stagedOriginal = archive.staging().resolve(kept.getFileName());
    Path stagedRecords = archive.staging().resolve(Archive.recordsName(line.recordsKey()));
    DurableFiles.write(stagedOriginal, original);
    DurableFiles.write(stagedRecords, records);
    listener.done(IngestStep.STAGED);
    DurableFiles.publish(stagedOriginal, kept);
    listener.done(IngestStep.ORIGINAL_KEPT);
    DurableFiles.publish(stagedRecords, archive.records(line.recordsKey()));
    listener.done(IngestStep.RECORDS_KEPT);
  }

  /** Keeps labels that a person wrote. */
  void keepVocabulary(String digest, String labels) throws IOException {
    Path kept = archive.vocabulary(digest);
    if (!Files.exists(kept)) {
      Files.createDirectories(archive.directory().resolve(Archive.VOCABULARIES));
      DurableFiles.replace(archive.staging(), kept, Archive.utf8(labels));
    }
  }

  /**
   * Removes what was announced and is not, or no longer, part of an edition: files of an
   * interrupted run, or records that were replaced. Files that nobody announced are left alone.
   */
  void removeLeftovers(Catalogue catalogue) throws IOException {
    if (!Files.exists(journal())) {
      return;
    }
    Set<String> names = new LinkedHashSet<>(Files.readAllLines(journal()));
    Set<String> kept = catalogue.files();
    for (String name : names) {
      if (!name.isBlank()) {
        Files.deleteIfExists(archive.staging().resolve(name));
        if (!kept.contains(name)) {
          Files.deleteIfExists(archive.directory().resolve(Archive.ORIGINALS).resolve(name));
          Files.deleteIfExists(archive.directory().resolve(Archive.RECORDS).resolve(name));
        }
      }
    }
    Files.delete(journal());
    touched.clear();
  }

  private Path journal() {
    return archive.staging().resolve(JOURNAL);
  }
}

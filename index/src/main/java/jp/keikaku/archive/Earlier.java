package jp.keikaku.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.text.Sha256;
import tools.jackson.core.JacksonException;

/**
 * Archives from before there was a catalogue file: what is in them is told from their records and
 * originals. Their index is not read.
 */
final class Earlier {
  private static final String INDEX = "index";

  private Earlier() {}

  /** Whether a directory is such an archive. */
  static boolean isOne(Archive archive) throws IOException {
    Path directory = archive.directory();
    if (Files.exists(archive.catalogueFile())
        || !Files.isDirectory(directory.resolve(Archive.ORIGINALS))
        || !Files.isDirectory(directory.resolve(Archive.RECORDS))
        || !Files.isDirectory(directory.resolve(INDEX))) {
      return false;
    }
    try (DirectoryStream<Path> segments =
        Files.newDirectoryStream(directory.resolve(INDEX), "segments_*")) {
      return segments.iterator().hasNext();
    }
  }

  /** Its index; in archives of today there is none. */
  static Path index(Archive archive) {
    return archive.directory().resolve(INDEX);
  }

  private static boolean isKept(Archive archive, Source source) {
    return Files.exists(archive.original(source.sha256(), source.fileName()));
  }

  /** The editions in it, under the names that they would get today in the order of their files. */
  static Catalogue catalogue(Archive archive) throws IOException {
    Catalogue catalogue = new Catalogue(Archive.INDEX + 1);
    for (Path file : files(archive, Archive.RECORDS, "*.json")) {
      byte[] json = Files.readAllBytes(file);
      Optional<Edition> edition = read(json);
      if (edition.isPresent() && isKept(archive, edition.get().source())) {
        add(catalogue, edition.get(), json);
      }
    }
    for (Path file : files(archive, Archive.ORIGINALS, "*.pdf")) {
      byte[] original = Files.readAllBytes(file);
      if (catalogue.find(Sha256.of(original)).isEmpty()) {
        Optional<Edition> edition = read(String.valueOf(file.getFileName()), original);
        if (edition.isPresent()) {
          byte[] json = new RecordJson().writeBytes(edition.get());
          ArchivedEdition line = add(catalogue, edition.get(), json);
          DurableFiles.write(archive.records(line.recordsKey()), json);
        }
      }
    }
    return catalogue;
  }

  /** Where records cannot be read, their original is. */
  private static Optional<Edition> read(byte[] json) {
    try {
      return Optional.of(new RecordJson().read(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Edition> read(String fileName, byte[] original) {
    try {
      return Optional.of(new Extractor().extract(fileName, original));
    } catch (ExtractionException e) {
      return Optional.empty();
    }
  }

  private static ArchivedEdition add(Catalogue catalogue, Edition edition, byte[] json) {
    String sha256 = edition.source().sha256();
    EditionReference reference = EditionNames.reference(edition, sha256, null, catalogue::holdsId);
    ArchivedEdition line = ArchivedEdition.of(reference, edition, sha256, json, List.of());
    catalogue.add(line);
    return line;
  }

  private static List<Path> files(Archive archive, String folder, String pattern)
      throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(archive.directory().resolve(folder), pattern)) {
      all.forEach(files::add);
    }
    files.sort(Comparator.comparing(Path::toString));
    return files;
  }
}

package jp.keikaku.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.Engine;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.UnreadableIndexException;
import jp.keikaku.text.Sha256;
import tools.jackson.core.JacksonException;

/**
 * A directory that keeps what was ingested.
 *
 * <pre>
 * catalogue.json            which editions are in, a line for each, and which index serves them
 * originals/SHA256.pdf      the bytes of each file, those of replaced prints among them
 * records/KEY.json          its records, as {@code extract} prints them
 * vocabularies/DIGEST.txt   the labels that some were read with besides the standard ones
 * index-N/                  the index over all records
 * staging/                  what a writer is about to do
 * write.lock                held by the process that writes
 * </pre>
 *
 * <p>A new catalogue in the place of the former one is the one moment at which an edition comes in,
 * is replaced or goes. An index says which catalogue it stands for; one that was left ahead or
 * behind is brought to it when it is opened.
 */
public final class Archive {
  static final String CATALOGUE = "catalogue.json";
  static final String ORIGINALS = "originals";
  static final String RECORDS = "records";
  static final String VOCABULARIES = "vocabularies";
  static final String STAGING = "staging";
  static final String INDEX = "index-";

  /** A reindex that ends puts another index in place; so often a reader looks again. */
  private static final int TRIES = 5;

  private final Path directory;

  private Archive(Path directory) {
    this.directory = directory;
  }

  /** The archive in a directory, which need not be there yet. */
  public static Archive at(Path directory) {
    return new Archive(directory);
  }

  /** Where it is. */
  public Path directory() {
    return directory;
  }

  /** Where the bytes of the file are kept that an edition came from. */
  public Path original(ArchivedEdition edition) {
    return original(edition.sha256(), edition.fileName());
  }

  Path original(String sha256, String fileName) {
    return directory.resolve(ORIGINALS).resolve(originalName(sha256, fileName));
  }

  /** Where records are kept, by the key that {@link ArchivedEdition#recordsKey} gives. */
  public Path records(String key) {
    return directory.resolve(RECORDS).resolve(recordsName(key));
  }

  /** A file keeps what its name ends with, of the kinds that are read. */
  static String originalName(String sha256, String fileName) {
    return sha256 + (fileName.toLowerCase(Locale.ROOT).endsWith(".xml") ? ".xml" : ".pdf");
  }

  static String recordsName(String key) {
    return key + ".json";
  }

  Path vocabulary(String digest) {
    return directory.resolve(VOCABULARIES).resolve(digest + ".txt");
  }

  Path staging() {
    return directory.resolve(STAGING);
  }

  Path catalogueFile() {
    return directory.resolve(CATALOGUE);
  }

  Path index(Catalogue catalogue) {
    return directory.resolve(catalogue.index());
  }

  /**
   * Changes when another catalogue comes into the place of the former one; empty where there is
   * none. Cheap: nothing is read.
   */
  public String version() throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(catalogueFile(), BasicFileAttributes.class);
      return file.fileKey() + " " + file.lastModifiedTime() + " " + file.size();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The editions in the archive, ordered by id. */
  public List<ArchivedEdition> editions() throws ArchiveException, IOException {
    return catalogue().editions();
  }

  /**
   * The labels that an edition was read with besides the standard ones, as they were typed; empty
   * where there were none, or where the archive does not hold them.
   */
  public Optional<String> vocabulary(ArchivedEdition edition) throws IOException {
    String digest = edition.vocabulary();
    return digest == null || !Files.exists(vocabulary(digest))
        ? Optional.empty()
        : Optional.of(Files.readString(vocabulary(digest)));
  }

  /**
   * What the archive keeps of an edition, without the places of single characters.
   *
   * @throws ArchiveException DAMAGED where the records are missing or altered
   */
  public Edition read(ArchivedEdition edition) throws ArchiveException, IOException {
    Path file = records(edition.recordsKey());
    try {
      byte[] bytes = Files.readAllBytes(file);
      String expected = edition.recordsSha256();
      if (expected != null && !expected.equals(Sha256.of(bytes))) {
        throw damaged(file, edition);
      }
      return new RecordJson().read(bytes);
    } catch (NoSuchFileException | JacksonException e) {
      throw damaged(file, edition);
    }
  }

  /**
   * The bytes of the file that an edition came from.
   *
   * @throws ArchiveException DAMAGED where they are missing or altered
   */
  public byte[] readOriginal(ArchivedEdition edition) throws ArchiveException, IOException {
    Path file = original(edition);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Sha256.of(bytes).equals(edition.sha256())) {
        throw damaged(file, edition);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw damaged(file, edition);
    }
  }

  private static ArchiveException damaged(Path file, ArchivedEdition edition) {
    return new ArchiveException(ArchiveException.Reason.DAMAGED, file, edition.reference().id());
  }

  Catalogue catalogue() throws ArchiveException, IOException {
    return catalogue(catalogueBytes());
  }

  /** Of the catalogue, by which an index says that it holds just its editions. */
  String state() throws ArchiveException, IOException {
    return Catalogue.state(catalogueBytes());
  }

  /** Puts a catalogue in the place of the former one. */
  void publish(byte[] catalogue) throws IOException {
    DurableFiles.replace(staging(), catalogueFile(), catalogue);
  }

  private byte[] catalogueBytes() throws ArchiveException, IOException {
    try {
      return Files.readAllBytes(catalogueFile());
    } catch (NoSuchFileException e) {
      throw Earlier.isOne(this)
          ? new ArchiveException(
              ArchiveException.Reason.UNREADABLE, directory, "made by an earlier version")
          : new ArchiveException(ArchiveException.Reason.MISSING, directory, "no " + CATALOGUE);
    }
  }

  private Catalogue catalogue(byte[] bytes) throws ArchiveException {
    try {
      return Catalogue.read(bytes);
    } catch (IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  ArchiveException unreadable(Exception cause) {
    return new ArchiveException(
        ArchiveException.Reason.UNREADABLE, directory, String.valueOf(cause.getMessage()));
  }

  /**
   * Opens the index to be asked. One that was left ahead of the catalogue or behind it is brought
   * to it first, unless a writer is at work, or we may not write here: then it answers of what it
   * holds.
   *
   * @throws ArchiveException where there is none, or none that this version can read
   */
  public SearchEngine open(Engine engine) throws ArchiveException, IOException {
    for (int tries = 1; ; tries++) {
      byte[] bytes = catalogueBytes();
      String state = Catalogue.state(bytes);
      Path folder = index(catalogue(bytes));
      try {
        SearchEngine search = engine.read(folder, state);
        if (search.state().equals(Optional.of(state)) || !bringToCatalogue(engine)) {
          return search;
        }
        search.close();
      } catch (NoSuchFileException e) {
        if (tries == TRIES) {
          if (bringToCatalogue(engine)) {
            continue;
          }
          throw unreadable(e);
        }
      } catch (UnreadableIndexException e) {
        throw unreadable(e);
      }
      if (tries > 2 * TRIES) {
        throw new ArchiveException(
            ArchiveException.Reason.UNREADABLE, directory, "the index does not stand still");
      }
    }
  }

  /** Whether the index stands for the catalogue now; not where somebody else is writing. */
  private boolean bringToCatalogue(Engine engine) throws IOException {
    try {
      ArchiveWriter.open(this, engine).close();
      return true;
    } catch (ArchiveException | java.nio.file.FileSystemException e) {
      return false;
    }
  }

  /** A text as bytes of a file. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

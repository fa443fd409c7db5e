package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.text.Sha256;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Adds editions to an archive, one or several as one atomic step: originals and records come to
 * their places under the digests of the files, then the index is committed. Killed at any moment,
 * the archive is as it was before the step, or as it is after it.
 */
public final class ArchiveWriter implements Closeable {
  /**
   * Documents that take more memory become a segment at once; mostly {@link Documents} is first.
   */
  private static final double BUFFER_MEGABYTES = 256;

  /**
   * Every term of a question is looked up in every segment: fewer than usual are let stand. So few
   * are merged at once, too, that a merge takes seconds and goes on beside what comes in.
   */
  private static final double SEGMENTS_OF_A_SIZE = 4;

  private final Archive archive;
  private final ArchiveLock lock;
  private final FSDirectory indexFiles;
  private final IngestStep.Listener listener;
  private final EditionFiles files;
  private final TaughtWords taught = new TaughtWords();
  private final Documents documents = new Documents();
  private IndexWriter index;

  /** What is in the archive, with what was added since the last commit. */
  private Catalogue catalogue;

  private ArchiveWriter(Archive archive, ArchiveLock lock, IngestStep.Listener listener)
      throws IOException, ArchiveException {
    this.archive = archive;
    this.lock = lock;
    this.listener = listener;
    this.files = new EditionFiles(archive, listener);
    this.indexFiles = IndexFiles.openForWriting(archive.index());
    this.index = openIndex();
    this.catalogue = committed();
  }

  /**
   * Opens an archive for writing; a directory that is not there yet becomes one.
   *
   * @throws ArchiveException where another process writes to it, or it is no archive
   */
  public static ArchiveWriter open(Archive archive) throws ArchiveException, IOException {
    return open(archive, step -> {});
  }

  /** The same, with somebody who is told of every step. */
  public static ArchiveWriter open(Archive archive, IngestStep.Listener listener)
      throws ArchiveException, IOException {
    checkDirectory(archive.directory());
    for (String folder : Archive.FOLDERS) {
      Files.createDirectories(archive.directory().resolve(folder));
    }
    ArchiveLock lock = ArchiveLock.take(archive);
    try {
      ArchiveWriter writer = new ArchiveWriter(archive, lock, listener);
      writer.files.removeLeftovers(writer.catalogue);
      return writer;
    } catch (IOException | ArchiveException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The edition that was read from a file with a vocabulary, if it is in the archive.
   *
   * @param sha256 digest of the file
   * @param vocabulary digest of the labels besides the standard ones, or null
   */
  public Optional<ArchivedEdition> find(String sha256, @Nullable String vocabulary) {
    return catalogue
        .find(sha256)
        .filter(edition -> Objects.equals(edition.vocabulary(), vocabulary));
  }

  /**
   * Takes one document in, with all that was added before it; it is on the disk when this returns.
   *
   * @param original the bytes of the file
   * @param edition what was read from them
   * @param records the same as JSON
   */
  public IngestResult ingest(byte[] original, Edition edition, byte[] records)
      throws IOException, ArchiveException {
    IngestResult result = add(original, edition, records);
    commit();
    return result;
  }

  /**
   * Prepares one document to be taken in by the next {@link #commit}: many small commits cost more
   * than one. Killed before that, the archive is as if it had not been added; where this or the
   * commit fails, everything that was added since the last commit is out again.
   */
  public IngestResult add(byte[] original, Edition edition, byte[] json)
      throws IOException, ArchiveException {
    String sha256 = Sha256.of(original);
    Optional<ArchivedEdition> present = find(sha256, edition.source().vocabulary());
    if (present.isPresent()) {
      return new IngestResult.Unchanged(present.get());
    }
    Optional<ArchivedEdition> former =
        catalogue.find(sha256).or(() -> catalogue.samePrint(edition));
    String formerId = former.map(each -> each.reference().id()).orElse("");
    EditionReference reference =
        EditionNames.reference(
            edition, sha256, id -> catalogue.holdsId(id) && !id.equals(formerId));
    ArchivedEdition line = ArchivedEdition.of(reference, edition, sha256);
    try {
      files.keep(line, former, original, json);
      if (former.isPresent()) {
        documents.without(index, former.get().reference());
      }
      boolean known = catalogue.holdsPlan(RecordHead.plan(reference));
      List<ArchivedRecord> records = EditionRecords.of(reference, edition);
      documents.into(index, line, records, known, taught.of(edition, records));
    } catch (IOException | RuntimeException e) {
      undo();
      throw e;
    }
    former.ifPresent(catalogue::remove);
    catalogue.add(line);
    return former.isPresent()
        ? new IngestResult.Replaced(line, former.get())
        : new IngestResult.Added(line);
  }

  /** Everything that was added is in the archive, as one step. */
  public void commit() throws IOException, ArchiveException {
    try {
      documents.all(index);
      files.await();
      if (!index.hasUncommittedChanges()) {
        return;
      }
      listener.done(IngestStep.INDEXED);
      commitIndex(index);
      documents.committed();
    } catch (IOException | RuntimeException e) {
      undo();
      throw e;
    }
    listener.done(IngestStep.COMMITTED);
    files.removeLeftovers(catalogue);
    listener.done(IngestStep.CLEANED);
  }

  /** The archive as the last commit left it. */
  private void undo() throws IOException, ArchiveException {
    files.settle();
    documents.none();
    index.rollback();
    index = openIndex();
    catalogue = committed();
    files.removeLeftovers(catalogue);
  }

  @Override
  public void close() throws IOException {
    try (lock;
        indexFiles;
        documents;
        files) {
      documents.none();
      index.rollback();
    }
  }

  /** What the last commit holds; the documents know what it teaches. */
  private Catalogue committed() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(indexFiles)) {
      documents.knowOnly(TaughtWords.in(reader));
      return Catalogue.of(Archive.editions(reader));
    }
  }

  private IndexWriter openIndex() throws IOException, ArchiveException {
    try {
      archive.checkFormat(indexFiles);
      IndexWriter writer = new IndexWriter(indexFiles, settings());
      if (!DirectoryReader.indexExists(indexFiles)) {
        commitIndex(writer);
      }
      return writer;
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          ArchiveException.Reason.LOCKED, archive.directory(), "the index is locked");
    } catch (CorruptIndexException | IllegalArgumentException e) {
      throw new ArchiveException(
          ArchiveException.Reason.UNREADABLE, archive.directory(), String.valueOf(e.getMessage()));
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig()
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE));
  }

  private static void commitIndex(IndexWriter writer) throws IOException {
    writer.setLiveCommitData(Map.of(Archive.FORMAT_KEY, Archive.FORMAT).entrySet());
    writer.commit();
  }

  /** A directory with other things in it is somebody's, and no place for an archive. */
  private static void checkDirectory(Path directory) throws IOException, ArchiveException {
    if (!Files.exists(directory)) {
      return;
    }
    boolean usable = Files.isDirectory(directory);
    if (usable && !Files.isDirectory(directory.resolve("index"))) {
      try (var entries = Files.list(directory)) {
        usable =
            entries.allMatch(
                entry ->
                    Archive.FOLDERS.contains(entry.getFileName().toString())
                        || entry.endsWith(ArchiveLock.FILE));
      }
    }
    if (!usable) {
      throw new ArchiveException(
          ArchiveException.Reason.NOT_AN_ARCHIVE, directory, "holds other files");
    }
  }
}

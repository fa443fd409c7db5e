package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.search.Engine;
import jp.keikaku.search.RecordIndex;
import jp.keikaku.search.UnreadableIndexException;
import jp.keikaku.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Adds editions to an archive and takes them out, one or several as one atomic step: originals and
 * records come to their places, the index is committed, then the catalogue takes the place of the
 * former one. Killed at any moment, the archive is as it was before the step, or as it is after it.
 */
public final class ArchiveWriter implements Closeable {
  private final Archive archive;
  private final ArchiveLock lock;
  private final IngestStep.Listener listener;
  private final EditionFiles files;
  private final RecordIndex index;

  /** What is in the archive, with what was added since the last commit. */
  private Catalogue catalogue;

  private boolean changed;

  private ArchiveWriter(
      Archive archive, ArchiveLock lock, Engine engine, IngestStep.Listener listener)
      throws IOException, ArchiveException {
    this.archive = archive;
    this.lock = lock;
    this.listener = listener;
    this.files = new EditionFiles(archive, listener);
    this.catalogue = archive.catalogue();
    files.removeLeftovers(catalogue);
    String state = archive.state();
    try {
      this.index = engine.write(archive.index(catalogue), state);
    } catch (UnreadableIndexException e) {
      throw archive.unreadable(e);
    }
    try {
      if (!index.state().equals(Optional.of(state))) {
        bringToCatalogue(state);
      }
    } catch (IOException | ArchiveException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /**
   * Opens an archive for writing; a directory that is not there yet becomes one.
   *
   * @throws ArchiveException where another process writes to it, or it is no archive
   */
  public static ArchiveWriter open(Archive archive, Engine engine)
      throws ArchiveException, IOException {
    return open(archive, engine, step -> {});
  }

  /** The same, with somebody who is told of every step. */
  public static ArchiveWriter open(Archive archive, Engine engine, IngestStep.Listener listener)
      throws ArchiveException, IOException {
    ArchiveLock lock = ArchiveLock.of(archive);
    try {
      return new ArchiveWriter(archive, lock, engine, listener);
    } catch (IOException | ArchiveException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * An index that was left by a crash, or restored from elsewhere, holds just the editions of the
   * catalogue: what is missing is read again from its original.
   */
  private void bringToCatalogue(String state) throws IOException, ArchiveException {
    Map<String, String> indexed = index.editions();
    for (String id : indexed.keySet()) {
      boolean wanted =
          catalogue
              .withId(id)
              .filter(edition -> edition.recordsKey().equals(indexed.get(id)))
              .isPresent();
      if (!wanted) {
        index.remove(id);
      }
    }
    OriginalReader originals = new OriginalReader(archive);
    for (ArchivedEdition edition : catalogue.editions()) {
      String id = edition.reference().id();
      if (!edition.recordsKey().equals(indexed.get(id))) {
        index.put(edition.reference(), edition.recordsKey(), originals.records(edition));
      }
    }
    index.commit(state);
  }

  /**
   * The edition that a file is in the archive as, read with a vocabulary by this version of the
   * reading, and undamaged: it need not be read again. Of a print that was replaced, the edition
   * that replaced it.
   *
   * @param sha256 digest of the file
   * @param vocabulary digest of the labels besides the standard ones, or null
   * @param extractor version of the reading
   */
  public Optional<ArchivedEdition> find(
      String sha256, @Nullable String vocabulary, String extractor) throws IOException {
    Optional<ArchivedEdition> former = catalogue.findFormer(sha256);
    if (former.isPresent()) {
      return former;
    }
    return catalogue
        .find(sha256)
        .filter(edition -> Objects.equals(edition.vocabulary(), vocabulary))
        .filter(edition -> extractor.equals(edition.extractor()))
        .filter(this::isWhole);
  }

  /** The edition that was read from a file, however that was. */
  public Optional<ArchivedEdition> find(String sha256) {
    return catalogue.find(sha256);
  }

  private boolean isWhole(ArchivedEdition edition) {
    try {
      archive.readOriginal(edition);
      archive.read(edition);
      return true;
    } catch (ArchiveException | IOException e) {
      return false;
    }
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
    IngestResult result = add(original, edition, records, Optional.empty());
    commit();
    return result;
  }

  /**
   * Prepares one document to be taken in by the next {@link #commit}: many small commits cost more
   * than one. Killed before that, the archive is as if it had not been added; where this or the
   * commit fails, everything that was added since the last commit is out again.
   *
   * @param vocabulary the labels that it was read with besides the standard ones, to be kept
   */
  public IngestResult add(
      byte[] original, Edition edition, byte[] json, Optional<String> vocabulary)
      throws IOException, ArchiveException {
    String sha256 = Sha256.of(original);
    Optional<ArchivedEdition> former = catalogue.findFormer(sha256);
    if (former.isPresent()) {
      return new IngestResult.Unchanged(former.get());
    }
    Optional<ArchivedEdition> present = catalogue.find(sha256);
    if (present.isPresent()) {
      boolean alike = present.get().isReadLike(edition);
      return alike && isWhole(present.get())
          ? new IngestResult.Unchanged(present.get())
          : readAgain(present.get(), original, edition, json, vocabulary);
    }
    for (ArchivedEdition other : catalogue.samePrint(edition)) {
      Optional<Edition> before = recordsOf(other);
      if (before.isPresent() && EditionNames.isCorrectedPrint(before.get(), edition)) {
        ArchivedEdition line =
            ArchivedEdition.of(
                reference(edition, sha256, other), edition, sha256, json, other.allPrints());
        put(line, Optional.of(other), original, edition, json, vocabulary);
        return new IngestResult.Replaced(line, other, before.get());
      }
    }
    ArchivedEdition line =
        ArchivedEdition.of(reference(edition, sha256, null), edition, sha256, json, List.of());
    put(line, Optional.empty(), original, edition, json, vocabulary);
    return new IngestResult.Added(line);
  }

  /** An edition that was read again from its own original, whatever is in the archive of it. */
  ArchivedEdition renew(ArchivedEdition present, byte[] original, Edition edition, byte[] json)
      throws IOException, ArchiveException {
    return readAgain(present, original, edition, json, Optional.empty()).edition();
  }

  private IngestResult readAgain(
      ArchivedEdition present,
      byte[] original,
      Edition edition,
      byte[] json,
      Optional<String> vocabulary)
      throws IOException, ArchiveException {
    ArchivedEdition line =
        ArchivedEdition.of(
            reference(edition, present.sha256(), present),
            edition,
            present.sha256(),
            json,
            present.formerPrints());
    put(line, Optional.of(present), original, edition, json, vocabulary);
    IngestResult.Cause cause =
        !Objects.equals(present.vocabulary(), line.vocabulary())
            ? IngestResult.Cause.VOCABULARY
            : Objects.equals(present.extractor(), line.extractor())
                ? IngestResult.Cause.DAMAGE
                : IngestResult.Cause.VERSION;
    return new IngestResult.ReadAgain(line, present, cause);
  }

  private EditionReference reference(
      Edition edition, String sha256, @Nullable ArchivedEdition former) {
    String own = former == null ? null : former.reference().id();
    return EditionNames.reference(
        edition, sha256, own, id -> catalogue.holdsId(id) && !id.equals(own));
  }

  private Optional<Edition> recordsOf(ArchivedEdition edition) throws IOException {
    try {
      return Optional.of(archive.read(edition));
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  private void put(
      ArchivedEdition line,
      Optional<ArchivedEdition> former,
      byte[] original,
      Edition edition,
      byte[] json,
      Optional<String> vocabulary)
      throws IOException, ArchiveException {
    try {
      List<ArchivedEdition> touched = new ArrayList<>(former.stream().toList());
      touched.add(line);
      files.announce(touched);
      files.keep(line, original, json);
      String digest = line.vocabulary();
      if (digest != null && vocabulary.isPresent()) {
        files.keepVocabulary(digest, vocabulary.get());
      }
      if (former.isPresent()) {
        index.remove(former.get().reference().id());
      }
      index.put(line.reference(), line.recordsKey(), edition);
    } catch (IOException | RuntimeException | Error e) {
      undo();
      throw e;
    }
    former.ifPresent(catalogue::remove);
    catalogue.add(line);
    changed = true;
  }

  /**
   * Takes an edition out with the next {@link #commit}: its original, its records, what the index
   * holds of it, and the originals of its former prints.
   */
  public void remove(ArchivedEdition edition) throws IOException, ArchiveException {
    try {
      files.announce(List.of(edition));
      files.announceOriginals(edition.formerPrints());
      index.remove(edition.reference().id());
    } catch (IOException | RuntimeException e) {
      undo();
      throw e;
    }
    catalogue.remove(edition);
    changed = true;
  }

  /** Everything that was added is in the archive, as one step. */
  public void commit() throws IOException, ArchiveException {
    if (!changed) {
      return;
    }
    try {
      byte[] bytes = catalogue.bytes();
      index.commit(Catalogue.state(bytes));
      listener.done(IngestStep.INDEXED);
      archive.publish(bytes);
      changed = false;
    } catch (IOException | RuntimeException | Error e) {
      undo();
      throw e;
    }
    listener.done(IngestStep.COMMITTED);
    files.removeLeftovers(catalogue);
    listener.done(IngestStep.CLEANED);
  }

  /** The archive as the last commit left it. */
  private void undo() throws IOException, ArchiveException {
    changed = false;
    catalogue = archive.catalogue();
    index.rollback(archive.state());
    files.removeLeftovers(catalogue);
  }

  @Override
  public void close() throws IOException {
    try (lock;
        index) {
      if (changed) {
        files.removeLeftovers(archive.catalogue());
      }
    } catch (ArchiveException e) {
      throw new IOException(e);
    }
  }
}

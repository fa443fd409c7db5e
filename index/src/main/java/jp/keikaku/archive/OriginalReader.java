package jp.keikaku.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.structure.VocabularyException;

/** Reads the originals of an archive again, each with the labels that it was read with before. */
final class OriginalReader {
  private final Archive archive;
  private final Extractor standard = new Extractor();

  OriginalReader(Archive archive) {
    this.archive = archive;
  }

  /**
   * What an original says.
   *
   * @throws ArchiveException DAMAGED where it is missing, altered or no longer readable, or where
   *     the labels that it was read with are not in the archive
   */
  Edition read(ArchivedEdition edition) throws ArchiveException, IOException {
    byte[] original = archive.readOriginal(edition);
    try {
      return extractor(edition).extract(edition.fileName(), original);
    } catch (ExtractionException | OutOfMemoryError | StackOverflowError e) {
      throw new ArchiveException(
          ArchiveException.Reason.DAMAGED, archive.original(edition), edition.reference().id());
    }
  }

  /** The same, or the records that are kept where it cannot be read. */
  Edition records(ArchivedEdition edition) throws ArchiveException, IOException {
    try {
      return read(edition);
    } catch (ArchiveException e) {
      return archive.read(edition);
    }
  }

  private Extractor extractor(ArchivedEdition edition) throws ArchiveException, IOException {
    String digest = edition.vocabulary();
    if (digest == null) {
      return standard;
    }
    Optional<String> labels = archive.vocabulary(edition);
    if (labels.isEmpty()) {
      throw new ArchiveException(
          ArchiveException.Reason.DAMAGED, archive.vocabulary(digest), edition.reference().id());
    }
    try {
      return new Extractor(Vocabulary.standard().with(new StringReader(labels.get())));
    } catch (VocabularyException e) {
      throw new ArchiveException(
          ArchiveException.Reason.DAMAGED, archive.vocabulary(digest), edition.reference().id());
    }
  }
}

package jp.keikaku.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.Engine;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.structure.VocabularyException;
import jp.keikaku.text.Sha256;

/**
 * Takes one PDF in by itself. A file that was in the archive before is read with the labels that it
 * was read with then.
 *
 * @param archive where to
 * @param engine what its records are kept in
 * @param labels to read new files with besides the standard ones
 * @param messages in which a failure is told
 */
record SingleIngest(Archive archive, Engine engine, Optional<String> labels, Messages messages) {
  /**
   * Takes it in; it is on the disk when this returns.
   *
   * @throws Failure with one sentence for the person, where the file cannot be read
   * @throws ArchiveException LOCKED while somebody else writes
   */
  IngestResult take(Path file) throws Failure, ArchiveException, IOException {
    byte[] bytes = PdfFile.bytes(file, messages);
    String sha256 = Sha256.of(bytes);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, engine)) {
      Optional<ArchivedEdition> before = writer.find(sha256);
      Optional<String> used =
          labels.isEmpty() && before.isPresent() ? archive.vocabulary(before.get()) : labels;
      Extractor extractor = extractor(used);
      Optional<ArchivedEdition> present =
          writer.find(sha256, extractor.vocabulary(), Extractor.VERSION);
      if (present.isPresent()) {
        return new IngestResult.Unchanged(present.get());
      }
      Edition edition = PdfFile.read(file, bytes, extractor, messages);
      IngestResult result = writer.add(bytes, edition, new RecordJson().writeBytes(edition), used);
      writer.commit();
      return result;
    }
  }

  private static Extractor extractor(Optional<String> labels) throws IOException {
    try {
      return labels.isEmpty()
          ? new Extractor()
          : new Extractor(Vocabulary.standard().with(new StringReader(labels.get())));
    } catch (VocabularyException e) {
      throw new IllegalStateException("labels that were understood before", e);
    }
  }
}

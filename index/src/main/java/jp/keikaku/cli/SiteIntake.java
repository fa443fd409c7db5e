package jp.keikaku.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.Extractor;
import jp.keikaku.pdf.PdfReader;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.Engine;
import jp.keikaku.structure.Vocabulary;
import jp.keikaku.structure.VocabularyException;
import jp.keikaku.text.Sha256;
import jp.keikaku.web.Intake;
import jp.keikaku.web.Language;

/**
 * Takes in what people drop on a page. A file that was in the archive before is read with the
 * labels that it was read with then.
 */
record SiteIntake(Archive archive, Engine engine) implements Intake {
  /** So often another writer is waited for, a second each time. */
  private static final int TRIES = 60;

  @Override
  public Draft read(String fileName, byte[] pdf, Language language, Progress progress)
      throws Unreadable, IOException, ArchiveException {
    Optional<String> labels = keptLabels(Sha256.of(pdf));
    Extractor extractor = new Extractor(new PdfReader(progress::read), vocabulary(labels));
    try {
      Messages messages = new Messages(language.locale());
      return new Read(pdf, PdfFile.read(Path.of(fileName), pdf, extractor, messages), labels);
    } catch (Failure e) {
      throw new Unreadable(e.sentence());
    }
  }

  private final class Read implements Draft {
    private final byte[] pdf;
    private final Edition edition;
    private final Optional<String> labels;

    private Read(byte[] pdf, Edition edition, Optional<String> labels) {
      this.pdf = pdf;
      this.edition = edition;
      this.labels = labels;
    }

    @Override
    public Edition edition() {
      return edition;
    }

    @Override
    public String take() throws IOException, ArchiveException {
      try (ArchiveWriter writer = writer()) {
        byte[] records = new RecordJson().writeBytes(edition);
        ArchivedEdition taken = writer.add(pdf, edition, records, labels).edition();
        writer.commit();
        return taken.reference().id();
      }
    }
  }

  private ArchiveWriter writer() throws IOException, ArchiveException {
    for (int tries = 1; ; tries++) {
      try {
        return ArchiveWriter.open(archive, engine);
      } catch (ArchiveException e) {
        if (e.reason() != ArchiveException.Reason.LOCKED || tries == TRIES) {
          throw e;
        }
      }
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  private Optional<String> keptLabels(String sha256) throws IOException, ArchiveException {
    try {
      for (ArchivedEdition edition : archive.editions()) {
        if (edition.sha256().equals(sha256)) {
          return archive.vocabulary(edition);
        }
      }
    } catch (ArchiveException e) {
      if (e.reason() != ArchiveException.Reason.MISSING) {
        throw e;
      }
    }
    return Optional.empty();
  }

  private static Vocabulary vocabulary(Optional<String> labels) throws IOException {
    try {
      return labels.isEmpty()
          ? Vocabulary.standard()
          : Vocabulary.standard().with(new StringReader(labels.get()));
    } catch (VocabularyException e) {
      throw new IllegalStateException("labels in the archive that it did not write", e);
    }
  }
}

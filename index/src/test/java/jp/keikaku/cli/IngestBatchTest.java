package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.archive.IngestStep;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that breaks the program keeps no other file out of the archive. */
class IngestBatchTest {
  @TempDir private Path directory = Path.of("");

  private final List<String> outcome = new ArrayList<>();

  private final IngestBatch.Listener listener =
      new IngestBatch.Listener() {
        @Override
        public void taken(IngestBatch.Waiting file, IngestResult result) {
          outcome.add("taken " + file.file());
        }

        @Override
        public void broken(Path file, Throwable failure) {
          outcome.add("broken " + file);
        }
      };

  @Test
  void filesAreTakenWithTheCommit() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      IngestBatch batch = new IngestBatch(writer, listener);
      batch.add(file(writer, "a.pdf", 2023));
      batch.add(file(writer, "b.pdf", 2024));
      assertThat(outcome).isEmpty();
      batch.commit();
    }
    assertThat(outcome).containsExactly("taken a.pdf", "taken b.pdf");
    assertThat(archive.editions()).hasSize(2);
  }

  @Test
  void aFileThatBreaksTheProgramIsTheOnlyOneLeftOut() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    List<String> staged = new ArrayList<>();
    IngestStep.Listener third =
        step -> {
          if (step == IngestStep.STAGED) {
            staged.add(step.name());
            if (staged.size() == 2 || staged.size() == 4) {
              throw new IllegalStateException("odd"); // b.pdf with the others, and by itself
            }
          }
        };
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine(), third)) {
      IngestBatch batch = new IngestBatch(writer, listener);
      batch.add(file(writer, "a.pdf", 2023));
      batch.add(file(writer, "b.pdf", 2024));
      batch.add(file(writer, "c.pdf", 2025));
      batch.commit();
    }
    assertThat(outcome).containsExactly("taken a.pdf", "broken b.pdf", "taken c.pdf");
    assertThat(archive.editions()).hasSize(2);
  }

  /** The error shows itself only when all are committed. */
  @Test
  void anErrorOfTheCommitSendsEachByItself() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    List<IngestStep> failures = new ArrayList<>();
    IngestStep.Listener once =
        step -> {
          if (step == IngestStep.INDEXED && failures.isEmpty()) {
            failures.add(step);
            throw new IllegalStateException("odd");
          }
        };
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine(), once)) {
      IngestBatch batch = new IngestBatch(writer, listener);
      batch.add(file(writer, "a.pdf", 2023));
      batch.add(file(writer, "b.pdf", 2024));
      batch.commit();
    }
    assertThat(outcome).containsExactly("taken a.pdf", "taken b.pdf");
    assertThat(archive.editions()).hasSize(2);
  }

  private static IngestBatch.Waiting file(ArchiveWriter writer, String name, int year) {
    Edition edition = ExampleEditions.minato(name, "令和" + (year - 2018) + "年度版", year);
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return new IngestBatch.Waiting(
        Path.of(name),
        List.of(),
        () -> writer.add(bytes, edition, new RecordJson().writeBytes(edition), Optional.empty()));
  }
}

package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that is killed between two steps of an ingest: the archive is as it was before the file
 * or as it is after it, and the next writer clears up.
 */
class InterruptedIngestTest {
  private static final String FORMER = "first print";
  private static final String CORRECTED = "second print";
  private static final String NEXT = "next edition";

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @EnumSource(IngestStep.class)
  void isWhollyInOrNotAtAll(IngestStep killedAfter) throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    ingest(archive, FORMER, former(), step -> {});
    ArchivedEdition before = archive.editions().getFirst();

    kill(archive, killedAfter);

    boolean committed = killedAfter.compareTo(IngestStep.COMMITTED) >= 0;
    ArchivedEdition after = archive.editions().getFirst();
    assertThat(archive.editions()).hasSize(1);
    assertThat(after.equals(before)).isEqualTo(!committed);
    assertThat(archive.original(after)).hasContent(committed ? CORRECTED : FORMER);
    assertThat(archive.records(after.recordsKey())).exists();

    ArchiveWriter.open(archive, new LuceneEngine()).close();

    assertThat(archive.editions()).containsExactly(after);
    assertThat(names(archive.directory().resolve("originals")))
        .hasSize(committed ? 2 : 1)
        .contains(after.sha256() + ".pdf");
    assertThat(names(archive.directory().resolve("records")))
        .containsExactly(after.recordsKey() + ".json");
    assertThat(names(archive.staging())).isEmpty();

    IngestResult again = ingest(archive, CORRECTED, corrected(), step -> {});
    assertThat(again instanceof IngestResult.Unchanged).isEqualTo(committed);
  }

  /** Editions that are added together are in the archive together, or none of them is. */
  @ParameterizedTest
  @EnumSource(IngestStep.class)
  void severalEditionsAreOneStep(IngestStep killedAfter) throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    ingest(archive, FORMER, former(), step -> {});

    kill(archive, killedAfter, NEXT);

    boolean committed = killedAfter.compareTo(IngestStep.COMMITTED) >= 0;
    assertThat(archive.editions()).hasSize(committed ? 2 : 1);

    ArchiveWriter.open(archive, new LuceneEngine()).close();

    assertThat(names(archive.directory().resolve("originals"))).hasSize(committed ? 3 : 1);
    assertThat(names(archive.directory().resolve("records"))).hasSize(committed ? 2 : 1);
    assertThat(names(archive.staging())).isEmpty();
  }

  /** Two prints of one edition that come together: the later one replaces the earlier one. */
  @Test
  void ofTwoPrintsThatComeTogetherTheLaterOneStays() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.add(bytes(FORMER), former(), json(former()), Optional.empty());
      assertThat(writer.add(bytes(FORMER), former(), json(former()), Optional.empty()))
          .isInstanceOf(IngestResult.Unchanged.class);
      assertThat(writer.add(bytes(CORRECTED), corrected(), json(corrected()), Optional.empty()))
          .isInstanceOf(IngestResult.Replaced.class);
      writer.commit();
    }
    ArchivedEdition edition = archive.editions().getFirst();
    assertThat(archive.editions()).hasSize(1);
    assertThat(archive.original(edition)).hasContent(CORRECTED);
    assertThat(names(archive.directory().resolve("originals"))).hasSize(2);
    assertThat(names(archive.staging())).isEmpty();
    assertThat(Verification.of(archive, new LuceneEngine(), (each, all) -> {})).isEmpty();
  }

  /** An exception instead of a kill: the writer goes on with the next file. */
  @ParameterizedTest
  @EnumSource(
      value = IngestStep.class,
      names = {"COMMITTED", "CLEANED"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFailureLeavesTheWriterUsable(IngestStep failsAfter) throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    List<IngestStep> failures = new java.util.ArrayList<>();
    IngestStep.Listener once =
        step -> {
          if (step == failsAfter && failures.isEmpty()) {
            failures.add(step);
            throw new IllegalStateException("the disk is full");
          }
        };
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine(), once)) {
      org.assertj.core.api.Assertions.assertThatIllegalStateException()
          .isThrownBy(() -> writer.ingest(bytes(FORMER), former(), json(former())));
      assertThat(writer.ingest(bytes(CORRECTED), corrected(), json(corrected())))
          .isInstanceOf(IngestResult.Added.class);
    }
    assertThat(archive.editions()).hasSize(1);
    assertThat(names(archive.directory().resolve("originals"))).hasSize(1);
  }

  /** Runs {@link Killed} in a Java of its own. */
  private static void kill(Archive archive, IngestStep step, String... others) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                archive.directory().toString(),
                step.name(),
                String.join("", others))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(Killed.CODE);
  }

  /** Ingests the corrected print and stops dead after one step. */
  static final class Killed {
    static final int CODE = 77;

    private Killed() {}

    public static void main(String[] arguments) throws Exception {
      IngestStep last = IngestStep.valueOf(arguments[1]);
      IngestStep.Listener killer =
          step -> {
            if (step == last) {
              Runtime.getRuntime().halt(CODE);
            }
          };
      try (ArchiveWriter writer =
          ArchiveWriter.open(Archive.at(Path.of(arguments[0])), new LuceneEngine(), killer)) {
        if (!arguments[2].isEmpty()) {
          writer.add(bytes(arguments[2]), next(), json(next()), Optional.empty());
        }
        writer.ingest(bytes(CORRECTED), corrected(), json(corrected()));
      }
    }
  }

  private static IngestResult ingest(
      Archive archive, String content, Edition edition, IngestStep.Listener listener)
      throws IOException, ArchiveException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine(), listener)) {
      return writer.ingest(bytes(content), edition, json(edition));
    }
  }

  private static Edition former() {
    return ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
  }

  private static Edition next() {
    return ExampleEditions.minato("r6.pdf", "令和6年度版", 2024);
  }

  private static Edition corrected() {
    return ExampleEditions.minatoCorrected("r5b.pdf", "令和5年度版", 2023);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] json(Edition edition) {
    return new RecordJson().writeBytes(edition);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = java.nio.file.Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}

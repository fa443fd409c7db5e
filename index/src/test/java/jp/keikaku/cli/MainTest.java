package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what only the system can refuse. */
class MainTest {
  private static final Path PDF =
      FixtureEditions.FOLDER.resolve("shiomi-amending/chromium.pdf").toAbsolutePath().normalize();

  @TempDir private Path directory = Path.of("");

  private record Ended(int code, String err) {}

  @Test
  void aFullDiskIsSaid() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
    Ended ended = end(java("schema").redirectOutput(full.toFile()).start());
    assertThat(ended.err).contains("could not be written whole");
    assertThat(ended.code).isEqualTo(1);
  }

  @Test
  void aClosedPipeIsQuiet() throws Exception {
    Process process = java("schema").start();
    process.getInputStream().close();
    assertThat(end(process)).isEqualTo(new Ended(0, ""));
  }

  /** The shell lets no file grow beyond some blocks, as a full disk would. */
  @Test
  void aFileThatCannotBeWrittenWholeLeavesTheFormerOne() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: this system has no /bin/sh");
    Path file = Files.writeString(directory.resolve("records.json"), "former");
    Ended extract = end(limited("extract", PDF.toString(), "-o", file.toString()));
    assertThat(extract.err).contains("keikaku: " + file + ": File too large");
    assertThat(extract.code).isEqualTo(1);
    assertThat(file).hasContent("former");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anExportThatCannotBeWrittenWholeLeavesTheFolderAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: this system has no /bin/sh");
    Path archive = directory.resolve("archive");
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    try (ArchiveWriter writer = ArchiveWriter.open(Archive.at(archive), new LuceneEngine())) {
      String text = "計画の全ての文章。".repeat(1000);
      Edition large = edition.withSections(ExampleEditions.untitled("x", text).sections());
      writer.ingest(new byte[] {1}, large, new RecordJson().writeBytes(large));
    }
    Path folder = Files.createDirectory(directory.resolve("tables"));
    Path former = Files.writeString(folder.resolve("items.jsonl"), "former");
    Ended export =
        end(
            limited(
                "export",
                "--format=jsonl",
                "-o",
                folder.toString(),
                "--archive",
                archive.toString()));
    assertThat(export.err).contains(folder + ": File too large");
    assertThat(export.code).isEqualTo(1);
    assertThat(former).hasContent("former");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(former);
    }
  }

  private static Process limited(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
    command.addAll(java(arguments).command());
    return new ProcessBuilder(command).start();
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static Ended end(Process process) throws Exception {
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), err);
  }
}

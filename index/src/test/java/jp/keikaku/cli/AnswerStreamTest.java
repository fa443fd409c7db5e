package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.law.xml.LawXmlWriter;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every command whose answer cannot be written says so; one that nobody reads on is quiet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerStreamTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final Path PDF = FixtureEditions.FOLDER.resolve("shiomi-amending/chromium.pdf");

  private Path directory = Path.of("target");

  private record Ran(int code, String err) {}

  @BeforeAll
  void fill(@TempDir Path temporary) throws Exception {
    directory = temporary;
    Edition minato = ExampleEditions.minato("x", "y", 2023);
    Files.writeString(temporary.resolve("law.xml"), LawXmlWriter.write(minato.bylaws().getFirst()));
    try (ArchiveWriter writer =
        ArchiveWriter.open(Archive.at(temporary.resolve("archive")), new LuceneEngine())) {
      for (int year = 2023; year < 2025; year++) {
        Edition edition = ExampleEditions.minato(year + ".pdf", "令和" + (year - 2018) + "年度版", year);
        writer.ingest(new byte[] {(byte) year}, edition, new RecordJson().writeBytes(edition));
      }
    }
  }

  /** Done before it says so; run until they are stopped; one that writes a folder of files. */
  private static final Set<String> NOT_TRIED = Set.of("remove", "serve", "watch", "publish");

  private List<List<String>> commands() {
    return List.of(
        List.of("--help"),
        List.of("--version"),
        List.of("extract", PDF.toString()),
        List.of("extract", PDF.toString(), "--format", "text"),
        List.of("ingest", PDF.toString()),
        List.of("import", directory.resolve("law.xml").toString()),
        List.of("list"),
        List.of("show", "湊市/デジタル推進計画/2023/term/RPA"),
        List.of("show", "湊市推進本部設置要綱", "--json"),
        List.of("search", "窓口"),
        List.of("search", "窓口", "--json"),
        List.of("suggest", "mado"),
        List.of("compare", "2023", "2024"),
        List.of("compare", "2023", "2024", "--json"),
        List.of("history", "2-1"),
        List.of("check", "2023"),
        List.of("amend", "src/test/resources/jp/keikaku/cli/port-bylaw.xml", PDF.toString()),
        List.of("export", "--format", "lawxml", "湊市推進本部設置要綱"),
        List.of("export", "--format", "csv", "-o", directory.resolve("tables").toString()),
        List.of("vocabulary", PDF.toString()),
        List.of("verify"),
        List.of("reindex", "湊市/デジタル推進計画/2023"),
        List.of("schema"));
  }

  @Test
  void everyCommandIsTried() {
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    run(help, List.of("--help"));
    List<String> names =
        Pattern.compile("(?m)^  ([a-z]+) ")
            .matcher(help.toString(StandardCharsets.UTF_8).replaceFirst("(?s)^.*Commands:", ""))
            .results()
            .map(name -> name.group(1))
            .filter(name -> !name.equals("keikaku"))
            .filter(name -> !NOT_TRIED.contains(name))
            .toList();
    assertThat(names).contains("extract", "schema");
    assertThat(commands().stream().map(List::getFirst)).containsAll(names);
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    assumeTrue(Files.exists(FULL), "skipped: this system has no /dev/full");
    for (List<String> command : commands()) {
      try (OutputStream full = new FileOutputStream(FULL.toFile())) {
        Ran ran = run(full, command);
        assertThat(ran.code).as(command.toString()).isEqualTo(1);
        assertThat(ran.err).contains("could not be written whole (No space left on device)");
      }
    }
  }

  @Test
  void aClosedPipeIsNoFailure() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (List<String> command : commands()) {
      Ran ran = run(closed, command);
      assertThat(ran.code).as(command.toString()).isIn(0, 3);
      assertThat(ran.err).doesNotContain("written");
    }
  }

  private Ran run(OutputStream out, List<String> command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        KeikakuCommand.run(
            new Terminal(
                new AnswerStream(out),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Locale.ENGLISH),
            Map.of("KEIKAKU_ARCHIVE", directory.resolve("archive").toString()),
            command.toArray(String[]::new));
    return new Ran(code, err.toString(StandardCharsets.UTF_8));
  }
}

package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every format over an archive of many small documents, where these are beside the project. */
class ExportCommandTest {
  private static final Path CASES = Path.of("../../shared/cases");

  /** Those of the hostile ones that give records. */
  private static final List<String> FOLDERS =
      List.of(
          "plans",
          "pages",
          "editions",
          "bylaws",
          "hostile/escape-in-title.pdf",
          "hostile/long-bylaw-title.pdf",
          "hostile/control-char-space.pdf");

  private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E&&[^\\r\\n\\t]]");

  @TempDir private Path directory = Path.of("");

  @Test
  void everyFormatOfEveryCase() throws Exception {
    assumeTrue(Files.isDirectory(CASES), "skipped: there is no " + CASES);
    List<String> ingest = new ArrayList<>(List.of("ingest"));
    FOLDERS.forEach(folder -> ingest.add(CASES.resolve(folder).toString()));
    run(ingest.toArray(String[]::new));
    for (String format : List.of("csv", "markdown", "lawxml", "datapackage", "jsonl")) {
      Path folder = directory.resolve(format);
      run("export", "--format", format, "-o", folder.toString());
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> written = files.toList();
        assertThat(written).hasSizeGreaterThan(4);
        for (Path file : written) {
          check(file);
        }
      }
    }
  }

  private static void check(Path file) throws Exception {
    String text = Files.readString(file);
    assertThat(STEERS.matcher(file.getFileName() + text).find()).as(file.toString()).isFalse();
    String name = file.toString();
    if (name.endsWith(".xml")) {
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } else if (name.endsWith(".json")) {
      assertThat(new JsonMapper().readTree(text).isObject()).isTrue();
    } else if (name.endsWith(".jsonl")) {
      text.lines().forEach(line -> assertThat(new JsonMapper().readTree(line).isObject()).isTrue());
    }
  }

  private String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        KeikakuCommand.run(
            new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Locale.ENGLISH),
            Map.of("KEIKAKU_ARCHIVE", directory.resolve("archive").toString()),
            arguments);
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isZero();
    return out.toString(StandardCharsets.UTF_8) + said;
  }
}

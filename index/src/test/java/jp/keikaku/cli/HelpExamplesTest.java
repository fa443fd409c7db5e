package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.law.xml.LawXmlWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of every {@code --help}, as a person would paste it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpExamplesTest {
  /** The words of a shell: quoted, or without white space. */
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** What the examples read and write, in the folder of the test. */
  private static final Pattern FILE =
      Pattern.compile(".*\\.(pdf|md|html|xml)|(~/)?plans/.*|tables|package");

  private Path directory = Path.of("target");

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  void layOutWhatTheExamplesName(@TempDir Path temporary) throws Exception {
    directory = temporary;
    FixtureArchive.in(temporary.resolve("archive"), FixtureEditions.FOLDER);
    Files.createDirectories(temporary.resolve("home/plans/pdf"));
    Files.createDirectories(temporary.resolve("plans"));
    for (String name :
        List.of("plan", "plan-r3", "plan-r4", "plan-r5", "home/plans/pdf/r4", "plans/r4")) {
      String print = name.endsWith("r3") ? "yachiyo-r3/weasyprint" : "yachiyo-r4/pdfbox";
      Files.copy(FixtureEditions.FOLDER.resolve(print + ".pdf"), temporary.resolve(name + ".pdf"));
    }
    String bylaw = LawXmlWriter.write(FixtureEditions.of("yachiyo-r4/pdfbox").bylaws().getFirst());
    Files.writeString(temporary.resolve("bylaw.xml"), bylaw);
    Files.copy(
        Path.of("src/test/resources/jp/keikaku/cli/port-bylaw.xml"),
        temporary.resolve("ordinance.xml"));
    Files.copy(
        FixtureEditions.FOLDER.resolve("shiomi-amending/chromium.pdf"),
        temporary.resolve("bill.pdf"));
    Ran made = run("keikaku amend ordinance.xml bill.pdf --format lawxml");
    Files.writeString(temporary.resolve("later.xml"), made.out);
    FixtureArchive.in(temporary.resolve("home/plans/archive"), FixtureEditions.FOLDER);
  }

  /**
   * What takes an edition out comes last. What runs until it is stopped, and what draws every page,
   * have tests of their own.
   */
  Stream<String> examples() {
    Set<String> examples = new LinkedHashSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      var bundle = new Messages(locale).bundle();
      bundle.keySet().stream()
          .filter(key -> key.contains(".usage.footer."))
          .sorted()
          .forEach(key -> examples.add(bundle.getString(key).strip()));
    }
    return examples.stream()
        .filter(example -> !example.matches("keikaku (serve|publish)\\b.*"))
        .sorted(Comparator.comparing(example -> example.contains(" remove ")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleWorks(String example) {
    Ran ran = run(example);
    boolean findings = example.startsWith("keikaku check");
    assertThat(ran.code).as(ran.err).isIn(0, findings ? 3 : 0);
    assertThat(ran.out + (example.contains(" -o ") ? "file" : "")).isNotBlank();
    assertThat(ran.err).doesNotContain("keikaku:");
  }

  @Test
  void everyCommandHasExamples() {
    List<String> commands =
        examples()
            .map(example -> example.replaceFirst("^(\\S+=\\S+ )?keikaku (\\w+).*", "$2"))
            .toList();
    assertThat(commands).contains("extract", "ingest", "list", "show", "search", "suggest");
    assertThat(commands).contains("compare", "history", "check", "export", "schema", "amend");
  }

  private Ran run(String example) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(example.replaceFirst(" > \\S+$", "")).results().toList()) {
      words.add(word.group(1) != null ? word.group(1) : inFolder(word.group(2)));
    }
    String archive = "archive";
    if (words.getFirst().startsWith("KEIKAKU_ARCHIVE=")) {
      archive = words.removeFirst().replaceFirst("^KEIKAKU_ARCHIVE=~/", "home/");
    }
    assertThat(words.removeFirst()).isEqualTo("keikaku");
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
            Map.of("KEIKAKU_ARCHIVE", directory.resolve(archive).toString()),
            words.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String inFolder(String word) {
    return FILE.matcher(word).matches()
        ? directory.resolve(word.replaceFirst("^~/", "home/")).toString()
        : word;
  }
}

package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.GoldenText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands over the editions of an archive: how editions are named, and what is told of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionCommandsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/jp/keikaku/cli/history");
  private static final String PLAN = "汐見市/デジタル活用推進計画/";

  private Path directory = Path.of("target");

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  void fill(@TempDir Path temporary) {
    directory = temporary;
    Ran ran =
        run(
            "ingest",
            print("shiomi-r3/writer"),
            print("shiomi-r4/chromium"),
            print("shiomi-r5/pdfbox"),
            print("shiomi-r6/weasyprint"),
            print("yachiyo-r4/pdfbox"));
    assertThat(ran.code).as(ran.err).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2024",
    "令和５年度, 令和6年度版",
    "R5, 2024年度",
    "汐見市/デジタル活用推進計画/2023, 汐見市デジタル活用推進計画 令和6年度版",
    "2024, 2023"
  })
  void editionsAreNamedByIdYearOrName(String before, String after) {
    Ran ran = run("compare", before, after);
    assertThat(ran.code).as(ran.err).isZero();
    assertThat(ran.out)
        .startsWith("汐見市デジタル活用推進計画 令和5年度版 → 汐見市デジタル活用推進計画 令和6年度版\n")
        .contains("5 agree, 1 contradict");
  }

  @Test
  void anUnclearNameIsAnsweredWithTheEditions() {
    Ran ambiguous = run("check", "2022");
    assertThat(ambiguous.code).isEqualTo(2);
    assertThat(ambiguous.err).contains("several editions").contains("\n  " + PLAN + "2022  汐見市");
    Ran unknown = run("check", "1999");
    assertThat(unknown.code).isEqualTo(2);
    assertThat(unknown.err).contains("no edition is called so").contains(PLAN + "2024");
    Ran missing = run("check", "missing.pdf");
    assertThat(missing.code).isEqualTo(1);
    assertThat(missing.err).contains("missing.pdf: no such file");
  }

  @Test
  void checkTellsByItsExitCodeWhetherThereAreFindings() {
    Ran findings = run("check", "2023", "--json");
    assertThat(findings.code).isEqualTo(3);
    JsonNode report = JsonMapper.builder().build().readTree(findings.out);
    assertThat(report.at("/edition/fiscalYear").asInt()).isEqualTo(2023);
    assertThat(report.get("findings"))
        .anyMatch(finding -> finding.get("code").asString().equals("history-text"));
    assertThat(run("check", "2023").out)
        .contains("2-1: the change history and the item's table say different things.")
        .contains("item table, p. 7");
    Ran clean = run("check", "2024", "--level", "warning");
    assertThat(clean.code).isZero();
    assertThat(clean.out).contains("nothing found");
  }

  @ParameterizedTest
  @CsvSource({"1-2, 1-2", "オープンデータ, 2-4", "公式アプリの調査研究, 1-4", "保存文書, 2-3"})
  void historyFollowsAnItem(String item, String file) throws IOException {
    Ran ran = run("history", item, "--edition", file.equals("1-4") ? "2021" : "2024");
    assertThat(ran.code).as(ran.err).isZero();
    GoldenText.check(GOLDEN.resolve(file + ".txt"), ran.out);
  }

  @Test
  void historyOfNothingOrOfSeveralIsSaid() {
    assertThat(run("history", "火星移住").err).contains("no item is called so");
    assertThat(run("history", "1-1").err).contains("several items").contains("/item/1-1");
  }

  @Test
  void aSettledCaseIsBelieved() throws IOException {
    Path settled = directory.resolve("archive/settled.tsv");
    Files.writeString(
        settled, "# settled\n" + PLAN + "2023/item/2-3\tsame\t" + PLAN + "2024/item/1-3\n");
    try {
      assertThat(run("compare", "2023", "2024").out).contains("2-3 テレワーク環境の整備 → 1-3 書かない窓口の整備");
      Files.writeString(settled, "1-1 same 1-2\n");
      Ran wrong = run("compare", "2023", "2024");
      assertThat(wrong.code).isEqualTo(1);
      assertThat(wrong.err).contains("settled.tsv, line 1");
    } finally {
      Files.delete(settled);
    }
  }

  @Test
  void exportWritesTheFilesOfAFormat() throws IOException {
    assertThat(exported("csv")).hasSize(22).allMatch(name -> name.endsWith(".csv"));
    assertThat(exported("xlsx", "--headers", "ja")).containsExactly("keikaku.xlsx");
    assertThat(exported("datapackage")).hasSize(23).contains("datapackage.json");
    assertThat(exported("jsonl", "--kind", "items,glossary"))
        .containsExactly("glossary.jsonl", "items.jsonl");
    assertThat(exported("markdown", "--edition", "2024")).containsExactly("汐見市_デジタル活用推進計画_2024.md");
    Ran wrong = run("export", "--format", "csv", "--kind", "songs", "-o", directory.toString());
    assertThat(wrong.code).isEqualTo(2);
    assertThat(wrong.err).contains("songs").contains("schedule");
  }

  @Test
  void exportPrintsOneBylawAsLawXml() {
    String title = "汐見市地域情報化懇談会運営要綱";
    Ran ran = run("export", "--format", "lawxml", title);
    assertThat(ran.code).as(ran.err).isZero();
    assertThat(ran.out).contains("<LawTitle>" + title).contains("<Article Num=\"1\"");
    assertThat(run("export", "--format", "lawxml", "どこにもない要綱").code).isEqualTo(2);
    assertThat(run("export", "--format", "csv").code).isEqualTo(2);
  }

  @Test
  void schemaPrintsTheContract() {
    Ran ran = run("schema");
    assertThat(ran.code).isZero();
    assertThat(JsonMapper.builder().build().readTree(ran.out).get("properties").propertyNames())
        .contains("items", "glossary", "bylaws");
  }

  private Stream<String> exported(String format, String... options) throws IOException {
    Path target = directory.resolve("export-" + format);
    String[] arguments = new String[5 + options.length];
    System.arraycopy(
        new String[] {"export", "--format", format, "-o", target.toString()}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    Ran ran = run(arguments);
    assertThat(ran.code).as(ran.err).isZero();
    try (Stream<Path> files = Files.list(target)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static String print(String name) {
    return FixtureEditions.FOLDER.resolve(name + ".pdf").toString();
  }

  private Ran run(String... arguments) {
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
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

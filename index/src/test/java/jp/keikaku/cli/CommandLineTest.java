package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands as a person types them: what they print, where, and their exit codes. */
class CommandLineTest {
  @TempDir private Path directory = Path.of("");
  private Path archive = directory;

  /** What a command did. */
  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void nameTheArchive() {
    archive = directory.resolve("archive");
  }

  @Test
  void searchPrintsRecordsWithMarkedSnippets() throws Exception {
    fill();
    Ran ran = run("search", "申込み");
    assertThat(ran.code).isZero();
    assertThat(ran.err).isEmpty();
    assertThat(ran.out)
        .contains("1-1 窓口手続きの電子化")
        .contains("湊市デジタル推進計画 令和5年度版  p. 2")
        .contains("来庁せずに«申込み»ができる窓口を設け");
  }

  @Test
  void searchPrintsJson() throws Exception {
    fill();
    Ran ran = run("search", "申込み", "--json", "--limit", "1");
    JsonNode page = JsonMapper.builder().build().readTree(ran.out);
    assertThat(page.propertyNames())
        .containsExactly(
            "query",
            "total",
            "totalRelation",
            "tookMillis",
            "hits",
            "facets",
            "didYouMean",
            "widened");
    JsonNode hit = page.get("hits").get(0);
    assertThat(hit.propertyNames())
        .containsExactly(
            "id",
            "kind",
            "score",
            "title",
            "number",
            "edition",
            "fiscalYear",
            "municipality",
            "otherEditions",
            "snippets",
            "places");
    assertThat(hit.get("id").asString()).isEqualTo("湊市/デジタル推進計画/2023/item/1-1");
    assertThat(hit.get("fiscalYear").asInt()).isEqualTo(2023);
    JsonNode snippet = hit.get("snippets").get(0);
    JsonNode mark = snippet.get("marks").get(0);
    assertThat(snippet.get("text").asString().substring(mark.get(0).asInt(), mark.get(1).asInt()))
        .isEqualTo("申込み");
    assertThat(snippet.get("places").get(0).get("page").asInt()).isEqualTo(2);
    assertThat(snippet.get("places").get(0).get("box")).hasSize(4);
    assertThat(page.get("facets").propertyNames())
        .containsExactly("kind", "fiscalYear", "municipality", "department", "pillar", "phase");
  }

  @Test
  void searchExplainsAndSuggestOffers() throws Exception {
    fill();
    assertThat(run("search", "RPA", "--explain").out)
        .contains("\"RPA\" was widened to: Robotic Process Automation");
    assertThat(run("search", "RPA", "--explain", "--exact").out).contains("Nothing was widened.");
    assertThat(run("suggest", "robotic").out).contains("Robotic Process Automation");
    assertThat(run("suggest", "xqx").err).contains("Nothing begins so.");
  }

  @Test
  void searchNarrowsDown() throws Exception {
    fill();
    assertThat(run("search", "湊市", "--kind", "term,article", "--json").out)
        .contains("/term/")
        .doesNotContain("\"kind\":\"item\"");
    assertThat(run("search", "窓口", "--edition", "1999").out).startsWith("No record");
    assertThat(run("search", "導入", "--department", "広報課").out).contains("2-1");
  }

  @Test
  void aQueryThatBeginsWithADashIsAQuery() throws Exception {
    fill();
    for (String word : List.of("-職員", "-1-1", "-RPA", "-Vista")) {
      Ran ran = run("search", word, "窓口", "--limit", "1");
      assertThat(ran.code).as(ran.err).isZero();
      assertThat(ran.out).contains("“" + word + " 窓口”");
    }
    assertThat(run("suggest", "-1").code).isZero();
    assertThat(run("search", "--", "--kind", "-x").out).contains("“--kind -x”");
  }

  @Test
  void anOptionThatThereIsNotIsWrongAmongWordsToo() throws Exception {
    fill();
    for (String option : List.of("--knid", "--nonsense=1", "-x")) {
      Ran ran = run("search", "窓口", option, "-職員");
      assertThat(ran.code).as(option).isEqualTo(2);
      assertThat(ran.err).contains("Not understood: " + option);
    }
    assertThat(run("search", "窓口", "--edition", "-5年度", "-職員").code).isZero();
  }

  @Test
  void showPrintsARecordWithItsPage() throws Exception {
    fill();
    Ran ran = run("show", "湊市/デジタル推進計画/2023/item/1-1");
    assertThat(ran.code).isZero();
    assertThat(ran.out)
        .startsWith("1-1 窓口手続きの電子化\n湊市デジタル推進計画 令和5年度版  p. 2\n")
        .contains("関係部署  情報政策課\n")
        .contains("2023年度  移行\n");
    assertThat(run("show", "nothing").code).isEqualTo(2);
    assertThat(run("show", "nothing").err).contains("nothing: no record has this id");
  }

  @Test
  void listPrintsAlignedColumns() throws Exception {
    fill();
    List<String> lines = run("list").out.lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("-".repeat(32) + "  ");
    assertThat(lines.get(2)).startsWith("湊市デジタル推進計画 令和5年度版      6      2         2");
  }

  @Test
  void messagesAreJapaneseForJapanese() throws Exception {
    fill();
    assertThat(run(Locale.JAPAN, "search", "申込み").out).contains("取組項目").contains("2ページ");
    assertThat(run(Locale.JAPAN, "search", "存在しない語").out).contains("ありません");
    assertThat(run(Locale.JAPAN, "nonsense").err).contains("解釈できない指定です");
    assertThat(run(Locale.JAPAN, "ingest", "--help").out).contains("使い方: ").contains("例:");
  }

  @Test
  void wrongUsageNamesWhatWasMeant() {
    assertThat(run(Locale.JAPAN, "serch", "x").err).contains("もしかして: search");
    assertThat(run(Locale.JAPAN, "search", "x", "--limit", "三つ").err).contains("--limit: 「三つ」");
    assertThat(run("search", "x", "--limit", "many").err).contains("--limit: many is no N");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ingest", "list", "show", "search"})
  void everyCommandHasHelpWithExamples(String command) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPAN)) {
      Ran ran = run(locale, command, "--help");
      assertThat(ran.code).isZero();
      assertThat(ran.out).contains("keikaku " + command).containsPattern("(Examples|例):");
    }
  }

  @Test
  void wrongUsageIsCodeTwo() {
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("nonsense"),
            List.of("search"),
            List.of("search", "x", "--nonsense"),
            List.of("search", "x", "--kind", "poem"),
            List.of("search", "x", "--limit", "-1"),
            List.of("search", "x", "--limit", "many"),
            List.of("extract"),
            List.of("extract", "x.pdf", "--format", "docx"),
            List.of("ingest"),
            List.of("show"))) {
      Ran ran = run(arguments.toArray(String[]::new));
      assertThat(ran.code).as(arguments.toString()).isEqualTo(2);
      assertThat(ran.out).isEmpty();
      assertThat(ran.err.lines()).hasSize(2);
    }
  }

  @Test
  void filesThatAreNoPlanPdfGiveOneSentenceAndLeaveNothing() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.pdf"));
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Path missing = directory.resolve("missing.pdf");
    for (String command : List.of("extract", "ingest")) {
      for (Path path : List.of(empty, folder, missing)) {
        Ran ran = run(command, path.toString());
        assertThat(ran.code).as(command + " " + path).isEqualTo(1);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).startsWith("keikaku: " + path + ": ").doesNotContain("Exception");
      }
    }
    assertThat(Files.exists(archive.resolve("originals")) ? files("originals") : List.of())
        .isEmpty();
  }

  @Test
  void aFileWithoutPermissionIsSaid() throws IOException {
    Path file = Files.writeString(directory.resolve("secret.pdf"), "%PDF-1.4");
    assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file),
        "skipped: this user may read every file");
    assertThat(run("extract", file.toString()).err).contains("secret.pdf: no permission");
  }

  @Test
  void anArchiveThatIsNotThereIsSaid() {
    for (List<String> arguments :
        List.of(List.of("list"), List.of("search", "x"), List.of("show", "x"))) {
      Ran ran = run(arguments.toArray(String[]::new));
      assertThat(ran.code).isEqualTo(1);
      assertThat(ran.err).contains("there is no archive").contains(archive.toString());
    }
  }

  @Test
  void aLockedArchiveIsSaid() throws Exception {
    Path file = Files.writeString(directory.resolve("x.pdf"), "x");
    try (ArchiveWriter writer = ArchiveWriter.open(Archive.at(archive), new LuceneEngine())) {
      assertThat(writer.find("x")).isEmpty();
      Ran ran = run("ingest", file.toString());
      assertThat(ran.code).isEqualTo(1);
      assertThat(ran.err).contains("another process is writing");
    }
  }

  private void fill() throws Exception {
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    try (ArchiveWriter writer = ArchiveWriter.open(Archive.at(archive), new LuceneEngine())) {
      writer.ingest(new byte[] {1}, edition, new RecordJson().writeBytes(edition));
    }
  }

  private List<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(archive.resolve(folder))) {
      return files.map(Path::toString).toList();
    }
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "jp.keikaku.cli.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  private Ran run(String... arguments) {
    return run(Locale.ENGLISH, arguments);
  }

  private Ran run(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false,
            locale);
    int code =
        KeikakuCommand.run(
            terminal,
            Map.of("KEIKAKU_ARCHIVE", archive.toString()),
            Arrays.copyOf(arguments, arguments.length));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

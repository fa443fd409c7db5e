package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole path, from fixture PDFs to answers, and from bad files to sentences. */
class FixtureCommandsTest {
  private static final Path FIXTURES = Path.of("../fixtures");
  private static final Path SHIOMI = FIXTURES.resolve("shiomi-r4/chromium.pdf");

  @TempDir private Path directory = Path.of("");
  private Path archive = directory;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void nameTheArchive() {
    archive = directory.resolve("archive");
  }

  @Test
  void ingestKeepsWhatExtractPrints() throws Exception {
    Ran ingested = run("ingest", SHIOMI.toString());
    assertThat(ingested.err).isEmpty();
    assertThat(ingested.code).isZero();
    assertThat(ingested.out).contains("added").contains("汐見市デジタル活用推進計画 令和4年度版");

    Ran extracted = run("extract", SHIOMI.toString());
    String records = Files.readString(only(archive.resolve("records")));
    assertThat(extracted.out.strip()).isEqualTo(records.strip());
    assertThat(only(archive.resolve("originals"))).hasSameBinaryContentAs(SHIOMI);
  }

  @Test
  void ingestAgainChangesNothingAndSaysSo() throws Exception {
    run("ingest", SHIOMI.toString());
    Ran again = run("ingest", SHIOMI.toString());
    assertThat(again.code).isZero();
    assertThat(again.out).contains("unchanged");
  }

  @Test
  void aVocabularyReadsWhatTheStandardLabelsDoNot() throws Exception {
    Path labels = Files.writeString(directory.resolve("labels.txt"), "departments = 区分\n");
    JsonNode standard = records(run("extract", SHIOMI.toString()));
    JsonNode own = records(run("extract", SHIOMI.toString(), "--vocabulary", labels.toString()));
    assertThat(standard.at("/source/vocabulary").isNull()).isTrue();
    assertThat(own.at("/source/vocabulary").asString()).hasSize(64);
    assertThat(own.at("/items/0/departments/0")).isEqualTo(standard.at("/items/0/category"));
  }

  @Test
  void anotherVocabularyIsAnotherReading() throws Exception {
    Path labels = Files.writeString(directory.resolve("labels.txt"), "category = 関係部署\n");
    run("ingest", SHIOMI.toString());
    Set<String> before = ids();

    Ran own = run("ingest", SHIOMI.toString(), "--vocabulary", labels.toString());
    assertThat(own.out).contains("read again");
    assertThat(own.err).contains("read again with another vocabulary");
    assertThat(ids()).isEqualTo(before);
    assertThat(run("ingest", SHIOMI.toString(), "--vocabulary", labels.toString()).out)
        .contains("unchanged");

    assertThat(run("ingest", SHIOMI.toString()).out)
        .as("the labels are kept in the archive, and used again")
        .contains("unchanged");
    assertThat(only(archive.resolve("originals"))).hasSameBinaryContentAs(SHIOMI);
  }

  @Test
  void aVocabularyThatCannotBeUnderstoodIsWrongUsage() throws Exception {
    Path labels = directory.resolve("labels.txt");
    for (String command : List.of("extract", "ingest", "check")) {
      Files.writeString(labels, "name = 甲\nboss = 課長\n");
      Ran field = run(command, SHIOMI.toString(), "--vocabulary", labels.toString());
      assertThat(field.code).isEqualTo(2);
      assertThat(field.out).isEmpty();
      assertThat(field.err)
          .contains(labels + ", line 2: there is no field “boss”")
          .contains("departments");
      Files.write(labels, "name = 甲".getBytes(Charset.forName("Shift_JIS")));
      assertThat(run(command, SHIOMI.toString(), "--vocabulary", labels.toString()).err)
          .contains("is not in UTF-8");
      Ran missing = run(command, SHIOMI.toString(), "--vocabulary", "missing.txt");
      assertThat(missing.code).isEqualTo(2);
      assertThat(missing.err).contains("missing.txt: no such file");
    }
    assertThat(archive).doesNotExist();
  }

  @Test
  void anotherPrintOfTheSameEditionReplacesItWithTheSameIds() throws Exception {
    run("ingest", SHIOMI.toString());
    Set<String> before = ids();
    Ran other = run("ingest", FIXTURES.resolve("shiomi-r4/pdfbox.pdf").toString());
    assertThat(other.out).contains("replaced");
    assertThat(other.err).contains("the print “pdfbox.pdf” replaces “chromium.pdf”");
    assertThat(ids()).isEqualTo(before);
    assertThat(run("list").out.lines()).hasSize(3);
  }

  @Test
  void everyHitHasItsPlaces() throws Exception {
    run("ingest", SHIOMI.toString());
    JsonNode page = search("推進本部");
    assertThat(page.get("hits")).isNotEmpty();
    for (JsonNode hit : page.get("hits")) {
      assertThat(hit.get("places")).as(hit.get("id").asString()).isNotEmpty();
      for (JsonNode snippet : hit.get("snippets")) {
        if (!snippet.get("marks").isEmpty()) {
          assertThat(snippet.get("places")).as(snippet.toString()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void extractWritesReadableForms() {
    assertThat(run("extract", SHIOMI.toString(), "--format", "markdown").out)
        .startsWith("# 汐見市デジタル活用推進計画\n");
    Path target = directory.resolve("plan.txt");
    Ran ran = run("extract", SHIOMI.toString(), "--format", "text", "-o", target.toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(target).content().startsWith("汐見市デジタル活用推進計画\n====");
  }

  @Test
  void badFilesAreSaidAndTheOthersLand() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("in"));
    Files.copy(SHIOMI, folder.resolve("good.pdf"));
    Files.createFile(folder.resolve("empty.pdf"));
    Files.writeString(folder.resolve("letter.pdf"), "Dear mayor, this is no PDF.");
    byte[] whole = Files.readAllBytes(SHIOMI);
    Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 10));
    lock(folder.resolve("locked.pdf"));

    Ran ran = run("ingest", folder.toString());

    assertThat(ran.code).isEqualTo(1);
    assertThat(ran.out).contains("汐見市デジタル活用推進計画");
    List<String> said = ran.err.lines().toList();
    assertThat(said)
        .anyMatch(line -> line.contains("empty.pdf: the file is empty"))
        .anyMatch(line -> line.contains("letter.pdf: is not a PDF"))
        .anyMatch(line -> line.contains("cut.pdf: the PDF is cut off or damaged"))
        .anyMatch(line -> line.contains("locked.pdf: the PDF opens with a password"))
        .contains("4 not taken in, 1 in the archive.")
        .hasSize(5);
    assertThat(only(archive.resolve("originals"))).hasSameBinaryContentAs(SHIOMI);
    only(archive.resolve("records"));
  }

  @Test
  void aScanIsTakenInMarkedAndExplained() throws Exception {
    Path scan = directory.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(scan.toFile());
    }
    Ran ran = run("ingest", scan.toString());
    assertThat(ran.code).isZero();
    assertThat(ran.out).contains("scan (no text)");
    assertThat(ran.err).contains("scan.pdf").contains("cannot be searched yet");
    assertThat(run("list").out).contains("(no text)");
    assertThat(run("extract", scan.toString()).err).contains("cannot be searched yet");
  }

  @Test
  void ingestSumsUpWhatToLookAtInTheLanguageOfItsReader() throws Exception {
    Path notice = FIXTURES.resolve("odd/scan.pdf");
    Ran english = run("ingest", notice.toString());
    assertThat(english.out)
        .contains("Diagnostics")
        .contains("warning  pages without text: ")
        .contains("scan.pdf p. 1")
        .contains("Run OCR over the file");
    Ran japanese = run(Locale.JAPAN, "ingest", notice.toString());
    assertThat(japanese.out).contains("診断").contains("文字のないページ").contains("文字認識（OCR）をかけて");
    String id = run("list").out.lines().toList().getLast().replaceFirst(".*\\s", "");
    assertThat(run("show", id).out).contains("Page 1 shows pictures and no text");
    assertThat(run(Locale.JAPAN, "show", id).out).contains("1ページは画像だけで文字がなく");
    assertThat(records(run("extract", notice.toString())).at("/diagnostics/0/message").asString())
        .isEqualTo(
            "Page 1 shows pictures and no text; it cannot be searched."
                + " Run OCR over the file and take it in again.");
  }

  private static void lock(Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(SHIOMI.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(target.toFile());
    }
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (JsonNode hit : search("汐見市").get("hits")) {
      ids.add(hit.get("id").asString());
    }
    return ids;
  }

  private static JsonNode records(Ran ran) {
    return JsonMapper.builder().build().readTree(ran.out);
  }

  private JsonNode search(String query) {
    return JsonMapper.builder()
        .build()
        .readTree(run("search", query, "--json", "--limit", "1000").out);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private Ran run(String... arguments) {
    return run(Locale.ENGLISH, arguments);
  }

  private Ran run(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        KeikakuCommand.run(
            new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                locale),
            Map.of("KEIKAKU_ARCHIVE", archive.toString()),
            arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

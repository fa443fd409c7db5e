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
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.GoldenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code compare} tells of the fixtures' editions, held against files that people read. */
class CompareGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/jp/keikaku/cli/compare");

  @ParameterizedTest
  @CsvSource({
    "shiomi-r3/writer, shiomi-r4/chromium",
    "shiomi-r4/chromium, shiomi-r5/pdfbox",
    "shiomi-r5/pdfbox, shiomi-r6/weasyprint",
    "yachiyo-r3/writer, yachiyo-r4/pdfbox",
  })
  void compareTellsWhatChanged(String before, String after) throws IOException {
    String name = before.replaceAll("/.*", "") + "-" + after.replaceAll(".*-|/.*", "");
    GoldenText.check(GOLDEN.resolve(name + ".en.txt"), run(Locale.ENGLISH, before, after));
    GoldenText.check(GOLDEN.resolve(name + ".ja.txt"), run(Locale.JAPANESE, before, after));
  }

  @ParameterizedTest
  @CsvSource("shiomi-r4/chromium, shiomi-r5/pdfbox")
  void thePageTellsTheSame(String before, String after) throws IOException {
    Path page = GOLDEN.resolve("shiomi-r4-r5.en.html");
    GoldenText.check(page, run(Locale.ENGLISH, before, after, "--format", "html"));
    Path japanese = GOLDEN.resolve("shiomi-r4-r5.ja.html");
    GoldenText.check(japanese, run(Locale.JAPANESE, before, after, "--format", "html"));
  }

  @Test
  void thePageNeedsNothingButItself(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("changes.html");
    String printed =
        run(
            Locale.ENGLISH,
            "shiomi-r5/pdfbox",
            "shiomi-r6/weasyprint",
            "--format",
            "html",
            "-o",
            page.toString());
    assertThat(printed).isEmpty();
    assertThat(Files.readString(page))
        .doesNotContain("<script", "<link", "src=", "http")
        .contains("<style>", "@page", "@media print", "prefers-color-scheme: dark");
  }

  @ParameterizedTest
  @CsvSource("shiomi-r4/chromium, shiomi-r5/pdfbox")
  void jsonTellsTheSame(String before, String after) {
    JsonNode comparison =
        JsonMapper.builder().build().readTree(run(Locale.ENGLISH, before, after, "--json"));
    assertThat(comparison.at("/before/fiscalYear").asInt()).isEqualTo(2022);
    assertThat(comparison.at("/history").asString()).isEqualTo("compared");
    assertThat(comparison.at("/differences/0/subject").asString()).isEqualTo("item");
    assertThat(comparison.at("/differences/0/after/places/0/page").asInt()).isPositive();
    assertThat(comparison.get("declarations"))
        .filteredOn(each -> each.get("verdict").asString().equals("differs"))
        .singleElement()
        .satisfies(
            each -> assertThat(each.at("/declared/after/number").asString()).isEqualTo("2-1"));
  }

  private static String run(Locale locale, String before, String after, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    String[] arguments = new String[3 + options.length];
    arguments[0] = "compare";
    arguments[1] = FixtureEditions.FOLDER.resolve(before + ".pdf").toString();
    arguments[2] = FixtureEditions.FOLDER.resolve(after + ".pdf").toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    int code =
        KeikakuCommand.run(new Terminal(stream, stream, false, false, locale), Map.of(), arguments);
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}

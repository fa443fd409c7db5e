package jp.keikaku.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.text.RadicalRepair;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every print holds what its expected records say, and the records follow from the source. */
class FixturesTest {
  private static final Path FIXTURES = Path.of("..", "fixtures");

  /**
   * Fields that are normalised, said again by another field, or printed once for several records.
   */
  private static final Set<String> NOT_PRINTED =
      Set.of(
          "fiscalYear",
          "issued",
          "lastAmended",
          "date",
          "kind",
          "municipality",
          "departments",
          "expansion",
          "index",
          "underlined",
          "pillars");

  @ParameterizedTest
  @MethodSource("prints")
  void printHoldsEveryExpectedCharacter(Path pdf) throws IOException {
    JsonNode expected = JsonMapper.shared().readTree(pdf.resolveSibling("expected.json").toFile());
    Map<Integer, Integer> missing = new HashMap<>();
    strings(expected).forEach(text -> count(text, missing, 1));
    count(text(pdf), missing, -1);
    missing.values().removeIf(times -> times <= 0);

    assertThat(missing.keySet().stream().map(Character::toString)).as(pdf.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void expectedRecordsFollowFromTheSource(Path source) throws IOException {
    Path made = Files.createTempFile("expected", ".json");
    ExpectedRecords.write(source, made);

    assertThat(made).hasSameTextualContentAs(source.resolveSibling("expected.json"));
    Files.delete(made);
  }

  @Test
  void theOddFilesAreWhatTheirNamesSay() throws IOException {
    Path odd = FIXTURES.resolve("odd");
    assertThat(odd.resolve("empty.pdf")).isEmptyFile();
    assertThat(text(odd.resolve("scan.pdf"))).isBlank();
    assertThat(text(odd.resolve("notice.pdf"))).contains("水道メーター");
    assertThat(Files.readString(odd.resolve("text.pdf"))).doesNotStartWith("%PDF");
  }

  static List<Path> prints() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> Files.exists(file.resolveSibling("expected.json")))
          .sorted()
          .toList();
    }
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES, 2)) {
      return files.filter(file -> file.endsWith("source.json")).sorted().toList();
    }
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.add(node.stringValue());
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !NOT_PRINTED.contains(field.getKey()))
          .forEach(field -> strings.addAll(strings(field.getValue())));
    } else {
      node.forEach(element -> strings.addAll(strings(element)));
    }
    return strings;
  }

  private static void count(String text, Map<Integer, Integer> counts, int step) {
    Normalizer.normalize(RadicalRepair.repair(text), Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(character -> counts.merge(character, step, Integer::sum));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}

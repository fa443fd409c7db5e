package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Text;
import jp.keikaku.files.Documents;
import jp.keikaku.law.amendment.AmendmentOutline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints of amending bylaws and of comparisons, held against what a person reads on the pages. */
final class AmendingBylawsTest {
  private static final Path OUTLINES = Path.of("src/test/resources/jp/keikaku/extract");

  @ParameterizedTest
  @ValueSource(strings = {"chromium", "weasyprint", "writer"})
  void everyPrintSaysTheSame(String print) throws IOException, ExtractionException {
    Path pdf = Documents.fixtures().resolve("shiomi-amending/" + print + ".pdf");
    assertThat(outline(pdf)).isEqualTo(expected("shiomi-amending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nankoku-r4-bill18-bylaw", "nankoku-r4-bill19-bylaw"})
  void publishedBylaws(String name) throws IOException, ExtractionException {
    Path pdf = Documents.shared().resolve("real/" + name + ".pdf");
    assumeTrue(Files.isRegularFile(pdf), () -> "skipped: no document for comparison at " + pdf);
    assertThat(outline(pdf)).isEqualTo(expected(name));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(OUTLINES.resolve(name + ".amendments.txt"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  private static String outline(Path pdf) throws IOException, ExtractionException {
    Edition edition =
        new Extractor().extract(pdf.getFileName().toString(), Files.readAllBytes(pdf));
    assertThat(edition.accounting().dropped()).isZero();
    List<String> lines = new ArrayList<>();
    for (Bylaw bylaw : edition.bylaws()) {
      lines.add(bylaw.title().value());
      lines.addAll(AmendmentOutline.amended(bylaw).lines().toList());
      lines.addAll(AmendmentOutline.of(bylaw).lines().toList());
    }
    edition.comparisons().forEach(each -> add(each, lines));
    return String.join("\n", lines);
  }

  private static void add(Comparison comparison, List<String> lines) {
    Citation target = comparison.target();
    AmendmentOperation operation = comparison.operation();
    lines.add(
        comparison.title()
            + " "
            + (target == null ? "-" : target.text())
            + " "
            + (operation == null ? "same" : operation.name()));
    side("-", comparison.before(), comparison.underlinedBefore(), lines);
    side("+", comparison.after(), comparison.underlinedAfter(), lines);
  }

  private static void side(
      String mark, @Nullable Text text, List<Text> underlined, List<String> lines) {
    if (text != null) {
      text.value().lines().forEach(line -> lines.add(mark + " " + line));
    }
    underlined.forEach(run -> lines.add(mark + "_ " + run.value()));
  }
}

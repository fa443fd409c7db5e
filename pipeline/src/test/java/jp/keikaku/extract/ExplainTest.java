package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import jp.keikaku.files.Documents;
import org.junit.jupiter.api.Test;

/**
 * {@link Extractor#explain} says what speaks for a heading, and by which labels a table is read.
 */
final class ExplainTest {
  @Test
  void aHeadingHasItsEvidenceAndATableItsLabels() throws IOException, ExtractionException {
    List<String> lines =
        new Extractor()
            .explain(Files.readAllBytes(Documents.fixtures().resolve("shiomi-r4/pdfbox.pdf")));
    assertThat(lines)
        .anyMatch(line -> line.matches("p\\. \\d+\theading [0-9.]+ \\(.*listed.*\\)\t.+"))
        .anyMatch(line -> line.matches("p\\. \\d+\ttable \\d+×\\d+: ITEM\t.*\\[NUMBER, NAME\\].*"));
  }
}

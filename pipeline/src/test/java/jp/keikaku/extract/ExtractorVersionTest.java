package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.record.RecordJson;
import jp.keikaku.text.Sha256;
import org.junit.jupiter.api.Test;

/**
 * Archives read again what another version of the reading read: so the version has to change
 * whenever records do, and the records of the fixtures stand for all.
 */
class ExtractorVersionTest {
  private static final Path FIXTURES = Path.of("../fixtures");
  private static final Path KNOWN =
      Path.of("src/test/resources/jp/keikaku/extract/extractor-versions.txt");

  @Test
  void theRecordsOfAVersionAreAlwaysTheSame() throws Exception {
    List<String> versions = Files.readAllLines(KNOWN);
    String present = Extractor.VERSION + " " + digest();
    assertThat(versions.getLast())
        .as(
            "the last line of %s. The records of the fixtures are others than those of version %s:"
                + " raise Extractor.VERSION, and add a line with it and this digest",
            KNOWN, Extractor.VERSION)
        .isEqualTo(present);
    assertThat(versions.stream().map(line -> line.substring(0, line.indexOf(' '))))
        .doesNotHaveDuplicates();
  }

  private static String digest() throws IOException, ExtractionException {
    List<Path> prints;
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      prints =
          files
              .filter(file -> file.toString().endsWith(".pdf") && !file.toString().contains("odd"))
              .sorted()
              .toList();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    RecordJson json = new RecordJson();
    for (Path print : prints) {
      all.write(json.writeBytes(new Extractor().extract("print.pdf", Files.readAllBytes(print))));
    }
    return Sha256.of(all.toByteArray()).substring(0, 16);
  }

  /** What is compared is text, in the same bytes everywhere. */
  @Test
  void aLineIsAVersionAndADigest() throws IOException {
    assertThat(new String(Files.readAllBytes(KNOWN), StandardCharsets.UTF_8).lines())
        .allMatch(line -> line.matches("[0-9]+ [0-9a-f]{16}"));
  }
}

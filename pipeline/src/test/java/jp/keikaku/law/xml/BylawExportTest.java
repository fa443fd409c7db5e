package jp.keikaku.law.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.law.amendment.Amendments;
import jp.keikaku.record.RecordJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bylaws read from pages come back the same from law XML; places, links and trust apart. */
final class BylawExportTest {
  /** What law XML has no place for. */
  private static final Set<String> NOT_IN_XML =
      Set.of("places", "references", "definedTerms", "lastAmended", "trust");

  @TestFactory
  Stream<DynamicTest> bylawsComeBackTheSame() throws IOException {
    List<Path> prints = new ArrayList<>();
    for (Path folder :
        List.of(root().resolve("fixtures"), root().resolveSibling("shared").resolve("reference"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
          files
              .filter(file -> file.toString().endsWith("chromium.pdf"))
              .sorted()
              .forEach(prints::add);
        }
      }
    }
    assertThat(prints).as("prints with bylaws").isNotEmpty();
    return prints.stream()
        .map(print -> dynamicTest(print.toString(), print.toUri(), () -> check(print)));
  }

  private static void check(Path print) throws IOException, ExtractionException, LawXmlException {
    Edition edition =
        new Extractor().extract(print.getFileName().toString(), Files.readAllBytes(print));
    assertThat(edition.bylaws()).as("bylaws of %s", print).isNotEmpty();
    List<Bylaw> read = new ArrayList<>();
    for (Bylaw bylaw : edition.bylaws()) {
      String xml = LawXmlWriter.write(bylaw);
      LawXmlDocument document = LawXmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
      assertThat(document.notCovered()).isEmpty();
      read.add(Amendments.in(document.bylaw()).bylaw());
    }
    assertThat(records(edition, read)).isEqualTo(records(edition, edition.bylaws()));
  }

  /** The bylaws as JSON without what law XML does not hold. */
  private static JsonNode records(Edition edition, List<Bylaw> bylaws) {
    Edition holder = Edition.of(edition.source(), Edition.Imprint.of(null)).withBylaws(bylaws);
    JsonNode records =
        new JsonMapper().readTree(new RecordJson().writeBytes(holder)).path("bylaws");
    strip(records);
    return records;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(NOT_IN_XML);
    }
    node.forEach(BylawExportTest::strip);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isRegularFile(folder.resolve("index/pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}

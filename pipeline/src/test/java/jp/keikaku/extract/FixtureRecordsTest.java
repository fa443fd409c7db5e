package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.files.Documents;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every print of every fixture gives the records that were written down for its edition, whatever
 * program printed it, and loses no character.
 */
final class FixtureRecordsTest {
  private static final String EXPECTED = "expected.json";

  @TestFactory
  Stream<DynamicContainer> editions() throws IOException {
    List<Path> folders =
        RecordChecks.files(Documents.fixtures()).stream()
            .filter(folder -> Files.isRegularFile(folder.resolve(EXPECTED)))
            .toList();
    assertThat(folders).as("fixtures with an %s", EXPECTED).isNotEmpty();
    return folders.stream()
        .map(
            folder ->
                DynamicContainer.dynamicContainer(
                    folder.getFileName().toString(), checks(folder).stream()));
  }

  private static List<DynamicTest> checks(Path folder) {
    List<Path> prints = Documents.pdfsBelow(folder);
    assertThat(prints).as("prints in %s", folder).isNotEmpty();
    List<DynamicTest> checks = new ArrayList<>();
    for (Path print : prints) {
      checks.add(RecordChecks.fieldsAreExact(folder.resolve(EXPECTED), print));
      checks.add(RecordChecks.nothingIsLost(print));
    }
    for (Path print : prints.subList(1, prints.size())) {
      checks.add(RecordChecks.printsAgree(prints.getFirst(), print));
    }
    return checks;
  }
}

package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.files.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Published documents that are not part of the project, where they lie beside it. {@code
 * NAME.expected.json} holds for {@code NAME.pdf} and for every print {@code NAME.*.pdf}.
 */
final class ReferenceRecordsTest {
  private static final String EXPECTED = ".expected.json";

  @TestFactory
  Stream<DynamicTest> thePlanOfReference() throws IOException {
    Path folder = present("reference");
    List<DynamicTest> checks = new ArrayList<>(exactFields(folder));
    List<Path> prints = Documents.pdfsBelow(folder);
    prints.forEach(print -> checks.add(RecordChecks.nothingIsLost(print)));
    // The two prints are not held against each other: one has a table row that the other lacks.
    return checks.stream();
  }

  @TestFactory
  Stream<DynamicTest> otherDocuments() throws IOException {
    return exactFields(present("real")).stream();
  }

  @TestFactory
  Stream<DynamicTest> laws() throws IOException {
    return exactFields(present("law")).stream();
  }

  private static List<DynamicTest> exactFields(Path folder) throws IOException {
    List<DynamicTest> checks = new ArrayList<>();
    for (Path file : RecordChecks.files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(EXPECTED)) {
        String document = name.substring(0, name.length() - EXPECTED.length());
        for (Path pdf : Documents.pdfsBelow(folder)) {
          if (pdf.getFileName().toString().startsWith(document + ".")) {
            checks.add(RecordChecks.fieldsAreExact(file, pdf));
          }
        }
      }
    }
    assertThat(checks).as("documents with expected records in %s", folder).isNotEmpty();
    return checks;
  }

  private static Path present(String name) {
    Path folder = Documents.shared().resolve(name);
    assumeTrue(
        Files.isDirectory(folder), () -> "skipped: no documents for comparison at " + folder);
    return folder;
  }
}

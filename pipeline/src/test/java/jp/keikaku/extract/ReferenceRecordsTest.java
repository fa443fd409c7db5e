package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.files.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Published documents that are not part of the project, where they lie beside it. {@code
 * NAME.expected.json} holds for {@code NAME.pdf} and for every print {@code NAME.*.pdf}.
 */
final class ReferenceRecordsTest {
  private static final String READING = ".reading.txt";

  /** Documents that poppler reads otherwise than a reader of the page, with the reason. */
  private static final Set<String> POPPLER_IS_WRONG = Set.of();

  @TestFactory
  Stream<DynamicTest> thePlanOfReference() {
    Path folder = present("reference");
    List<DynamicTest> checks = new ArrayList<>(exactFields(folder));
    List<Path> prints = Documents.pdfsBelow(folder);
    prints.forEach(print -> checks.add(RecordChecks.nothingIsLost(print)));
    // The two prints are not held against each other: one has a table row that the other lacks.
    return checks.stream();
  }

  @TestFactory
  Stream<DynamicTest> otherDocuments() {
    return exactFields(present("real")).stream();
  }

  /** Facts that we read off the pages ourselves. */
  @TestFactory
  Stream<DynamicTest> otherDocumentsAsWeReadThem() {
    Path folder = present("real");
    return exactFields(Documents.testResources().resolve("jp/keikaku/extract"), folder).stream();
  }

  /** Vertical, scanned, encrypted and old documents are read in the order of their readers. */
  @TestFactory
  Stream<DynamicTest> otherDocumentsInReadingOrder() throws IOException {
    Path folder = present("real");
    return RecordChecks.files(Documents.testResources().resolve("jp/keikaku/extract")).stream()
        .filter(file -> file.getFileName().toString().endsWith(READING))
        .map(file -> RecordChecks.readsInOrder(file, folder.resolve(pdfOf(file))));
  }

  private static String pdfOf(Path reading) {
    return reading.getFileName().toString().replace(READING, ".pdf");
  }

  /** Documents of all kinds and makers keep every character that poppler sees. */
  @TestFactory
  Stream<DynamicTest> nothingOfOtherDocumentsIsLost() {
    return Documents.pdfsBelow(present("real")).stream()
        .filter(pdf -> !POPPLER_IS_WRONG.contains(pdf.getFileName().toString()))
        .map(RecordChecks::nothingIsLost);
  }

  @TestFactory
  Stream<DynamicTest> laws() {
    return exactFields(present("law")).stream();
  }

  private static List<DynamicTest> exactFields(Path folder) {
    return exactFields(folder, folder);
  }

  /** One test for each print of a document that the first folder has expected records of. */
  private static List<DynamicTest> exactFields(Path expected, Path folder) {
    List<DynamicTest> checks =
        ExpectedDocument.in(expected, folder).stream()
            .map(document -> RecordChecks.fieldsAreExact(document.expected(), document.pdf()))
            .toList();
    assertThat(checks).as("documents with expected records in %s", expected).isNotEmpty();
    return checks;
  }

  private static Path present(String name) {
    Path folder = Documents.shared().resolve(name);
    assumeTrue(
        Files.isDirectory(folder), () -> "skipped: no documents for comparison at " + folder);
    return folder;
  }
}

package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.Subject;
import jp.keikaku.export.ReportWords;

/** What a corrected print says otherwise than the print that it replaces, in one sentence. */
final class PrintDifferences {
  private PrintDifferences() {}

  static String sentence(IngestResult.Replaced replaced, Archive archive, Messages messages)
      throws ArchiveException, IOException {
    EditionComparison comparison =
        EditionComparer.compare(
            replaced.formerRecords(), archive.read(replaced.edition()), List.of());
    ReportWords words = new ReportWords(messages::of);
    List<String> counts = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      List<Difference> differences = comparison.differences(subject);
      if (!differences.isEmpty()) {
        counts.add(words.subject(subject) + " " + differences.size());
      }
    }
    return counts.isEmpty()
        ? messages.of("print.same")
        : messages.of(
            "print.differs", String.join(", ", counts), replaced.edition().reference().id());
  }
}

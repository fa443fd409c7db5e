package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/** What must hold of the records of a document; each check is one test. */
final class RecordChecks {
  /** How many of many differences a failure shows. */
  private static final int SHOWN = 20;

  private RecordChecks() {}

  /** Every field that the expected file names is in the records, exactly. */
  static DynamicTest fieldsAreExact(Path expectedFile, Path pdf) {
    return dynamicTest(
        pdf.getFileName() + ": every expected field is exact",
        pdf.toUri(),
        () -> {
          JsonNode expected = Print.json(Files.readString(expectedFile));
          RecordScore score = RecordScore.of(expected, Print.of(pdf).records());
          assertThat(score.all()).as("fields of %s", expectedFile).isPositive();
          assertThat(score.mismatches().stream().limit(SHOWN))
              .as("%s: %d of %d fields exact, %s", pdf, score.exact(), score.all(), score.counts())
              .isEmpty();
        });
  }

  /**
   * The sections say these lines in this order; lines that begin with # are passed over, and those
   * that begin with ? are known weaknesses: they are not read so yet.
   */
  static DynamicTest readsInOrder(Path lines, Path pdf) {
    return dynamicTest(
        pdf.getFileName() + ": reads in order",
        pdf.toUri(),
        () -> {
          StringBuilder said = new StringBuilder();
          appendSections(Print.of(pdf).records().path("sections"), said);
          int from = 0;
          for (String line : Files.readAllLines(lines)) {
            if (line.startsWith("?")) {
              assertThat(said)
                  .as("a known weakness of %s that is none any more", lines.getFileName())
                  .doesNotContain(FieldTally.folded(line.substring(1)));
            } else if (!line.startsWith("#")) {
              String wanted = FieldTally.folded(line);
              int at = said.indexOf(wanted, from);
              assertThat(at)
                  .as("“%s” of %s, behind what stands above it there", line, lines.getFileName())
                  .isNotNegative();
              from = at + wanted.length();
            }
          }
        });
  }

  private static void appendSections(JsonNode sections, StringBuilder said) {
    for (JsonNode section : sections) {
      for (String part : List.of("number", "title", "paragraphs", "tables")) {
        appendTexts(section.path(part), said);
      }
      appendSections(section.path("children"), said);
    }
  }

  private static void appendTexts(JsonNode value, StringBuilder said) {
    if (value.isString()) {
      said.append(FieldTally.folded(value.asString())).append('\n');
    }
    value.forEach(each -> appendTexts(each, said));
  }

  /** Every visible character is in the records, and the records say so themselves. */
  static DynamicTest nothingIsLost(Path pdf) {
    return dynamicTest(
        pdf.getFileName() + ": no character is lost",
        pdf.toUri(),
        () -> {
          Print print = Print.of(pdf);
          CharacterLoss loss = print.characterLoss();
          assertThat(loss.mostMissed())
              .as("%s: %d of %d characters lost", pdf, loss.count(), loss.visible())
              .isEmpty();
          JsonNode accounting = print.records().path("accounting");
          assertThat(accounting.path("dropped").intValue(-1)).as("accounting.dropped").isZero();
          assertThat(
                  Stream.of("inRecords", "inFurniture", "asLabels", "dropped")
                      .mapToInt(part -> accounting.path(part).intValue(-1))
                      .sum())
              .as("sum of the parts of accounting")
              .isEqualTo(accounting.path("characters").intValue(-2));
        });
  }

  /** Two prints of one edition say the same; only the first differences are shown. */
  static DynamicTest printsAgree(Path first, Path second) {
    return dynamicTest(
        second.getFileName() + ": says the same as " + first.getFileName(),
        second.toUri(),
        () -> assertThat(differences(Print.of(first), Print.of(second))).isEmpty());
  }

  private static List<String> differences(Print first, Print second) {
    Map<String, String> one = first.content();
    Map<String, String> other = new HashMap<>(second.content());
    List<String> differences = new ArrayList<>();
    one.forEach(
        (path, value) -> {
          String found = other.remove(path);
          if (!value.equals(found)) {
            differences.add(path + ": " + value + " | " + found);
          }
        });
    other.forEach((path, value) -> differences.add(path + ": (nothing) | " + value));
    return differences.stream().sorted().limit(SHOWN).toList();
  }

  /** Files of a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

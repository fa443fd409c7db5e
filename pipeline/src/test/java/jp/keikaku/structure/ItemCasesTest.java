package jp.keikaku.structure;

import java.nio.file.Path;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Source;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Item tables of both shapes, drawn as text, and the items that they give. */
final class ItemCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/structure/item-cases.txt"), ItemCasesTest::items);
  }

  private static String items(String drawing) {
    DocumentContent content = DrawnPages.read(drawing);
    Vocabulary vocabulary = Vocabulary.standard();
    DocumentLayout layout =
        new LayoutReader(LayoutSettings.standard(), vocabulary::headsColumn).read(content);
    Source source = new Source("drawn.pdf", "0".repeat(64), content.pages().size(), null, 1);
    Edition edition = new PlanReader(vocabulary).read(content, layout, source);
    String items = edition.items().stream().map(ItemCasesTest::rendered).collect(joined());
    String listed =
        edition.itemList().stream()
            .map(row -> "listed: " + row.number() + " " + row.name())
            .collect(joined());
    String tables =
        edition.sections().stream()
            .flatMap(section -> section.tables().stream())
            .flatMap(table -> table.rows().stream())
            .map(row -> "row: " + row)
            .collect(joined());
    String dropped =
        edition.accounting().dropped() == 0 ? "" : "dropped: " + edition.accounting().dropped();
    String said =
        edition.diagnostics().stream()
            .map(Diagnostic::code)
            .filter(code -> code.equals("labels-not-known") || code.equals("schedule-drawn"))
            .map(code -> "said: " + code)
            .collect(joined());
    return Stream.of(items, listed, tables, dropped, said)
        .filter(part -> !part.isEmpty())
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static String rendered(Item item) {
    StringBuilder lines = new StringBuilder("item " + item.number() + ": " + item.name());
    append(lines, "category", item.category());
    append(lines, "description", item.description());
    append(lines, "departments", item.departments().isEmpty() ? null : item.departments());
    append(
        lines,
        "schedule",
        item.schedule().isEmpty()
            ? null
            : item.schedule().stream().map(ItemCasesTest::rendered).toList());
    append(
        lines,
        "guessed",
        item.labelsGuessed().isEmpty()
            ? null
            : item.labelsGuessed().stream()
                .map(guess -> guess.field() + " = " + guess.label() + " (" + guess.evidence() + ")")
                .toList());
    item.fields().forEach((label, text) -> append(lines, label, text));
    return lines.toString();
  }

  private static String rendered(SchedulePhase phase) {
    return (phase.step() == null ? "" : phase.step() + " ")
        + phase.fiscalYear()
        + (phase.part() == null ? "" : phase.part())
        + (phase.marked() ? "*" : "")
        + "="
        + phase.phase();
  }

  private static void append(StringBuilder lines, String label, @Nullable Object value) {
    if (value != null) {
      lines.append("\n  ").append(label).append(": ");
      lines.append(value.toString().replace("\n", "\\n"));
    }
  }
}

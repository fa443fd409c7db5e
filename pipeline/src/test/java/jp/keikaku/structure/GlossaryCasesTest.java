package jp.keikaku.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Section;
import jp.keikaku.document.Source;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Glossaries of every printed form, drawn as text, and the entries that they give. */
final class GlossaryCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/structure/glossary-cases.txt"),
        GlossaryCasesTest::read);
  }

  private static String read(String drawing) {
    DocumentContent content = DrawnPages.read(drawing);
    DocumentLayout layout = new LayoutReader(LayoutSettings.standard()).read(content);
    Source source = new Source("drawn.pdf", "0".repeat(64), content.pages().size(), null, 1);
    Edition edition = new PlanReader(Vocabulary.standard()).read(content, layout, source);
    List<String> lines = new ArrayList<>();
    edition.glossary().forEach(entry -> add(entry, lines));
    edition.sections().forEach(section -> add(section, lines));
    if (edition.accounting().dropped() > 0) {
      lines.add("dropped: " + edition.accounting().dropped());
    }
    return String.join("\n", lines);
  }

  private static void add(GlossaryEntry entry, List<String> lines) {
    StringBuilder names = new StringBuilder(entry.term().value());
    names.append(entry.reading() == null ? "" : " / " + entry.reading());
    names.append(entry.expansion() == null ? "" : " / " + entry.expansion());
    names.append(entry.aliases().isEmpty() ? "" : " / " + entry.aliases());
    names.append(entry.fields().isEmpty() ? "" : " " + entry.fields());
    lines.add((entry.index() == null ? "" : entry.index() + " > ") + names);
    lines.add("    " + entry.definition());
  }

  private static void add(Section section, List<String> lines) {
    lines.add("# " + section.title());
    section.paragraphs().forEach(paragraph -> lines.add("P " + paragraph));
    section.tables().forEach(table -> table.rows().forEach(row -> lines.add("T " + row)));
    section.children().forEach(child -> add(child, lines));
  }
}

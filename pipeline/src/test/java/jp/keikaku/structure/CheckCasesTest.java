package jp.keikaku.structure;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Source;
import jp.keikaku.document.Trust;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@link SelfChecks} finds in documents drawn as text, and which records it doubts. */
final class CheckCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/structure/check-cases.txt"), CheckCasesTest::said);
  }

  private static String said(String drawing) {
    DocumentContent content = DrawnPages.read(drawing);
    Vocabulary vocabulary = Vocabulary.standard();
    Source source = new Source("drawn.pdf", "0".repeat(64), content.pages().size(), null, 1);
    Edition edition =
        new PlanReader(vocabulary)
            .read(
                content,
                new LayoutReader(LayoutSettings.standard(), vocabulary::headsColumn).read(content),
                source);
    Stream<String> found =
        edition.diagnostics().stream()
            .filter(each -> !each.code().equals("title-not-known"))
            .map(each -> each.code() + ": " + each.parameters().get("text"));
    Stream<String> items =
        edition.items().stream()
            .map(item -> "item " + item.number() + " " + item.name() + doubts(item.trust()));
    Stream<String> articles =
        edition.bylaws().stream()
            .flatMap(bylaw -> bylaw.articles().stream())
            .map(article -> "article " + article.number() + doubts(article.trust()));
    Stream<String> tables =
        edition.sections().stream()
            .flatMap(section -> section.tables().stream())
            .map(table -> "table" + doubts(table.trust()));
    return Stream.of(found, items, articles, tables)
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  private static String doubts(@Nullable Trust trust) {
    return trust == null || trust.reasons().isEmpty() ? "" : " ? " + trust.reasons();
  }
}

package jp.keikaku.structure;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Period;
import jp.keikaku.document.Source;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import jp.keikaku.pdf.DocumentContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Covers, heads of papers, contents pages and colophons drawn as text, and what they tell. */
final class FrontCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/structure/front-cases.txt"), FrontCasesTest::front);
  }

  private static String front(String drawing) {
    DocumentContent content = DrawnPages.read(drawing);
    Source source = new Source("drawn.pdf", "0".repeat(64), content.pages().size(), null, 1);
    Edition edition =
        new PlanReader(Vocabulary.standard())
            .read(content, new LayoutReader(LayoutSettings.standard()).read(content), source);
    Colophon colophon = edition.colophon();
    Stream<String> said =
        Stream.of(
            line("title", edition.title()),
            line("edition", edition.edition()),
            line("fiscalYear", edition.fiscalYear()),
            line("period", period(edition.period())),
            line("issued", edition.issued()),
            line("municipality", edition.municipality()),
            edition.contents().stream()
                .map(
                    entry ->
                        "contents: " + number(entry.number()) + entry.title() + " " + entry.page())
                .collect(Collectors.joining("\n")),
            colophon == null ? "" : line("publisher", colophon.publisher()),
            colophon == null ? "" : line("editor", colophon.editor()),
            colophon == null ? "" : line("address", colophon.address()),
            colophon == null ? "" : line("telephone", colophon.telephone()),
            edition.accounting().dropped() == 0
                ? ""
                : "dropped: " + edition.accounting().dropped());
    return said.filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static @Nullable String period(@Nullable Period period) {
    return period == null ? null : period.from() + "-" + period.to();
  }

  private static String number(@Nullable String number) {
    return number == null ? "" : number + " ";
  }

  private static String line(String name, @Nullable Object value) {
    return value == null ? "" : name + ": " + Objects.toString(value).replace("\n", "\\n");
  }
}

package jp.keikaku.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the layout stage on a page that is drawn as text. */
final class LayoutCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/layout/layout-cases.txt"), LayoutCasesTest::blocks);
  }

  /** One line for each paragraph, and for each row of a table. */
  private static String blocks(String drawing) {
    DocumentLayout layout =
        new LayoutReader(LayoutSettings.standard()).read(DrawnPages.read(drawing));
    String blocks =
        layout.blocks().stream().map(LayoutCasesTest::rendered).collect(Collectors.joining("\n"));
    String furniture =
        layout.furniture().stream().map(line -> "\n~ " + line.text()).collect(Collectors.joining());
    return blocks + furniture;
  }

  private static String rendered(Block block) {
    return switch (block) {
      case TextBlock text -> "P " + text.value();
      case TableBlock table -> {
        List<List<Passage>> rows = table.texts();
        yield rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.value().replace("\n", "\\n"))
                        .collect(Collectors.joining(" | ", "T ", "")))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
      }
    };
  }
}

package jp.keikaku.structure;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.golden.CaseFile;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.layout.DrawnPages;
import jp.keikaku.layout.LayoutReader;
import jp.keikaku.layout.LayoutSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Change histories, drawn as text, and the entries that they give. */
final class ChangeCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        Path.of("src/test/resources/jp/keikaku/structure/change-cases.txt"),
        ChangeCasesTest::changes);
  }

  private static String changes(String drawing) {
    DocumentLayout layout =
        new LayoutReader(LayoutSettings.standard()).read(DrawnPages.read(drawing));
    return new ChangeParser(Vocabulary.standard(), new Ledger(), new UnderlinedRuns(Set.of()))
        .parse(layout.blocks()).changes().stream()
            .map(ChangeCasesTest::rendered)
            .collect(Collectors.joining("\n"));
  }

  private static String rendered(Change change) {
    return change.kind().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + rendered(change.before())
        + " → "
        + rendered(change.after())
        + (change.mergedInto() == null ? "" : " into " + change.mergedInto())
        + (change.note() == null ? "" : " (" + change.note() + ")");
  }

  private static String rendered(@Nullable ChangeSide side) {
    return side == null
        ? "-"
        : side.number()
            + " "
            + side.name()
            + (side.description() == null ? "" : "「" + side.description() + "」")
            + (side.departmentsText() == null ? "" : "〔" + side.departmentsText() + "〕");
  }
}

package jp.keikaku.law.amendment;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.Text;
import jp.keikaku.golden.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of amendment and the instructions that a person reads in them. */
final class AmendmentCasesTest {
  private static final Path CASES = Path.of("src/test/resources/jp/keikaku/law/amendment");
  private static final String HEADER = "湊市条例の一部を次のように改正する。\n";

  @TestFactory
  Stream<DynamicTest> sentences() {
    return CaseFile.tests(
        CASES.resolve("sentences.txt"), text -> AmendmentOutline.of(read(HEADER + text)));
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    return CaseFile.tests(
        CASES.resolve("texts.txt"),
        text -> {
          Bylaw bylaw = read(text);
          return AmendmentOutline.amended(bylaw) + "\n" + AmendmentOutline.of(bylaw);
        });
  }

  private static Bylaw read(String text) {
    Paragraph paragraph =
        new Paragraph("1", null, null, Text.of(text), List.of(), List.of(), List.of());
    Bylaw bylaw =
        new Bylaw(
            Text.of("湊市条例の一部を改正する条例"),
            new Bylaw.Imprint("条例", null, null, null),
            new Bylaw.Provisions(
                List.of(),
                List.of(),
                List.of(),
                List.of(paragraph),
                List.of(),
                List.of(),
                List.of()),
            Bylaw.Links.NONE,
            null,
            List.of());
    return Amendments.in(bylaw).bylaw();
  }
}

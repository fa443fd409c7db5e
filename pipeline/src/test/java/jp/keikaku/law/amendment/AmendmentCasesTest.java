package jp.keikaku.law.amendment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Citation;
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
    return CaseFile.tests(CASES.resolve("sentences.txt"), text -> outline(read(HEADER + text)));
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    return CaseFile.tests(
        CASES.resolve("texts.txt"),
        text -> {
          Bylaw bylaw = read(text);
          String amends =
              bylaw.amends().stream()
                  .map(AmendmentCasesTest::outline)
                  .collect(Collectors.joining("\n"));
          return amends + "\n" + outline(bylaw);
        });
  }

  private static Bylaw read(String text) {
    Paragraph paragraph = new Paragraph("1", null, Text.of(text), List.of());
    Bylaw bylaw =
        new Bylaw(
            Text.of("湊市条例の一部を改正する条例"),
            "条例",
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(paragraph),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Amendments.in(bylaw).bylaw();
  }

  private static String outline(AmendedBylaw amended) {
    return "amends "
        + amended.title()
        + (amended.lawNumber() == null ? "" : " (" + amended.lawNumber() + ")")
        + (amended.whole() ? " as a whole" : "");
  }

  private static String outline(Bylaw bylaw) {
    return bylaw.amendments().stream()
        .map(AmendmentCasesTest::outline)
        .collect(Collectors.joining("\n"));
  }

  private static String outline(Amendment amendment) {
    AmendmentOperation operation = amendment.operation();
    if (operation == null) {
      return "? " + amendment.instruction();
    }
    StringBuilder line = new StringBuilder(operation.name().toLowerCase(Locale.ROOT));
    AmendmentPosition position = amendment.position();
    String from = amendment.from();
    boolean words = operation == AmendmentOperation.INSERT && from != null;
    if (position != null && !words) {
      line.append(' ').append(position.name().toLowerCase(Locale.ROOT));
    }
    line.append(' ').append(paths(amendment.target()));
    if (operation == AmendmentOperation.RENUMBER) {
      line.append(" -> ").append(paths(amendment.destination()));
    } else {
      if (from != null) {
        line.append(": ");
        line.append(
            words && position != null ? position.name().toLowerCase(Locale.ROOT) + " " : "");
        line.append("「").append(from).append('」');
      }
      if (amendment.to() != null) {
        line.append(from == null ? " :" : operation == AmendmentOperation.REPLACE ? " ->" : "");
        line.append(" 「").append(amendment.to()).append('」');
      }
    }
    Text text = amendment.text();
    return line + (text == null ? "" : "\n| " + text.value().replace("\n", "\n| "));
  }

  private static String paths(List<Citation> citations) {
    return citations.isEmpty()
        ? "(whole)"
        : citations.stream()
            .map(each -> String.join("/", each.path()))
            .collect(Collectors.joining(" + "));
  }
}

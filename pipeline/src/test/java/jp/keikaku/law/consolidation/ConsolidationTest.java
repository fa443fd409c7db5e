package jp.keikaku.law.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.law.amendment.Amendments;
import jp.keikaku.law.consolidation.Consolidation.Left;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.structure.TypedBylaw;
import jp.keikaku.text.Width;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bills carried out on a bylaw: versions.txt, and what cannot be carried out. */
final class ConsolidationTest {
  private static final Path VERSIONS =
      Path.of("src/test/resources/jp/keikaku/law/consolidation/versions.txt");

  private static final String BYLAW =
      """
      湊市広場条例
      第１条　広場を置く。
      第２条　広場は、次に掲げる者が使う。
      　(1)　市民
      　(2)　団体
      """;

  @TestFactory
  Stream<DynamicTest> eachBillMakesTheNextVersion() throws IOException {
    List<String> parts = parts();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 1; i + 1 < parts.size(); i += 2) {
      String before = body(parts.get(i - 1));
      String bill = parts.get(i);
      String after = body(parts.get(i + 1));
      tests.add(
          DynamicTest.dynamicTest(
              bill.lines().findFirst().orElse(""), () -> check(before, body(bill), after)));
    }
    assertThat(tests).hasSize(10);
    return tests.stream();
  }

  @Test
  void billsInARowMakeTheLastVersion() throws IOException {
    List<String> parts = parts();
    Bylaw bylaw = TypedBylaw.read(body(parts.getFirst()));
    for (int i = 1; i < parts.size(); i += 2) {
      bylaw = Consolidation.of(bylaw, bill(body(parts.get(i)))).orElseThrow().bylaw();
    }
    assertThat(outline(bylaw)).isEqualTo(outline(TypedBylaw.read(body(parts.getLast()))));
  }

  private static void check(String before, String bill, String after) {
    Consolidation.Result result =
        Consolidation.of(TypedBylaw.read(before), bill(bill)).orElseThrow();
    assertThat(result.left()).isEmpty();
    assertThat(result.carriedOut()).isPositive();
    assertThat(outline(result.bylaw())).isEqualTo(outline(TypedBylaw.read(after)));
  }

  /** Its head tells of the last amendment, which the made-up prints do not; widths may differ. */
  private static String outline(Bylaw bylaw) {
    return Width.narrow(TypedBylaw.outline(bylaw).replaceFirst(" \\| [^|\\n]*\\n", "\n"));
  }

  private static Bylaw bill(String typed) {
    return Amendments.in(TypedBylaw.read(typed)).bylaw();
  }

  private static List<String> parts() throws IOException {
    return Arrays.stream(Files.readString(VERSIONS).split("(?m)^=== ", -1)).skip(1).toList();
  }

  private static String body(String part) {
    return part.substring(part.indexOf('\n') + 1).stripTrailing();
  }

  @Test
  void whatDoesNotFitIsNamedAndTheRestCarriedOut() {
    Consolidation.Result result =
        amended(
            """
            第１条中「公園」を「緑地」に改める。
            第５条中「市」を「町」に改める。
            第２条第２号を同条第１号とする。
            第２条に次の１条を加える。
            第２条　広場は、閉じる。
            第１条を適宜読み替えて改める。
            第２条第２号中「団体」を「会」に改める。
            """);
    assertThat(result.left())
        .extracting(Left::reason)
        .containsExactly(
            Reason.WORDS_NOT_FOUND,
            Reason.NO_SUCH_PLACE,
            Reason.NUMBER_TAKEN,
            Reason.NUMBER_TAKEN,
            Reason.NOT_UNDERSTOOD);
    assertThat(result.left()).extracting(Left::subject).startsWith("公園", "第5条");
    assertThat(result.carriedOut()).isEqualTo(1);
    assertThat(TypedBylaw.outline(result.bylaw()))
        .isEqualTo(TypedBylaw.outline(TypedBylaw.read(BYLAW.replace("団体", "会"))));
  }

  @Test
  void aBillForAnotherBylawMakesNothing() {
    Bylaw bill = bill("湊市港条例の一部を改正する条例\n湊市港条例の一部を次のように改正する。\n第１条中「港」を「海」に改める。");
    assertThat(Consolidation.of(TypedBylaw.read(BYLAW), bill)).isEmpty();
  }

  private static Consolidation.Result amended(String sentences) {
    Bylaw bill = bill("湊市広場条例の一部を改正する条例\n湊市広場条例の一部を次のように改正する。\n" + sentences);
    return Consolidation.of(TypedBylaw.read(BYLAW), bill).orElseThrow();
  }
}

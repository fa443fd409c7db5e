package jp.keikaku.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseFileTest {
  private static final String FILE =
      """
      Upper case.

      --- two lines
      a
        b

      c
      =>
      A
        B

      C

      --- sharp s
      known weakness: one letter becomes two
      ß
      =>
      ẞ
      """;

  @Test
  void readsPrefaceNamesInputsAndOutputs() {
    CaseFile file = CaseFile.parse(FILE);
    assertThat(file.preface()).isEqualTo("Upper case.");
    assertThat(file.cases())
        .containsExactly(
            new CaseFile.Case(3, "two lines", null, "a\n  b\n\nc", "A\n  B\n\nC"),
            new CaseFile.Case(14, "sharp s", "one letter becomes two", "ß", "ẞ"));
  }

  @Test
  void writesWhatItRead() {
    assertThat(CaseFile.parse(FILE).render()).isEqualTo(FILE);
  }

  @Test
  void rewritesOutputsButNoKnownWeakness() {
    assertThat(CaseFile.parse(FILE).rewritten(input -> "x").render())
        .isEqualTo(FILE.replace("A\n  B\n\nC", "x"));
  }

  @Test
  void aCasePassesWhenTheOutputIsRightAndAWeaknessWhileItIsNot(@TempDir Path folder)
      throws IOException {
    Path path = Files.writeString(folder.resolve("cases.txt"), FILE);
    List<DynamicTest> right =
        CaseFile.tests(path, input -> input.toUpperCase(Locale.ROOT)).toList();
    assertThat(right).allSatisfy(test -> test.getExecutable().execute());
    List<DynamicTest> wrong =
        CaseFile.tests(path, input -> input.equals("ß") ? "ẞ" : input).toList();
    assertThat(wrong)
        .hasSize(2)
        .allSatisfy(
            test ->
                assertThatThrownBy(() -> test.getExecutable().execute())
                    .isInstanceOf(AssertionError.class));
  }

  @Test
  void refusesCasesThatAreNotWhole() {
    assertRefused(() -> CaseFile.parse("--- no output\ninput\n"));
    assertRefused(() -> CaseFile.parse("--- \ninput\n=>\noutput\n"));
    assertRefused(() -> CaseFile.parse("--- a\n=>\n--- a\n=>\n"));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }
}

package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RadicalRepairTest {
  @Test
  void radicalsBecomeTheIdeographsThatTheyStandFor() {
    assertThat(RadicalRepair.repair("令和４年３⽉１⽇　⻑⾕川⻄⼩学校")).isEqualTo("令和４年３月１日　長谷川西小学校");
  }

  @Test
  void textWithoutRadicalsIsTheSameInstance() {
    String text = "八千代市𠮷田①⺀";
    assertThat(RadicalRepair.repair(text)).isSameAs(text);
  }

  @Test
  void charactersOutsideTheBmpSurvive() {
    assertThat(RadicalRepair.repair("𠮷⽥𠮷")).isEqualTo("𠮷田𠮷");
    assertThat(RadicalRepair.repair("⺇")).isEqualTo("𠘨");
  }

  @Test
  void kangxiRadicalsAgreeWithTheirCompatibilityDecomposition() {
    assertThat(IntStream.rangeClosed(0x2F00, 0x2FD5).mapToObj(Character::toString))
        .hasSize(214)
        .allSatisfy(
            radical ->
                assertThat(RadicalRepair.repair(radical))
                    .isEqualTo(Normalizer.normalize(radical, Normalizer.Form.NFKC)));
  }

  @Test
  void everyAssignedRadicalButOneBecomesAnIdeograph() {
    int[] left =
        IntStream.rangeClosed(0x2E80, 0x2FDF)
            .filter(Character::isDefined)
            .filter(codePoint -> !RadicalRepair.needsRepair(codePoint))
            .toArray();
    assertThat(left).containsExactly(0x2E80);
    assertThat(IntStream.rangeClosed(0x2E81, 0x2FDF).filter(RadicalRepair::needsRepair))
        .allMatch(codePoint -> Character.isIdeographic(RadicalRepair.repair(codePoint)))
        .noneMatch(codePoint -> RadicalRepair.needsRepair(RadicalRepair.repair(codePoint)));
  }
}

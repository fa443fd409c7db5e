package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.keikaku.compare.Run.Operation;
import org.junit.jupiter.api.Test;

/** Differences of texts, on chosen and on random ones. */
class TextDifferenceTest {
  private static final String ALPHABET = "計画推進のをＡA １1ｶﾞガ〜～\n";

  @Test
  void showsWhatWentAndWhatCame() {
    assertThat(TextDifference.runs("予約システムの更新", "公共予約システムの刷新"))
        .containsExactly(
            new Run(Operation.INSERTED, "公共"),
            new Run(Operation.SAME, "予約システムの"),
            new Run(Operation.DELETED, "更"),
            new Run(Operation.INSERTED, "刷"),
            new Run(Operation.SAME, "新"));
  }

  @Test
  void widthsSpacesAndLineEndsAreNoChange() {
    assertThat(TextDifference.runs("ＲＰＡ と\nｶﾞｲﾄﾞ〜", "R P Aとガイド～"))
        .containsExactly(new Run(Operation.SAME, "R P Aとガイド～"));
  }

  @Test
  void aCharacterThatAgreesByChanceIsNoCommonStretch() {
    assertThat(TextDifference.runs("手順書をまとめる", "会議をひらいた"))
        .noneMatch(run -> run.operation() == Operation.SAME);
  }

  @Test
  void emptyTextsHaveNoRuns() {
    assertThat(TextDifference.runs("", "")).isEmpty();
    assertThat(TextDifference.runs("", "新")).containsExactly(new Run(Operation.INSERTED, "新"));
  }

  @Test
  void runsSpellBothTexts() {
    Random random = new Random(20220301);
    for (int round = 0; round < 500; round++) {
      String before = text(random);
      String after = text(random);
      List<Run> runs = TextDifference.runs(before, after);
      assertThat(Folding.key(spelled(runs, Operation.INSERTED)))
          .as("%s | %s", before, after)
          .isEqualTo(Folding.key(before));
      assertThat(spelled(runs, Operation.DELETED).strip()).isEqualTo(after.strip());
    }
  }

  private static String spelled(List<Run> runs, Operation without) {
    return runs.stream()
        .filter(run -> run.operation() != without)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(40), 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}

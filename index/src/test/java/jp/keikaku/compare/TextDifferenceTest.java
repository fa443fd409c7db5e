package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.keikaku.compare.Run.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of texts, on chosen and on random ones. */
class TextDifferenceTest {
  private static final String ALPHABET = "計画推進のをＡA １1ｶﾞガ〜～\n";

  @Test
  void showsWhatWentAndWhatCame() {
    assertThat(TextDifference.runs("予約システムの更新", "公共予約システムの刷新"))
        .containsExactly(
            new Run(Operation.INSERTED, "公共"),
            new Run(Operation.SAME, "予約システムの"),
            new Run(Operation.DELETED, "更新"),
            new Run(Operation.INSERTED, "刷新"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年度に導入する, 2023年度に導入する, [-2022-]{+2023+}年度に導入する",
    "１２件, 120件, [-12-]{+120+}件",
    "ガイドを作る, ガイドラインを作る, [-ガイド-]{+ガイドライン+}を作る",
    "申請を減らす, 申込を減らす, [-申請-]{+申込+}を減らす",
    "公共施設, 市公共施設, {+市+}公共施設",
    "電子申請化, 電子決裁化, 電子[-申請化-]{+決裁化+}",
    "行うこと, 行なうこと, 行{+な+}うこと",
    "RPAの導入, AIの導入, [-RPA-]{+AI+}の導入",
    "市民課, 市民課等, 市民課{+等+}",
  })
  void noChangeCutsAWord(String before, String after, String marked) {
    String shown =
        TextDifference.runs(before, after).stream()
            .map(
                run ->
                    switch (run.operation()) {
                      case SAME -> run.text();
                      case DELETED -> "[-" + run.text() + "-]";
                      case INSERTED -> "{+" + run.text() + "+}";
                    })
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(marked);
  }

  @Test
  void aRowThatCameIsOneRow() {
    List<String> before = List.of("課 ｜ 仕事", "市民課 ｜ 届出と証明", "税務課 ｜ 市税");
    List<String> after = List.of("課 ｜ 仕事", "市民課 ｜ 届出と証明", "港湾課 ｜ 港の仕事", "税務課 ｜ 市税と納付");
    assertThat(RowDifference.runs(before, after))
        .containsExactly(
            new Run(Operation.SAME, "課 ｜ 仕事\n市民課 ｜ 届出と証明\n"),
            new Run(Operation.INSERTED, "港湾課 ｜ 港の仕事\n"),
            new Run(Operation.SAME, "税務課 ｜ 市税"),
            new Run(Operation.INSERTED, "と納付"),
            new Run(Operation.SAME, "\n"));
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

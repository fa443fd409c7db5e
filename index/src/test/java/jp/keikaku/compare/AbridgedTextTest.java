package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories that leave words out. */
class AbridgedTextTest {
  private static final String WHOLE = "窓口の予約を受け、待つ時間を短くし、\n市民サービスの向上を図る。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（略）市民サービスの向上を図る。",
        "窓口の予約を受け、（中略）市民サービスの向上を図る。",
        "窓口の予約を受け、…",
        "窓口の予約を受け、～略～",
        "（前略）\n待つ時間を短くし、（後略）",
        "…略…",
        "・・・待つ時間を短くし・・・",
        "窓口の予約を受け、\n以下略",
      })
  void thePartsStandInTheWhole(String abridged) {
    AbridgedText text = AbridgedText.of(abridged);
    assertThat(text.isAbridged()).isTrue();
    assertThat(text.isPartOf(WHOLE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（略）待つ時間を短くし、",
        "予約を受け、（略）",
        "（略）市民サービスの向上を図る。（略）窓口の予約を受け、",
        "（略）電話の予約を受け、（略）",
      })
  void otherWordsAreNoPart(String abridged) {
    AbridgedText text = AbridgedText.of(abridged);
    assertThat(text.isAbridged()).isTrue();
    assertThat(text.isPartOf(WHOLE)).isFalse();
  }

  @Test
  void anAbbreviationLeavesNothingOut() {
    assertThat(AbridgedText.of("RPAの略称を用い、計画・実行する。").isAbridged()).isFalse();
  }
}

package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts ask something, and which name or say it. */
class QuestionWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"担当課はどこ", "窓口はありますか", "証明書を取りたい", "転入の届出の方は？", "いつ始まる"})
  void questionsAsk(String text) {
    assertThat(QuestionWords.asks(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "書かない窓口", "国民健康保険料の軽減制度", "いつもの窓口", "計画を定める。"})
  void titlesAndStatementsDoNot(String text) {
    assertThat(QuestionWords.asks(text)).isFalse();
  }
}

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

  @ParameterizedTest
  @ValueSource(strings = {"図書館の本が少ない", "隣の町から引っ越してきました。", "窓口はどこ", "市の広報や案内を家で受け取りたい"})
  void whatSaysThatSomethingIsSoIsASentence(String text) {
    assertThat(QuestionWords.isSentence(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "書かない窓口", "少ない", "行政手続きのオンライン化", "みなおし", "見直し", "取り組み", "SDGs"})
  void namesAreNone(String text) {
    assertThat(QuestionWords.isSentence(text)).isFalse();
  }
}

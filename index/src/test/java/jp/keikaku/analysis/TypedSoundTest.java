package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed as beats, and what is heard of texts. */
class TypedSoundTest {
  @ParameterizedTest
  @CsvSource({
    "しちょう, シ|チョ|ウ, ''",
    "ｷｬｯｼｭ, キャ|ッ|シュ, ''",
    "かーど, カ|ー|ド, ''",
    "見なおし, ミ|ナ|オ|シ, 見",
    "shichou, shi|cho|u, ''",
    "ＳＨＩＣＨＯＵ, shi|cho|u, ''",
    "kan'i, ka|n|'|i, ''",
    "kani, ka|n|i, ''",
    "kennai, ke|n|n|a|i, ''",
    "kinyuu, ki|nyu|u, ''",
    "shimbun, shi|m|bu|n, ''",
    "kyasshuresu, kya|sshu|re|su, ''",
    "Tōkyō, to|kyo, ''",
    "ka-do, ka|-|do, ''"
  })
  void beats(String typed, String morae, String kanji) {
    TypedSound sound = TypedSound.of(typed);
    assertThat(String.join("|", sound.morae())).isEqualTo(morae);
    assertThat(sound.kanji()).isEqualTo(kanji);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "健", "健康", "AI", "kan", "cloud", "data1", "第3条", "nhk", "RPAの活用", "---", "\uD800",
        "オンライン申請"
      })
  void noSound(String typed) {
    assertThat(TypedSound.of(typed).morae()).isEmpty();
  }

  @Test
  void longTextsAreNoSound() {
    assertThat(TypedSound.of("し".repeat(49)).morae()).isEmpty();
    assertThat(TypedSound.of("n".repeat(100_000)).morae()).isEmpty();
  }

  /**
   * Joined words may meet in a letter that each has once: the whole is not looked up by letters.
   */
  @Test
  void theSoundOfPartsIsNotPartOfTheSound() {
    assertThat(TypedSound.of("こうおん").romaji()).isEqualTo("kon");
    assertThat(Romaji.ofKatakana("コウ") + Romaji.ofKatakana("オン")).isEqualTo("koon");
  }

  @Test
  void wordsAreHeardAsTheyStandUnderTheTermsOfTheirView() {
    assertThat(HeardWords.of(null, "副市長が見直しを行い、サーバーの市場を調べた。ＲＰＡは５つ。"))
        .contains(
            new HeardWord("フク", "副"),
            new HeardWord("シチョウ", "市長"),
            new HeardWord("ミナオシ", "見直"),
            new HeardWord("オコナイ", "行う"),
            new HeardWord("サーバー", "サーバ"))
        .noneMatch(each -> each.word().equals("rpa") || each.word().equals("が"));
  }
}

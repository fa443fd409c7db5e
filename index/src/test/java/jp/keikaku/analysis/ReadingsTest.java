package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts sound, and sounds in Latin letters. */
class ReadingsTest {
  @ParameterizedTest
  @CsvSource({"幹事会, カンジカイ", "マイナンバーカード, マイナンバーカード", "健康, ケンコウ", "第3条, ダイ3ジョウ", "AI-OCR, aiocr"})
  void readings(String text, String reading) {
    assertThat(Readings.of(text)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "マイナンバーカード, mainanbaakaado",
    "シンセイ, shinsei",
    "シンセイ, sinsei",
    "キャッシュレス, kyasshuresu",
    "ジョウホウ, jouhou",
    "ジョウホウ, johou",
    "チョウ, chou",
    "ファイル, fairu",
    "プロジェクト, purojekuto",
    "チェック, chekku",
    "シェア, shea",
    "ウェブ, webu",
    "パーティー, paathii",
    "ヴァイオリン, vaiorin",
    "デンシ, densi"
  })
  void oneSpellingOfSounds(String katakana, String letters) {
    assertThat(Romaji.ofKatakana(katakana)).isEqualTo(Romaji.ofLetters(letters));
  }

  @Test
  void onlyKanaAreSounds() {
    assertThat(Readings.isKana("まいなんばー")).isTrue();
    assertThat(Readings.isKana("健")).isFalse();
    assertThat(Readings.isKana("")).isFalse();
  }
}

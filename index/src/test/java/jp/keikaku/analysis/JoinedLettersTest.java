package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Latin words with a sign between. */
class JoinedLettersTest {
  @Test
  void aSignBetweenLettersIsLeftOut() {
    assertThat(JoinedLetters.in("Ｗｉ‐Ｆｉ を AI・OCR と Wi-Fi で")).containsExactly("wifi", "aiocr");
  }

  @Test
  void otherTextsHoldNone() {
    assertThat(JoinedLetters.in("1-1 推進・本部 RPA 2024-25")).isEmpty();
  }
}

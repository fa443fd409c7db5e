package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b",
        "\u0000",
        "\u0007",
        "\r",
        "\u007f",
        "\u009b",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u2028",
        "\ud800",
        "\udc00",
        "\ufffe",
        "\ufdd0",
        "\udbff\udfff"
      })
  void whatSteersIsGone(String steering) {
    assertThat(SafeText.of("計" + steering + "画\n\t𠮷")).isEqualTo("計画\n\t𠮷");
    assertThat(SafeText.of(steering)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "計画　1-1 ＡＩ\n次\t表", "葛\udb40\udd00飾", "👨‍👩‍👧", "e\u0301 か\u3099"})
  void whatIsSeenStays(String text) {
    assertThat(SafeText.of(text)).isSameAs(text);
    assertThat(SafeText.json(text)).isSameAs(text);
  }

  @Test
  void jsonKeepsEveryCharacterByItsNumber() {
    assertThat(SafeText.json("{\n  \"a\": \"計\u009b\u202e画\"}\r\n"))
        .isEqualTo("{\n  \"a\": \"計\\u009b\\u202e画\"}\r\n");
  }
}

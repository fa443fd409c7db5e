package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WidthTest {
  static List<String[]> widths() {
    return Examples.of("widths.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void narrowsAndFolds(String printed, String narrow, String folded) {
    assertThat(Width.narrow(printed)).isEqualTo(narrow);
    assertThat(Width.fold(printed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void bothAreIdempotent(String printed, String narrow, String folded) {
    assertThat(Width.narrow(narrow)).isEqualTo(narrow);
    assertThat(Width.fold(folded)).isEqualTo(folded);
  }

  @Test
  void textOfOneWidthIsTheSameInstance() {
    String text = "ICTの利活用";
    assertThat(Width.narrow(text)).isSameAs(text);
  }
}

package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LetterSpacingTest {
  private static final long SEED = 446;
  private static final String ALPHABET = "用語Ａ１A1aZ-,.（ 　\t\n";

  static List<String[]> spacings() {
    return Examples.of("letter-spacing.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("spacings")
  void closesLayoutSpaces(String printed, String closed) {
    assertThat(LetterSpacing.close(printed)).isEqualTo(closed);
  }

  @Test
  void lineEndsStayAndSpacesBesideThemGo() {
    assertThat(LetterSpacing.close("ICT \n AI")).isEqualTo("ICT\nAI");
  }

  @Test
  void textWithoutLayoutSpacesIsTheSameInstance() {
    assertThat(List.of("", "利活用", "Robotic Process Automation"))
        .allSatisfy(text -> assertThat(LetterSpacing.close(text)).isSameAs(text));
  }

  @Test
  void onlySpacesGoAndTheIndexesFollow() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(20), 0, ALPHABET.length())
          .forEach(index -> text.append(ALPHABET.charAt(index)));
      String printed = text.toString();
      String closed = LetterSpacing.close(printed);
      int[] kept = LetterSpacing.keptIndexes(printed);
      assertThat(kept).hasSize(closed.length()).isSorted().doesNotHaveDuplicates();
      for (int character = 0; character < kept.length; character++) {
        assertThat(closed.charAt(character)).isEqualTo(printed.charAt(kept[character]));
      }
      assertThat(withoutSpaces(closed)).as(printed).isEqualTo(withoutSpaces(printed));
    }
  }

  @Test
  void letterSpacedJapaneseComesBack() {
    Random random = new Random(SEED);
    String kana = "あいうえおカキクケコ推進計画条例（）、。";
    for (int i = 0; i < 1_000; i++) {
      StringBuilder closed = new StringBuilder();
      StringBuilder spaced = new StringBuilder();
      for (int length = 1 + random.nextInt(10); length > 0; length--) {
        char character = kana.charAt(random.nextInt(kana.length()));
        closed.append(character);
        spaced.append(character).append(random.nextBoolean() ? "　" : " ");
      }
      assertThat(LetterSpacing.close(spaced.toString())).isEqualTo(closed.toString());
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[ 　\t]", "");
  }
}

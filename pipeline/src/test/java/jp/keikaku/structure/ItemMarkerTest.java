package jp.keikaku.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.keikaku.structure.ItemMarker.Style;
import jp.keikaku.text.JapaneseNumerals;
import org.junit.jupiter.api.Test;

/** Numbers of items in every script: what is printed for a place is read as that place. */
final class ItemMarkerTest {
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウ";
  private static final String GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ";

  @Test
  void kanjiComeBack() {
    comesBack(Style.KANJI, 300, n -> JapaneseNumerals.toKanji(n) + "　");
    comesBack(Style.BRACKETED_KANJI, 300, n -> "（" + JapaneseNumerals.toKanji(n) + "）");
  }

  @Test
  void digitsComeBack() {
    comesBack(Style.BRACKETED_DIGITS, 300, n -> "(" + n + ")　");
    comesBack(Style.BRACKETED_DIGITS, 300, n -> "（" + fullWidth(n) + "）　");
    comesBack(Style.BRACKETED_DIGITS, 20, n -> Character.toString('⑴' + n - 1) + "　");
    comesBack(Style.CIRCLED, 20, n -> Character.toString('①' + n - 1) + "　");
    comesBack(Style.HALF_BRACKETED_DIGITS, 99, n -> n + ")　");
  }

  @Test
  void syllablesComeBack() {
    comesBack(Style.IROHA, IROHA.length(), n -> IROHA.charAt(n - 1) + "　");
    comesBack(Style.GOJUON, GOJUON.length(), n -> GOJUON.charAt(n - 1) + "　");
    comesBack(Style.BRACKETED_KANA, GOJUON.length(), n -> "（" + GOJUON.charAt(n - 1) + "）");
  }

  @Test
  void lettersComeBack() {
    comesBack(Style.ROMAN, 10, n -> Character.toString('ⅰ' + n - 1) + "　");
    comesBack(Style.BRACKETED_LETTER, 26, n -> Character.toString('ａ' + n - 1) + "　");
    comesBack(Style.BRACKETED_LETTER, 26, n -> "(" + Character.toString('a' + n - 1) + ")　");
  }

  @Test
  void branchesComeBack() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      int number = 1 + random.nextInt(40);
      int branch = 2 + random.nextInt(9);
      String kanji = JapaneseNumerals.toKanji(number) + "の" + JapaneseNumerals.toKanji(branch);
      assertThat(ItemMarker.readings(kanji + "　文"))
          .anyMatch(marker -> marker.number().equals(number + "_" + branch));
      assertThat(ItemMarker.readings("（" + fullWidth(number) + "の" + fullWidth(branch) + "）　文"))
          .anyMatch(marker -> marker.number().equals(number + "_" + branch));
    }
  }

  private static void comesBack(Style style, int last, IntFunction<String> printed) {
    IntStream.rangeClosed(1, last)
        .forEach(
            number ->
                assertThat(ItemMarker.readings(printed.apply(number) + "文"))
                    .as(printed.apply(number))
                    .anyMatch(
                        marker ->
                            marker.style() == style
                                && marker.ordinal() == number
                                && marker.branch().isEmpty()));
  }

  private static String fullWidth(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
    return digits.toString();
  }
}

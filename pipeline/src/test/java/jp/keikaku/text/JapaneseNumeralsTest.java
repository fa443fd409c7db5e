package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JapaneseNumeralsTest {
  private static final long SEED = 20220301;

  static List<String[]> numerals() {
    return Examples.of("numerals.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("numerals")
  void readsOneWholeNumber(String text, String number) {
    assertThat(JapaneseNumerals.parse(text)).isEqualTo(optional(number));
  }

  @Test
  void kanjiRoundTrip() {
    IntStream edges =
        IntStream.of(0, 9, 10, 11, 9_999, 10_000, 10_001, JapaneseNumerals.LARGEST_KANJI);
    IntStream random = new Random(SEED).ints(2_000, 0, JapaneseNumerals.LARGEST_KANJI + 1);
    IntStream.concat(edges, random)
        .forEach(
            number -> {
              String kanji = JapaneseNumerals.toKanji(number);
              assertThat(JapaneseNumerals.parse(kanji)).as(kanji).hasValue(number);
            });
  }

  @Test
  void digitsRoundTripInEveryWidthAndInKanjiByPlace() {
    new Random(SEED)
        .ints(2_000, 0, Integer.MAX_VALUE)
        .forEach(
            number -> {
              String ascii = Integer.toString(number);
              for (char zero : List.of('0', '０')) {
                String digits = shifted(ascii, zero);
                assertThat(JapaneseNumerals.parse(digits)).as(digits).hasValue(number);
              }
              String byPlace =
                  ascii
                      .chars()
                      .mapToObj(digit -> "〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1))
                      .reduce("", String::concat);
              assertThat(JapaneseNumerals.parse(byPlace)).as(byPlace).hasValue(number);
            });
  }

  @Test
  void everyRomanNumeralHasOneValue() {
    List<String> hundreds = List.of("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM");
    List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    for (int number = 1; number < 4_000; number++) {
      String roman =
          "M".repeat(number / 1000)
              + hundreds.get(number / 100 % 10)
              + tens.get(number / 10 % 10)
              + ones.get(number % 10);
      assertThat(JapaneseNumerals.isRoman(roman)).as(roman).isTrue();
      assertThat(JapaneseNumerals.parse(roman)).as(roman).hasValue(number);
    }
  }

  @Test
  void writesUnitsWithoutOne() {
    assertThat(
            List.of(0, 10, 123, 1500, 10_002, 10_000_000).stream().map(JapaneseNumerals::toKanji))
        .containsExactly("〇", "十", "百二十三", "千五百", "一万二", "千万");
  }

  @Test
  void refusesWhatKanjiUnitsDoNotReach() {
    assertThatThrownBy(() -> JapaneseNumerals.toKanji(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JapaneseNumerals.toKanji(JapaneseNumerals.LARGEST_KANJI + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wordsAreNotRoman() {
    assertThat(List.of("", "ICT", "Iv", "LGWAN", "4", "四")).noneMatch(JapaneseNumerals::isRoman);
  }

  private static String shifted(String ascii, char zero) {
    StringBuilder shifted = new StringBuilder();
    ascii.chars().forEach(digit -> shifted.append((char) (digit - '0' + zero)));
    return shifted.toString();
  }

  private static OptionalInt optional(String number) {
    return number.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
  }
}

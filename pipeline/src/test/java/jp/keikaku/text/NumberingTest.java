package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import jp.keikaku.text.Numbering.Frame;
import jp.keikaku.text.Numbering.Script;
import jp.keikaku.text.Numbering.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every style of numbers, over every number that it goes to: read as printed, and next in order.
 */
final class NumberingTest {
  private static final int LARGEST = 1999;
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

  /** A way of printing numbers, and the largest that it can print. */
  record Printed(Script script, Frame frame, int largest, IntFunction<String> print) {
    Style style() {
      return new Style(script, frame);
    }

    @Override
    public String toString() {
      return print.apply(1) + " " + script + " " + frame;
    }
  }

  static List<Printed> styles() {
    return List.of(
        new Printed(Script.DIGITS, Frame.BARE, LARGEST, n -> n + "　"),
        new Printed(Script.DIGITS, Frame.BARE, LARGEST, n -> wide(n) + "　"),
        new Printed(Script.DIGITS, Frame.DOT, LARGEST, n -> n + "."),
        new Printed(Script.DIGITS, Frame.DOT, LARGEST, n -> wide(n) + "．　"),
        new Printed(Script.DIGITS, Frame.CLOSING, LARGEST, n -> n + ")"),
        new Printed(Script.DIGITS, Frame.CLOSING, LARGEST, n -> wide(n) + "）　"),
        new Printed(Script.DIGITS, Frame.BRACKETS, LARGEST, n -> "(" + n + ")"),
        new Printed(Script.DIGITS, Frame.BRACKETS, LARGEST, n -> "（" + wide(n) + "）　"),
        new Printed(Script.DIGITS, Frame.BRACKETS, 20, n -> Character.toString('⑴' + n - 1)),
        new Printed(Script.DIGITS, Frame.DOT, 20, n -> Character.toString('⒈' + n - 1)),
        new Printed(Script.DIGITS, Frame.CIRCLE, 20, n -> Character.toString('①' + n - 1)),
        new Printed(Script.DIGITS, Frame.CIRCLE, 10, n -> Character.toString('❶' + n - 1)),
        new Printed(Script.KANJI, Frame.BARE, LARGEST, n -> JapaneseNumerals.toKanji(n) + "　"),
        new Printed(Script.KANJI, Frame.BARE, LARGEST, n -> byPlace(n) + "　"),
        new Printed(Script.KANJI, Frame.BRACKETS, LARGEST, n -> "（" + byPlace(n) + "）"),
        new Printed(Script.KANJI, Frame.BRACKETS, 10, n -> Character.toString('㈠' + n - 1)),
        new Printed(Script.IROHA, Frame.BARE, IROHA.length(), n -> IROHA.charAt(n - 1) + "　"),
        new Printed(Script.IROHA, Frame.BRACKETS, 47, n -> "（" + IROHA.charAt(n - 1) + "）"),
        new Printed(Script.GOJUON, Frame.BARE, GOJUON.length(), n -> GOJUON.charAt(n - 1) + " "),
        new Printed(Script.GOJUON, Frame.CLOSING, GOJUON.length(), n -> GOJUON.charAt(n - 1) + "）"),
        new Printed(Script.GOJUON, Frame.BRACKETS, 45, n -> "(" + GOJUON.charAt(n - 1) + ")"),
        new Printed(Script.GOJUON, Frame.BRACKETS, 10, n -> "(" + "ｱｲｳｴｵｶｷｸｹｺ".charAt(n - 1) + ")"),
        new Printed(Script.GOJUON, Frame.CIRCLE, 44, n -> Character.toString('㋐' + n - 1)),
        new Printed(Script.LETTER, Frame.BARE, 26, n -> Character.toString('ａ' + n - 1) + "　"),
        new Printed(Script.LETTER, Frame.CLOSING, 26, n -> Character.toString('ａ' + n - 1) + "）"),
        new Printed(Script.LETTER, Frame.BRACKETS, 26, n -> "(" + (char) ('a' + n - 1) + ")"),
        new Printed(Script.LETTER, Frame.BRACKETS, 26, n -> Character.toString('⒜' + n - 1)),
        new Printed(Script.LETTER, Frame.CIRCLE, 26, n -> Character.toString('ⓐ' + n - 1)),
        new Printed(Script.UPPER_LETTER, Frame.BRACKETS, 26, n -> "(" + (char) ('A' + n - 1) + ")"),
        new Printed(Script.UPPER_ROMAN, Frame.BARE, 12, n -> Character.toString('Ⅰ' + n - 1) + "　"),
        new Printed(Script.UPPER_ROMAN, Frame.DOT, 39, n -> roman(n) + "."),
        new Printed(Script.LOWER_ROMAN, Frame.BARE, 12, n -> Character.toString('ⅰ' + n - 1) + "　"),
        new Printed(
            Script.LOWER_ROMAN,
            Frame.BRACKETS,
            39,
            n -> "(" + roman(n).toLowerCase(Locale.ROOT) + ")"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyNumberComesBackAndFollowsTheOneBefore(Printed printed) {
    Numbering before = null;
    for (int number = 1; number <= printed.largest(); number++) {
      String line = printed.print().apply(number) + "本文";
      int place = number;
      Numbering read =
          Numbering.readings(line).stream()
              .filter(each -> each.style().equals(printed.style()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(line));
      assertThat(read.ordinal()).as(line).isEqualTo(place);
      assertThat(line.substring(read.length())).isEqualTo("本文");
      assertThat(Numbering.opens(line)).as(line).isTrue();
      assertThat(before == null || read.follows(before, 1)).as(line).isTrue();
      before = read;
    }
  }

  @Test
  void everyArticleComesBack() {
    for (int number = 1; number <= LARGEST; number++) {
      for (String printed :
          List.of(
              String.valueOf(number),
              wide(number),
              byPlace(number),
              JapaneseNumerals.toKanji(number))) {
        for (String line : List.of("第" + printed + "条　本文", "第" + printed + "條ノ二　本文")) {
          assertThat(ArticleNumber.prefix(line).map(ArticleNumber.Prefix::numbered))
              .as(line)
              .hasValue(new ArticleNumber.Numbered('条', number + (line.contains("ノ") ? "_2" : "")));
        }
      }
    }
  }

  @Test
  void branchesToAnyDepthComeBack() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder number = new StringBuilder(String.valueOf(1 + random.nextInt(40)));
      for (int depth = random.nextInt(4); depth > 0; depth--) {
        number.append('_').append(2 + random.nextInt(9));
      }
      String kanji = kanji(number.toString());
      for (String line :
          List.of(
              kanji + "　本文",
              "（" + number.toString().replace("_", "の") + "）本文",
              "(" + number.toString().replaceFirst("_", ")の").replace("_", "の") + "　本文")) {
        if (line.startsWith("(") && !line.contains(")")) {
          continue;
        }
        assertThat(Numbering.readings(line))
            .as(line)
            .anyMatch(each -> each.number().contentEquals(number));
      }
    }
  }

  private static String kanji(String number) {
    StringBuilder kanji = new StringBuilder();
    for (String part : number.split("_", -1)) {
      kanji
          .append(kanji.isEmpty() ? "" : "の")
          .append(JapaneseNumerals.toKanji(Integer.parseInt(part)));
    }
    return kanji.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "一から四まで　略, 1:4", "（２）から（４）まで　削除, 2:4", "（１～３）略, 1:3", "二及び三　略, 2",
    "五・六　略, 5", "七、八略, 7", "イ及びロ　略, 1", "ア・イ　略, 1"
  })
  void severalThatAreLeftOutStandForEach(String line, String number) {
    assertThat(Numbering.readings(line)).anyMatch(each -> each.number().equals(number));
  }

  @ParameterizedTest
  @CsvSource({
    "（１）又は（２）に該当する者",
    "(2)に掲げるもの",
    "（３）、（４）及び（５）",
    "1.5倍とする。",
    "10年以内に",
    "三年を超えない",
    "a plan",
    "i think",
    "アンケート 調査",
    "二及び五　略",
    "○　丸",
    "〇〇　市"
  })
  void wordsAndReferencesOpenNothing(String line) {
    assertThat(Numbering.opens(line)).as(line).isFalse();
  }

  private static String wide(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
    return digits.toString();
  }

  /** 一〇一. */
  private static String byPlace(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number)
        .chars()
        .forEach(digit -> digits.append("〇一二三四五六七八九".charAt(digit - '0')));
    return digits.toString();
  }

  private static String roman(int number) {
    return "X".repeat(number / 10)
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
  }
}

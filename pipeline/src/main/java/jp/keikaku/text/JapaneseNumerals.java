package jp.keikaku.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers as Japanese documents write them: ASCII and full-width digits, kanji (十二, 二〇二二,
 * 壱拾), enclosed numbers (①, ⑴, ⒈, ㈠) and roman numerals (IV, Ⅳ, ⅳ).
 */
public final class JapaneseNumerals {
  /** Largest number that {@link #toKanji} writes. */
  public static final int LARGEST_KANJI = 99_999_999;

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_KANJI = "○零壱壹弌弐貳弍参參弎伍拾佰阡仟萬";
  private static final String PLAIN_KANJI = "〇〇一一一二二二三三三五十百千千万";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern KANJI_BY_PLACE = Pattern.compile("[〇一二三四五六七八九]+");

  private static final Pattern ALL_OPEN = Pattern.compile("〇{2,}");

  /** Groups of four places before 億, 万 and the end; groups 1, 2 and 3. */
  private static final Pattern KANJI_GROUPS =
      Pattern.compile("(?:([^億万]+)億)?(?:([^億万]+)万)?([^億万]*)");

  /** Falling units, each with one digit at most; groups 1 to 4. A missing digit is a one. */
  private static final Pattern KANJI_UNITS =
      Pattern.compile("(?:([Ｄ]?)(千))?(?:([Ｄ]?)(百))?(?:([Ｄ]?)(十))?([Ｄ]?)".replace("Ｄ", "一二三四五六七八九"));

  private static final Pattern ROMAN =
      Pattern.compile("(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final String ROMAN_LETTERS = "IVXLCDM";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** Code points {@code first} to {@code last} that enclose the numbers from {@code value} on. */
  private record Enclosed(int first, int last, int value) {
    boolean holds(int codePoint) {
      return first <= codePoint && codePoint <= last;
    }
  }

  private static final List<Enclosed> ENCLOSED =
      List.of(
          new Enclosed('①', '⑳', 1),
          new Enclosed('㉑', '㉟', 21),
          new Enclosed('㊱', '㊿', 36),
          new Enclosed('⓪', '⓪', 0),
          new Enclosed('⑴', '⒇', 1),
          new Enclosed('⒈', '⒛', 1),
          new Enclosed('❶', '❿', 1),
          new Enclosed('⓫', '⓴', 11),
          new Enclosed('㈠', '㈩', 1),
          new Enclosed('㊀', '㊉', 1));

  private JapaneseNumerals() {}

  /**
   * Reads a text that is one whole number and nothing else, in one script.
   *
   * @return the number; empty where the text is no such number or the number exceeds an {@code int}
   */
  public static OptionalInt parse(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    String narrow = Width.narrow(text);
    if (DIGITS.matcher(narrow).matches()) {
      return digits(narrow);
    }
    if (text.length() == 1) {
      char only = text.charAt(0);
      for (Enclosed enclosed : ENCLOSED) {
        if (enclosed.holds(only)) {
          return OptionalInt.of(enclosed.value + only - enclosed.first);
        }
      }
    }
    if (isRoman(text)) {
      return OptionalInt.of(roman(plainRoman(text)));
    }
    return kanji(text);
  }

  /**
   * The number in kanji with units: {@code 百二十三}, {@code 一万二}, {@code 〇}.
   *
   * @param number 0 to {@link #LARGEST_KANJI}
   */
  public static String toKanji(int number) {
    if (number < 0 || number > LARGEST_KANJI) {
      throw new IllegalArgumentException("not between 0 and " + LARGEST_KANJI + ": " + number);
    }
    if (number == 0) {
      return "〇";
    }
    int high = number / 10_000;
    return (high == 0 ? "" : kanjiGroup(high) + "万") + kanjiGroup(number % 10_000);
  }

  /**
   * Whether the text is a well-formed roman numeral (1 to 3,999) in letters of one case, ASCII,
   * full-width or Unicode's own (Ⅳ). A lone {@code C}, {@code D}, {@code I} … counts.
   */
  public static boolean isRoman(String text) {
    return ROMAN.matcher(plainRoman(text)).matches();
  }

  private static OptionalInt digits(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + digits.charAt(i) - '0';
      if (value > Integer.MAX_VALUE) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of((int) value);
  }

  private static OptionalInt kanji(String text) {
    String plain = plainKanji(text);
    if (KANJI_BY_PLACE.matcher(plain).matches()) {
      // ○ alone is a mark, and ○○ or 〇〇 stands for something left open: no zero.
      return text.equals("○") || ALL_OPEN.matcher(plain).matches()
          ? OptionalInt.empty()
          : digits(translate(plain, KANJI_DIGITS, "0123456789"));
    }
    Matcher groups = KANJI_GROUPS.matcher(plain);
    if (!groups.matches()) {
      return OptionalInt.empty();
    }
    long value = 0;
    for (int group = 1; group <= groups.groupCount(); group++) {
      String part = groups.group(group);
      long places = part == null || part.isEmpty() ? 0 : kanjiGroup(part);
      if (places < 0) {
        return OptionalInt.empty();
      }
      value = value * 10_000 + places;
    }
    return value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
  }

  /** Value of up to four places with units, or -1. */
  private static long kanjiGroup(String text) {
    Matcher units = KANJI_UNITS.matcher(text);
    if (!units.matches()) {
      return -1;
    }
    long value = 0;
    for (int group = 1; group < units.groupCount(); group += 2) {
      boolean printed = units.group(group + 1) != null;
      String digit = units.group(group);
      value = value * 10 + (printed ? (digit.isEmpty() ? 1 : KANJI_DIGITS.indexOf(digit)) : 0);
    }
    String ones = units.group(units.groupCount());
    return value * 10 + (ones.isEmpty() ? 0 : KANJI_DIGITS.indexOf(ones));
  }

  private static String kanjiGroup(int number) {
    StringBuilder kanji = new StringBuilder();
    int unit = 1000;
    for (String name : List.of("千", "百", "十", "")) {
      int digit = number / unit % 10;
      if (digit > 1 || (digit == 1 && name.isEmpty())) {
        kanji.append(KANJI_DIGITS.charAt(digit));
      }
      if (digit > 0) {
        kanji.append(name);
      }
      unit /= 10;
    }
    return kanji.toString();
  }

  private static String plainKanji(String text) {
    return translate(text, FORMAL_KANJI, PLAIN_KANJI);
  }

  /** Each character of {@code from} replaced by the one at the same position of {@code to}. */
  private static String translate(String text, String from, String to) {
    StringBuilder translated = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at >= 0) {
        translated.setCharAt(i, to.charAt(at));
      }
    }
    return translated.toString();
  }

  private static int roman(String letters) {
    int value = 0;
    int next = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int letter = ROMAN_VALUES[ROMAN_LETTERS.indexOf(letters.charAt(i))];
      value += letter < next ? -letter : letter;
      next = letter;
    }
    return value;
  }

  /** Upper-case ASCII letters; a text in mixed case is left so and thereby no numeral. */
  private static String plainRoman(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 'Ⅰ' && character <= 'ⅿ') {
        plain.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC));
      } else {
        plain.append(Width.narrow(text.substring(i, i + 1)));
      }
    }
    String letters = plain.toString();
    return letters.equals(letters.toLowerCase(Locale.ROOT))
        ? letters.toUpperCase(Locale.ROOT)
        : letters;
  }
}

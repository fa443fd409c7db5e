package jp.keikaku.press;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives a text the character widths of a print; what it says stays the same after NFKC.
 *
 * @param fullWidthDigits digits, and hyphens between them, become full-width
 * @param fullWidthLatin abbreviations of two to four capitals become full-width
 * @param radicals some ideographs become the radicals that look like them, as careless fonts make
 *     them
 */
record Wording(boolean fullWidthDigits, boolean fullWidthLatin, boolean radicals) {
  private static final String IDEOGRAPHS = "日用方人行文見生自目";
  private static final String LOOK_ALIKES = "⽇⽤⽅⼈⾏⽂⾒⽣⾃⽬";
  private static final int TO_FULL_WIDTH = 0xFEE0;
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:-\\d+)*");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![A-Za-z-])[A-Z]{2,4}(?![A-Za-z-])");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z-]+");

  String of(String text) {
    String result = text;
    if (fullWidthDigits) {
      result = DIGITS.matcher(result).replaceAll(match -> widened(match.group()));
    }
    if (fullWidthLatin) {
      result = ABBREVIATION.matcher(result).replaceAll(match -> widened(match.group()));
    }
    return radicals ? withRadicals(result) : result;
  }

  private static String withRadicals(String text) {
    String result = text;
    for (int index = 0; index < IDEOGRAPHS.length(); index++) {
      result = result.replace(IDEOGRAPHS.charAt(index), LOOK_ALIKES.charAt(index));
    }
    return result;
  }

  /** With a full-width space between the characters, as short headings are set. */
  static String letterSpaced(String text) {
    return spaced(text, "　");
  }

  /** A term of capitals with a space between the letters, any other as it is. */
  static String spacedIfCapitals(String term) {
    return CAPITALS.matcher(term).matches() ? spaced(term, " ") : term;
  }

  private static String spaced(String text, String space) {
    return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(space));
  }

  private static String widened(String ascii) {
    return ascii
        .codePoints()
        .map(character -> character + TO_FULL_WIDTH)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

package jp.keikaku.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Full-width and half-width forms of the same character. */
public final class Width {
  private static final int FULL_WIDTH_TO_ASCII = '！' - '!';
  private static final Pattern HALF_WIDTH_KATAKANA = Pattern.compile("[\uFF61-\uFF9F]+");
  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}\u200B\u2060\uFEFF]+");

  /** Hyphens, dashes, the minus sign and the box drawing line; not the long vowel mark ー. */
  private static final Pattern DASHES =
      Pattern.compile("[\u00AD\u2010-\u2015\u2212\u2500\u2501\u23AF\uFE58\uFE63]");

  private Width() {}

  /**
   * Full-width ASCII variants as ASCII, half-width katakana as full-width katakana (a voiced mark
   * joins its letter), the ideographic space as a space; everything else as it is.
   */
  public static String narrow(String text) {
    if (text.chars().noneMatch(Width::hasOtherWidth)) {
      return text;
    }
    String joined = HALF_WIDTH_KATAKANA.matcher(text).replaceAll(run -> katakana(run.group()));
    StringBuilder narrow = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      narrow.append(ascii(joined.charAt(i)));
    }
    return narrow.toString();
  }

  /**
   * What labels and titles are compared by: NFKC, without white space, every dash as {@code -}. Not
   * for display.
   */
  public static String fold(String text) {
    if (text.chars().allMatch(Width::isFolded)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String closed = WHITE_SPACE.matcher(composed).replaceAll("");
    return DASHES.matcher(closed).replaceAll("-");
  }

  /** Whether a character is folded already, whatever stands beside it: most of what is folded. */
  private static boolean isFolded(int character) {
    return (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 'ぁ' && character <= 'ゖ')
        || (character >= 'ァ' && character <= 'ー')
        || (character > ' ' && character <= '~')
        || character == '、'
        || character == '。';
  }

  private static boolean hasOtherWidth(int character) {
    return character == '\u3000' || (character >= '\uFF01' && character <= '\uFF9F');
  }

  private static char ascii(char character) {
    if (character == '\u3000') {
      return ' ';
    }
    return character >= '！' && character <= '～'
        ? (char) (character - FULL_WIDTH_TO_ASCII)
        : character;
  }

  /**
   * NFKC joins voiced marks; one that stands alone becomes the spacing mark, not a combining one.
   */
  private static String katakana(String halfWidth) {
    return Normalizer.normalize(halfWidth, Normalizer.Form.NFKC)
        .replace('\u3099', '゛')
        .replace('\u309A', '゜');
  }
}

package jp.keikaku.analysis;

import java.util.regex.Pattern;

/** Latin letters that were set apart from each other: {@code I C T}. */
public final class SpacedLetters {
  private static final String SPACED =
      "(?<![\\p{IsLatin}0-9])\\p{IsLatin}(?:[ \u3000]\\p{IsLatin})+(?![\\p{IsLatin}0-9])";

  private static final Pattern SPACES = Pattern.compile("[ \u3000]");

  private static final Replacement CLOSED =
      Replacement.where(
          SpacedLetters::holdsLetterBeforeSpace,
          SPACED,
          match -> SPACES.matcher(match.group()).replaceAll(""));

  private SpacedLetters() {}

  /** The text with such letters closed up. */
  public static String close(String text) {
    return close(FoldedText.of(text)).value();
  }

  static FoldedText close(FoldedText text) {
    return CLOSED.in(text);
  }

  private static boolean holdsLetterBeforeSpace(String text) {
    for (int i = 1; i < text.length(); i++) {
      char space = text.charAt(i);
      if ((space == ' ' || space == '\u3000') && isLatin(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}

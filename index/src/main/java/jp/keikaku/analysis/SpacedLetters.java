package jp.keikaku.analysis;

import java.util.regex.Pattern;

/** Latin letters that were set apart from each other: {@code I C T}. */
public final class SpacedLetters {
  private static final String SPACED =
      "(?<![\\p{IsLatin}0-9])\\p{IsLatin}(?:[ \u3000]\\p{IsLatin})+(?![\\p{IsLatin}0-9])";

  private static final Pattern SPACES = Pattern.compile("[ \u3000]");

  private static final Replacement CLOSED =
      Replacement.of(" \u3000", SPACED, match -> SPACES.matcher(match.group()).replaceAll(""));

  private SpacedLetters() {}

  /** The text with such letters closed up. */
  public static String close(String text) {
    return close(FoldedText.of(text)).value();
  }

  static FoldedText close(FoldedText text) {
    return CLOSED.in(text);
  }
}

package jp.keikaku.text;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/**
 * Removes white space that is only layout. A space beside a Japanese character is layout; a space
 * between two Latin words is text; between single Latin letters or digits it is letter-spacing
 * ({@code A I - O C R}).
 */
public final class LetterSpacing {
  private LetterSpacing() {}

  /**
   * The text without layout spaces; the same instance where it has none. Line ends ({@code \n}) are
   * kept. Of several spaces between two Latin words the first is kept.
   */
  public static String close(String text) {
    if (!hasSpace(text)) {
      return text;
    }
    int[] kept = keptIndexes(text);
    if (kept.length == text.length()) {
      return text;
    }
    StringBuilder closed = new StringBuilder(kept.length);
    for (int index : kept) {
      closed.append(text.charAt(index));
    }
    return closed.toString();
  }

  /**
   * Where the characters of {@link #close} stand in the text: character {@code i} of the result is
   * the one at {@code keptIndexes(text)[i]}. Ascending, in UTF-16 units.
   */
  public static int[] keptIndexes(String text) {
    return IntStream.range(0, text.length())
        .filter(index -> !isSpace(text.charAt(index)) || isWordGap(text, index))
        .toArray();
  }

  private static boolean hasSpace(String text) {
    return text.chars().anyMatch(LetterSpacing::isSpace);
  }

  /** Whether the space at {@code index} is the first of a gap between two Latin words. */
  private static boolean isWordGap(String text, int index) {
    if (index == 0 || isSpace(text.charAt(index - 1)) || !isLatin(text.charAt(index - 1))) {
      return false;
    }
    int next = index;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || !isLatin(text.charAt(next))) {
      return false;
    }
    return wordLengthBefore(text, index) > 1
        || wordLengthAfter(text, next) > 1
        || endsPhrase(text, index);
  }

  /** Length of the word that ends before {@code end}; 0 where punctuation stands there. */
  private static int wordLengthBefore(String text, int end) {
    int start = end;
    while (start > 0 && isLatinLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static int wordLengthAfter(String text, int start) {
    int end = start;
    while (end < text.length() && isLatinLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  /** Whether a comma or stop closes up to the character before it, as in {@code A, B}. */
  private static boolean endsPhrase(String text, int end) {
    return end >= 2 && ",.;:".indexOf(text.charAt(end - 1)) >= 0 && !isSpace(text.charAt(end - 2));
  }

  private static boolean isLatin(char character) {
    return isLatinLetterOrDigit(character)
        || (character > ' ' && character < '\u007F')
        || (character >= '\u2010' && character <= '\u2015');
  }

  private static boolean isLatinLetterOrDigit(char character) {
    return switch (UnicodeScript.of(character)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
    };
  }

  private static boolean isSpace(int character) {
    return character != '\n'
        && (Character.isSpaceChar(character) || Character.isWhitespace(character));
  }
}

package jp.keikaku.text;

/**
 * Texts for places where some characters steer what shows them instead of being seen: terminals,
 * mark-up, tables. Steering are control characters besides the line end and the tab, marks that
 * turn the direction of writing, separators of lines and paragraphs, and what is no character (half
 * a surrogate pair, U+FFFE …), which XML forbids.
 */
public final class SafeText {
  private SafeText() {}

  /** The text without what steers. */
  public static String of(String text) {
    int first = firstSteering(text);
    if (first < 0) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length()).append(text, 0, first);
    text.substring(first)
        .codePoints()
        .filter(codePoint -> !steers(codePoint))
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** JSON in which what steers stands as {@code \\u} and its number, so that no text is changed. */
  public static String json(String json) {
    if (firstSteering(json) < 0) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            codePoint -> {
              if (steers(codePoint) && codePoint != '\r') {
                for (char unit : Character.toChars(codePoint)) {
                  safe.append(String.format("\\u%04x", (int) unit));
                }
              } else {
                safe.appendCodePoint(codePoint);
              }
            });
    return safe.toString();
  }

  private static int firstSteering(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (steers(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character steers. */
  static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> turns(codePoint);
      default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    };
  }

  /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turns(int codePoint) {
    return codePoint == 0x061C
        || (codePoint >= 0x200E && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}

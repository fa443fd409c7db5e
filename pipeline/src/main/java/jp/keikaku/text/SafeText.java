package jp.keikaku.text;

/**
 * Texts for places where some characters steer what shows them instead of being seen: terminals,
 * mark-up, tables. Steering are {@link ControlCharacters} besides the line end and the tab, and the
 * separators of lines and paragraphs.
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

  private static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> ControlCharacters.isControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    };
  }
}

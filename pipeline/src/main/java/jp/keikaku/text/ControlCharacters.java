package jp.keikaku.text;

/**
 * Characters that show nothing and steer what shows text: controls, marks of writing direction,
 * halves of surrogate pairs and code points that are no characters. None of them is text.
 */
public final class ControlCharacters {
  private static final int BYTE_ORDER = 0xFEFF;

  private ControlCharacters() {}

  /** The text without them; the same object where it has none. */
  public static String without(String text) {
    boolean none = true;
    for (int i = 0; i < text.length() && none; i += Character.charCount(text.codePointAt(i))) {
      none = !isControl(text.codePointAt(i));
    }
    return none
        ? text
        : text.codePoints()
            .filter(point -> !isControl(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether a code point is one of them: what steers, line ends, and the mark of byte order. */
  public static boolean isControl(int point) {
    return SafeText.steers(point) || point == '\n' || point == '\t' || point == BYTE_ORDER;
  }
}

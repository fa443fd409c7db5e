package jp.keikaku.text;

/**
 * Characters that show nothing and steer what shows text: controls, marks of writing direction,
 * halves of surrogate pairs and code points that are no characters. None of them is text.
 */
public final class ControlCharacters {
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

  /** Whether a code point is one of them. */
  public static boolean isControl(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> isDirection(point);
      case Character.UNASSIGNED ->
          (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
      default -> false;
    };
  }

  private static boolean isDirection(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0xFEFF;
  }
}

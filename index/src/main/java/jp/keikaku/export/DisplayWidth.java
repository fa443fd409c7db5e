package jp.keikaku.export;

/**
 * How many columns of a terminal a text takes: two for each wide or full-width character of Unicode
 * Standard Annex 11, none for combining marks, one for all others.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** Columns that the text takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The text followed by as many spaces as it needs to take {@code columns}. */
  public static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with as many spaces before it as it needs to take {@code columns}. */
  public static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /**
   * The beginning of the text that takes {@code columns} at most, with {@code …} where it was cut.
   */
  public static String clipped(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder beginning = new StringBuilder();
    int taken = 1;
    for (int codePoint : text.codePoints().toArray()) {
      taken += of(codePoint);
      if (taken > columns) {
        break;
      }
      beginning.appendCodePoint(codePoint);
    }
    return beginning.append('…').toString();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    return in(codePoint, 0x1100, 0x115F)
        || in(codePoint, 0x2E80, 0x303E)
        || in(codePoint, 0x3041, 0x33FF)
        || in(codePoint, 0x3400, 0x4DBF)
        || in(codePoint, 0x4E00, 0x9FFF)
        || in(codePoint, 0xA000, 0xA4CF)
        || in(codePoint, 0xAC00, 0xD7A3)
        || in(codePoint, 0xF900, 0xFAFF)
        || in(codePoint, 0xFE30, 0xFE6F)
        || in(codePoint, 0xFF01, 0xFF60)
        || in(codePoint, 0xFFE0, 0xFFE6)
        || in(codePoint, 0x1F300, 0x1FAFF)
        || in(codePoint, 0x20000, 0x3FFFD);
  }

  private static boolean in(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}

package jp.keikaku.pdf;

import jp.keikaku.document.Box;

/**
 * One drawn character (or ligature).
 *
 * @param order position in the page's drawing order, from 0; unique on its page
 * @param page page number, the first is 1
 * @param text what it means, radicals repaired; usually one character, {@code U+FFFD} where the
 *     font does not tell
 * @param box its em box: as wide as its advance, as high as its font size, in points
 * @param size font size in points as the reader sees it
 * @param font name of the font, without subset prefix
 * @param direction of the line that it stands in
 * @param confidence how sure its text is, from 0 to 1: 1 for printed text, less for what was
 *     recognised in a picture
 */
public record Glyph(
    int order,
    int page,
    String text,
    Box box,
    double size,
    String font,
    Direction direction,
    float confidence) {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char NEXT_LINE = '\u0085';

  /** One that is printed as text. */
  public Glyph(
      int order, int page, String text, Box box, double size, String font, Direction direction) {
    this(order, page, text, box, size, font, direction, 1);
  }

  /** Whether it leaves no mark on the page: spaces of any kind, the no-break space too. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == ZERO_WIDTH_SPACE
        || character == NEXT_LINE;
  }

  /** The same glyph at another place. */
  public Glyph at(Box place) {
    return new Glyph(order, page, text, place, size, font, direction, confidence);
  }

  /** The same glyph with another meaning. */
  public Glyph meaning(String other) {
    return new Glyph(order, page, other, box, size, font, direction, confidence);
  }
}

package jp.keikaku.press;

/** A rough width of a text, where no font is at hand: ASCII is half as wide as the rest. */
final class TextWidth {
  private TextWidth() {}

  static double inCharacters(String text) {
    return text.codePoints().mapToDouble(character -> character < 0x80 ? 0.5 : 1).sum();
  }
}

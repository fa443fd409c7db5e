package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.text.ControlCharacters;
import jp.keikaku.text.JisTwins;
import jp.keikaku.text.RadicalRepair;

/** Words that a viewer itself sets into a box, because the file draws them not. */
final class TypedText {
  /** Height of the type where the box is high enough, in points. */
  private static final double SIZE = 10;

  /** White space at the sides of the box, in points. */
  private static final double PADDING = 2;

  /** From line to line, in parts of the height of the type. */
  private static final double LEADING = 1.2;

  private static final String FONT = "form";

  private TypedText() {}

  /**
   * The characters, line below line.
   *
   * @param box on the reader's page
   * @param order of the first
   */
  static List<Glyph> in(Box box, String words, int page, int order) {
    List<Glyph> glyphs = new ArrayList<>();
    double size = Math.max(1, Math.min(SIZE, box.height() - PADDING));
    double x = box.left() + PADDING;
    double y = box.top() + PADDING / 2;
    String text = JisTwins.unify(RadicalRepair.repair(words));
    for (int point : text.codePoints().toArray()) {
      double width = point < 0x80 ? size / 2 : size;
      boolean ends = point == '\n' || point == '\r';
      if (ends || x + width > Math.max(box.right(), box.left() + PADDING + width) + 0.1) {
        x = box.left() + PADDING;
        y += glyphs.isEmpty() ? 0 : size * LEADING;
      }
      if (!ends && !ControlCharacters.isControl(point)) {
        Box place = new Box(x, y, x + width, y + size);
        glyphs.add(
            new Glyph(
                order + glyphs.size(),
                page,
                Character.toString(point),
                place,
                size,
                FONT,
                Direction.HORIZONTAL));
        x += width;
      }
    }
    return glyphs;
  }
}

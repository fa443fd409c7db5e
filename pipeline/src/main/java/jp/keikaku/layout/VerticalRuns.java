package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.Glyph;

/**
 * Vertical writing that a producer set with a font for horizontal writing, character by character:
 * each stands right below the one that was drawn before it.
 */
final class VerticalRuns {
  /** Fewer characters one below the other may be a column of a list. */
  private static final int SHORTEST = 4;

  /** Characters of one line lie no further apart than this from middle to middle, in ems. */
  private static final double PITCH = 1.5;

  private VerticalRuns() {}

  /** The glyphs in drawing order, those of such runs marked as vertical. */
  static List<Glyph> marked(List<Glyph> glyphs) {
    List<Glyph> marked = new ArrayList<>(glyphs);
    int start = 0;
    for (int i = 1; i <= marked.size(); i++) {
      if (i == marked.size() || !isBelow(marked.get(i), marked.get(i - 1))) {
        if (i - start >= SHORTEST) {
          for (int k = start; k < i; k++) {
            marked.set(k, vertical(marked.get(k)));
          }
        }
        start = i;
      }
    }
    return marked;
  }

  private static boolean isBelow(Glyph glyph, Glyph before) {
    if (glyph.direction() != Direction.HORIZONTAL
        || before.direction() != Direction.HORIZONTAL
        || glyph.isBlank()
        || before.isBlank()
        || CharacterKinds.isNumber(glyph.text().codePointAt(0))) {
      return false;
    }
    double em = before.size();
    double down = glyph.box().centerY() - before.box().centerY();
    return Math.abs(glyph.box().centerX() - before.box().centerX()) < 0.15 * em
        && down > 0.5 * em
        && down < PITCH * em
        && Math.abs(glyph.size() - em) < 0.1 * em;
  }

  private static Glyph vertical(Glyph glyph) {
    return new Glyph(
        glyph.order(),
        glyph.page(),
        glyph.text(),
        glyph.box(),
        glyph.size(),
        glyph.font(),
        Direction.VERTICAL);
  }
}

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

  /** On a page of vertical writing two characters are a run. */
  private static final int SHORTEST_ON_VERTICAL_PAGE = 2;

  /** A page with fewer steps downwards is not taken for one of vertical writing. */
  private static final int STEPS_OF_PAGE = 20;

  /** Characters of one line lie no further apart than this from middle to middle, in ems. */
  private static final double PITCH = 1.5;

  private VerticalRuns() {}

  /** The glyphs in drawing order, those of such runs marked as vertical. */
  static List<Glyph> marked(List<Glyph> glyphs) {
    boolean page = isVerticalPage(glyphs);
    int shortest = page ? SHORTEST_ON_VERTICAL_PAGE : SHORTEST;
    List<Glyph> marked = new ArrayList<>(glyphs);
    int start = 0;
    for (int i = 1; i <= marked.size(); i++) {
      if (i == marked.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i), page)) {
        if (i - start >= shortest || (page && isAlone(glyphs, start))) {
          for (int k = start; k < i; k++) {
            marked.set(k, vertical(marked.get(k)));
          }
        }
        start = i;
      }
    }
    return marked;
  }

  /** Whether the page goes on downwards far more often than to the right. */
  private static boolean isVerticalPage(List<Glyph> glyphs) {
    int down = 0;
    int right = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (isBelow(before, glyph)) {
        down++;
      } else if (glyph.direction() == Direction.HORIZONTAL && isBeside(before, glyph)) {
        right++;
      }
    }
    return down >= STEPS_OF_PAGE && down > 3 * right;
  }

  private static boolean goesOn(Glyph before, Glyph glyph, boolean verticalPage) {
    if (verticalPage) {
      return isBelow(before, glyph);
    }
    return before.direction() == Direction.HORIZONTAL
        && glyph.direction() == Direction.HORIZONTAL
        && !glyph.isBlank()
        && !before.isBlank()
        && !CharacterKinds.isNumber(glyph.text().codePointAt(0))
        && isBelow(before, glyph);
  }

  /** Whether the glyph is a line by itself, and no number of the page. */
  private static boolean isAlone(List<Glyph> glyphs, int index) {
    Glyph glyph = glyphs.get(index);
    return !glyph.isBlank()
        && !CharacterKinds.isNumber(glyph.text().codePointAt(0))
        && (index == 0 || !isBeside(glyphs.get(index - 1), glyph))
        && (index + 1 == glyphs.size() || !isBeside(glyph, glyphs.get(index + 1)));
  }

  private static boolean isBelow(Glyph before, Glyph glyph) {
    double em = before.size();
    double down = glyph.box().centerY() - before.box().centerY();
    return Math.abs(glyph.box().centerX() - before.box().centerX()) < 0.15 * em
        && down > 0.4 * em
        && down < PITCH * em
        && Math.abs(glyph.size() - em) < 0.1 * em;
  }

  private static boolean isBeside(Glyph before, Glyph glyph) {
    double em = before.size();
    double right = glyph.box().left() - before.box().right();
    return Math.abs(glyph.box().centerY() - before.box().centerY()) < 0.3 * em
        && Math.abs(right) < em;
  }

  private static Glyph vertical(Glyph glyph) {
    return glyph.direction() == Direction.HORIZONTAL
        ? new Glyph(
            glyph.order(),
            glyph.page(),
            glyph.text(),
            glyph.box(),
            glyph.size(),
            glyph.font(),
            Direction.VERTICAL)
        : glyph;
  }
}

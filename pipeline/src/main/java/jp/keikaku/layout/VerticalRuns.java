package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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

  /** On a vertical page two characters are a run, and an ideographic space may part them. */
  private static final int SHORTEST_AMONG_VERTICAL = 2;

  private static final double PITCH_AMONG_VERTICAL = 2.3;

  private VerticalRuns() {}

  /** The glyphs in drawing order, those of such runs marked as vertical. */
  static List<Glyph> marked(List<Glyph> glyphs) {
    List<Glyph> marked = marked(glyphs, SHORTEST, VerticalRuns::isBelow);
    long visible = marked.stream().filter(glyph -> !glyph.isBlank()).count();
    long vertical =
        marked.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.direction() == Direction.VERTICAL)
            .count();
    return vertical * 2 > visible && vertical < visible
        ? marked(marked, SHORTEST_AMONG_VERTICAL, VerticalRuns::isBelowAmongVertical)
        : marked;
  }

  private static List<Glyph> marked(
      List<Glyph> glyphs, int shortest, BiPredicate<Glyph, Glyph> isBelow) {
    List<Glyph> marked = new ArrayList<>(glyphs);
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      boolean goesOn = !run.isEmpty() && isBelow.test(marked.get(i), marked.get(run.getLast()));
      if (!goesOn && !(marked.get(i).isBlank() && shortest == SHORTEST_AMONG_VERTICAL)) {
        mark(run, shortest, marked);
        run.clear();
      }
      if (!marked.get(i).isBlank()) {
        run.add(i);
      }
    }
    mark(run, shortest, marked);
    return marked;
  }

  private static void mark(List<Integer> run, int shortest, List<Glyph> marked) {
    if (run.size() >= shortest) {
      run.forEach(index -> marked.set(index, vertical(marked.get(index))));
    }
  }

  private static boolean isBelow(Glyph glyph, Glyph before) {
    return glyph.direction() == Direction.HORIZONTAL
        && before.direction() == Direction.HORIZONTAL
        && !CharacterKinds.isNumber(glyph.text().codePointAt(0))
        && isBelow(glyph, before, PITCH);
  }

  private static boolean isBelowAmongVertical(Glyph glyph, Glyph before) {
    return isUpright(glyph) && isUpright(before) && isBelow(glyph, before, PITCH_AMONG_VERTICAL);
  }

  private static boolean isUpright(Glyph glyph) {
    return glyph.direction() == Direction.HORIZONTAL || glyph.direction() == Direction.VERTICAL;
  }

  private static boolean isBelow(Glyph glyph, Glyph before, double pitch) {
    if (glyph.isBlank()) {
      return false;
    }
    double em = before.size();
    double down = glyph.box().centerY() - before.box().centerY();
    return Math.abs(glyph.box().centerX() - before.box().centerX()) < 0.15 * em
        && down > 0.5 * em
        && down < pitch * em
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

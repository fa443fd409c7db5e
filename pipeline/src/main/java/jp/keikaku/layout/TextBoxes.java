package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * Finds the text boxes of a slide. A slide is not read line by line: boxes stand beside each other
 * with lines of their own. Programs draw one box after the other, so that what is drawn together
 * and stands together is a box.
 */
final class TextBoxes {
  /** Characters of one line stand no further apart than this, in ems. */
  private static final double GAP = 1.2;

  /** Lines of one box lie no further apart than this from middle to middle, in ems. */
  private static final double PITCH = 2.1;

  /** More runs than this are a drawing full of labels. */
  private static final int MOST_RUNS = 1000;

  private TextBoxes() {}

  /** The glyphs of each box, in drawing order; none for a drawing that is full of labels. */
  static List<List<Glyph>> find(List<Glyph> glyphs) {
    List<Glyph> drawn =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .sorted(Comparator.comparingInt(Glyph::order))
            .toList();
    List<Run> runs = new ArrayList<>();
    for (Glyph glyph : drawn) {
      if (runs.isEmpty() || !runs.getLast().goesOnWith(glyph)) {
        runs.add(new Run());
      }
      runs.getLast().add(glyph);
    }
    return runs.size() > MOST_RUNS
        ? List.of()
        : joinedInLine(runs.stream().map(run -> run.glyphs).toList());
  }

  /** What is drawn together and stands together. */
  private static final class Run {
    final List<Glyph> glyphs = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;

    void add(Glyph glyph) {
      glyphs.add(glyph);
      left = Math.min(left, glyph.box().left());
      right = Math.max(right, glyph.box().right());
    }

    /** Whether a glyph stands in the line of the last one, or begins the next line below. */
    boolean goesOnWith(Glyph glyph) {
      Glyph before = glyphs.getLast();
      double em = Math.max(before.size(), glyph.size());
      if (inOneLine(before.box(), glyph.box(), em)) {
        return true;
      }
      double down = glyph.box().centerY() - before.box().centerY();
      boolean alike = Math.abs(before.size() - glyph.size()) < 0.15 * em;
      boolean below = down > 0.5 * em && down < PITCH * em;
      return alike && below && glyph.box().left() > left - 6 * em && glyph.box().left() < right;
    }
  }

  private static boolean inOneLine(Box before, Box box, double em) {
    double gap = box.left() - before.right();
    return Math.abs(box.centerY() - before.centerY()) < 0.4 * em
        && gap < GAP * em
        && gap > -1.5 * em;
  }

  /** A line whose parts were drawn apart is one, and so are their boxes. */
  private static List<List<Glyph>> joinedInLine(List<List<Glyph>> runs) {
    DisjointSets sets = new DisjointSets(runs.size());
    for (int a = 0; a < runs.size(); a++) {
      for (int b = 0; b < runs.size(); b++) {
        Glyph last = runs.get(a).getLast();
        Glyph first = runs.get(b).getFirst();
        double em = Math.max(last.size(), first.size());
        boolean near = first.box().left() - last.box().right() < em / 2;
        if (a != b && near && inOneLine(last.box(), first.box(), em)) {
          sets.union(a, b);
        }
      }
    }
    List<List<Glyph>> joined = new ArrayList<>();
    runs.forEach(run -> joined.add(new ArrayList<>()));
    for (int i = 0; i < runs.size(); i++) {
      joined.get(sets.find(i)).addAll(runs.get(i));
    }
    joined.removeIf(List::isEmpty);
    return joined;
  }
}

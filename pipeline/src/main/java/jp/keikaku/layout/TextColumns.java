package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * Finds text that is set in two columns: a stretch of the page in which no character touches a
 * gutter near the middle, with lines of some length on both sides. Read row by row, such a stretch
 * would be nonsense; a short list beside another is none.
 */
final class TextColumns {
  /** The gutter lies in the middle part of the text, from this share of its width on. */
  private static final double OUTERMOST = 0.3;

  /** Half of the width of the narrowest gutter, in ems. */
  private static final double HALF_GUTTER = 0.7;

  /** Places in the middle part where a gutter is looked for. */
  private static final int PLACES = 48;

  /** More tables than this across a gutter are a drawing. */
  private static final int MOST_OBSTACLES = 60;

  /** Each column has this many lines at least. */
  private static final int FEWEST_LINES = 5;

  /** Lines of a column fill this share of half the text's width on average. */
  private static final double FILLED = 0.4;

  /** This share of a column's lines begins at its left edge. */
  private static final double ALIGNED = 0.4;

  /** Columns stand beside each other over this share of the shorter one. */
  private static final double BESIDE = 0.6;

  /** Characters whose middles differ by less stand at one height, in ems. */
  private static final double SAME_HEIGHT = 0.25;

  /** Stretches with this part of the characters of the best one are tried in its place. */
  private static final double NEARLY = 0.9;

  /** So many of them: a page number in the middle spoils one place for a gutter, not the next. */
  private static final int TRIED = 3;

  private TextColumns() {}

  /** The columns of a sheet's text outside of tables and frames, if it has any. */
  static Optional<Regions> find(List<Glyph> glyphs, List<Box> obstacles, LineFinder lines) {
    List<Glyph> visible =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().centerY()))
            .toList();
    if (visible.size() < 4 * FEWEST_LINES) {
      return Optional.empty();
    }
    double left = visible.stream().mapToDouble(glyph -> glyph.box().left()).min().orElseThrow();
    double right = visible.stream().mapToDouble(glyph -> glyph.box().right()).max().orElseThrow();
    double em = visible.get(visible.size() / 2).size();
    List<List<Glyph>> rows = rows(visible);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i <= PLACES; i++) {
      double share = OUTERMOST + (1 - 2 * OUTERMOST) * i / PLACES;
      double gutter = left + (right - left) * share;
      stretches.add(longest(rows, obstacles, gutter, HALF_GUTTER * em));
    }
    int most = stretches.stream().mapToInt(Stretch::balance).max().orElse(0);
    return stretches.stream()
        .filter(stretch -> stretch.balance() > 0 && stretch.balance() >= NEARLY * most)
        .sorted(Comparator.comparingInt(Stretch::balance).reversed())
        .limit(TRIED)
        .flatMap(stretch -> columns(glyphs, stretch, (right - left) / 2, lines).stream())
        .findFirst();
  }

  /** A part of the page that no character crosses the gutter in, and how many stand beside it. */
  private record Stretch(double gutter, double top, double bottom, int balance) {}

  private static Stretch longest(
      List<List<Glyph>> rows, List<Box> obstacles, double gutter, double half) {
    List<Box> across =
        obstacles.stream()
            .filter(other -> other.left() < gutter && gutter < other.right())
            .limit(MOST_OBSTACLES)
            .toList();
    Stretch best = new Stretch(gutter, 0, 0, 0);
    double top = -Double.MAX_VALUE;
    double bottom = top;
    int before = 0;
    int behind = 0;
    for (List<Glyph> row : rows) {
      double middle = row.getFirst().box().centerY();
      double from = bottom;
      boolean crosses = row.stream().anyMatch(glyph -> touches(glyph.box(), gutter, half));
      boolean blocked =
          across.stream().anyMatch(other -> other.top() > from && other.bottom() < middle);
      if (crosses || blocked) {
        before = 0;
        behind = 0;
      }
      if (crosses) {
        bottom = bottom(row);
        continue;
      }
      if (before + behind == 0) {
        top = Math.max(bottom, top(row));
      }
      bottom = Math.max(bottom, bottom(row));
      for (Glyph glyph : row) {
        if (glyph.box().centerX() < gutter) {
          before++;
        } else {
          behind++;
        }
      }
      int balance = Math.min(before, behind);
      if (balance > best.balance() || (top == best.top() && balance > 0)) {
        best = new Stretch(gutter, top, bottom, balance);
      }
    }
    return best;
  }

  private static boolean touches(Box box, double gutter, double half) {
    return box.left() < gutter + half && box.right() > gutter - half;
  }

  private static double top(List<Glyph> row) {
    return row.stream().mapToDouble(glyph -> glyph.box().top()).min().orElseThrow();
  }

  private static double bottom(List<Glyph> row) {
    return row.stream().mapToDouble(glyph -> glyph.box().bottom()).max().orElseThrow();
  }

  /** What stands at one height, in both columns: all of a line crosses a gutter or none of it. */
  private static List<List<Glyph>> rows(List<Glyph> byHeight) {
    List<List<Glyph>> rows = new ArrayList<>();
    double middle = -Double.MAX_VALUE;
    for (Glyph glyph : byHeight) {
      if (glyph.box().centerY() - middle > SAME_HEIGHT * glyph.size()) {
        rows.add(new ArrayList<>());
        middle = glyph.box().centerY();
      }
      rows.getLast().add(glyph);
    }
    return rows;
  }

  private static Optional<Regions> columns(
      List<Glyph> glyphs, Stretch stretch, double half, LineFinder lines) {
    List<Glyph> before = new ArrayList<>();
    List<Glyph> behind = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      double y = glyph.box().centerY();
      if (stretch.top() <= y && y <= stretch.bottom()) {
        (glyph.box().centerX() < stretch.gutter() ? before : behind).add(glyph);
      }
    }
    List<Line> left = lines.find(before);
    List<Line> right = lines.find(behind);
    if (!isColumn(left, half) || !isColumn(right, half)) {
      return Optional.empty();
    }
    Box one = around(left);
    Box other = around(right);
    boolean beside = one.overlapY(other) > BESIDE * Math.min(one.height(), other.height());
    return beside
        ? Optional.of(new Regions(Math.min(one.top(), other.top()), List.of(one, other)))
        : Optional.empty();
  }

  private static boolean isColumn(List<Line> lines, double half) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    double edge = lines.stream().mapToDouble(line -> line.box().left()).min().orElseThrow();
    long aligned =
        lines.stream().filter(line -> line.box().left() - edge < 1.3 * line.size()).count();
    double filled =
        lines.stream().mapToDouble(line -> line.box().width()).average().orElseThrow() / half;
    return filled >= FILLED && aligned >= ALIGNED * lines.size();
  }

  private static Box around(List<Line> lines) {
    return Box.around(lines.stream().map(Line::box).toList());
  }
}

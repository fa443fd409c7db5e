package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Regions.Region;
import jp.keikaku.pdf.Glyph;

/**
 * Finds text that is set in columns: a stretch of the page in which no character touches a gutter
 * near the middle, with lines of some length on both sides. Read row by row, such a stretch would
 * be nonsense; a short list beside another is none.
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

  /** A page has no more bands of columns than this, one above the other. */
  private static final int MOST_BANDS = 4;

  /** The columns within a column reach over this part of its height. */
  private static final double WHOLE = 0.9;

  private TextColumns() {}

  /** The columns of a sheet's text outside of tables and frames; none where it has none. */
  static Regions find(List<Glyph> glyphs, List<Box> obstacles, LineFinder lines) {
    List<Region> regions = new ArrayList<>();
    addBands(glyphs, obstacles, lines, MOST_BANDS, regions);
    return regions.isEmpty() ? Regions.NONE : new Regions(true, regions);
  }

  /** Columns may stand beside each other again above and below lines that run over all of them. */
  private static void addBands(
      List<Glyph> glyphs, List<Box> obstacles, LineFinder lines, int most, List<Region> regions) {
    List<Box> columns = most == 0 ? List.of() : beside(glyphs, obstacles, lines);
    if (columns.isEmpty()) {
      return;
    }
    Box band = Box.around(columns);
    List<Glyph> above =
        glyphs.stream().filter(glyph -> glyph.box().centerY() < band.top()).toList();
    List<Glyph> below =
        glyphs.stream().filter(glyph -> glyph.box().centerY() > band.bottom()).toList();
    addBands(above, obstacles, lines, most - 1, regions);
    for (Box column : columns) {
      parted(column, glyphs, obstacles, lines).stream()
          .map(box -> new Region(box, band.top()))
          .forEach(regions::add);
    }
    addBands(below, obstacles, lines, most - 1, regions);
  }

  /** A column that is two or more itself. */
  private static List<Box> parted(
      Box column, List<Glyph> glyphs, List<Box> obstacles, LineFinder lines) {
    List<Glyph> own =
        glyphs.stream()
            .filter(glyph -> column.contains(glyph.box().centerX(), glyph.box().centerY()))
            .toList();
    List<Box> parts = beside(own, obstacles, lines);
    boolean whole = !parts.isEmpty() && Box.around(parts).height() >= WHOLE * column.height();
    return whole
        ? parts.stream().flatMap(part -> parted(part, own, obstacles, lines).stream()).toList()
        : List.of(column);
  }

  /** The two columns of the longest stretch that has any, else none. */
  private static List<Box> beside(List<Glyph> glyphs, List<Box> obstacles, LineFinder lines) {
    List<Glyph> visible =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().centerY()))
            .toList();
    if (visible.size() < 4 * FEWEST_LINES) {
      return List.of();
    }
    double left = visible.stream().mapToDouble(glyph -> glyph.box().left()).min().orElseThrow();
    double right = visible.stream().mapToDouble(glyph -> glyph.box().right()).max().orElseThrow();
    double em = visible.get(visible.size() / 2).size();
    List<Row> rows = rows(visible);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i <= PLACES; i++) {
      double share = OUTERMOST + (1 - 2 * OUTERMOST) * i / PLACES;
      double gutter = left + (right - left) * share;
      stretches.add(longest(rows, obstacles, gutter, HALF_GUTTER * em));
    }
    int most = stretches.stream().mapToInt(Stretch::balance).max().orElse(0);
    return stretches.stream()
        .filter(stretch -> stretch.balance() >= NEARLY * most)
        .filter(stretch -> stretch.lines() >= FEWEST_LINES)
        .sorted(Comparator.comparingInt(Stretch::balance).reversed())
        .limit(TRIED)
        .map(stretch -> columns(glyphs, stretch, (right - left) / 2, lines))
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * A part of the page that no character crosses the gutter in.
   *
   * @param balance how many characters stand on the side that has fewer
   * @param lines how many heights have characters on that side that has fewer of them
   */
  private record Stretch(double gutter, double top, double bottom, int balance, int lines) {}

  /** What stands at one height. */
  private record Row(List<Glyph> glyphs, double top, double bottom) {
    static Row of(List<Glyph> glyphs) {
      double top = Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Glyph glyph : glyphs) {
        top = Math.min(top, glyph.box().top());
        bottom = Math.max(bottom, glyph.box().bottom());
      }
      return new Row(glyphs, top, bottom);
    }

    double middle() {
      return glyphs.getFirst().box().centerY();
    }

    boolean crosses(double gutter, double half) {
      for (Glyph glyph : glyphs) {
        if (glyph.box().left() < gutter + half && glyph.box().right() > gutter - half) {
          return true;
        }
      }
      return false;
    }

    int before(double gutter) {
      int before = 0;
      for (Glyph glyph : glyphs) {
        if (glyph.box().centerX() < gutter) {
          before++;
        }
      }
      return before;
    }
  }

  private static Stretch longest(List<Row> rows, List<Box> obstacles, double gutter, double half) {
    List<Box> across =
        obstacles.stream()
            .filter(other -> other.left() < gutter && gutter < other.right())
            .limit(MOST_OBSTACLES)
            .toList();
    Stretch best = new Stretch(gutter, 0, 0, 0, 0);
    double top = -Double.MAX_VALUE;
    double bottom = top;
    int[] before = new int[2];
    int[] behind = new int[2];
    for (Row row : rows) {
      double from = bottom;
      boolean crosses = row.crosses(gutter, half);
      boolean blocked =
          across.stream().anyMatch(other -> other.top() > from && other.bottom() < row.middle());
      if (crosses || blocked) {
        before = new int[2];
        behind = new int[2];
      }
      if (crosses) {
        bottom = row.bottom();
        continue;
      }
      if (before[0] + behind[0] == 0) {
        top = Math.max(bottom, row.top());
      }
      bottom = Math.max(bottom, row.bottom());
      int left = row.before(gutter);
      count(before, left);
      count(behind, row.glyphs().size() - left);
      int balance = Math.min(before[0], behind[0]);
      if (balance > best.balance() || (top == best.top() && balance > 0)) {
        best = new Stretch(gutter, top, bottom, balance, Math.min(before[1], behind[1]));
      }
    }
    return best;
  }

  /** Adds characters of one row to their number and to that of the rows that have any. */
  private static void count(int[] counts, int characters) {
    counts[0] += characters;
    counts[1] += characters > 0 ? 1 : 0;
  }

  /** What stands at one height, in both columns: all of a line crosses a gutter or none of it. */
  private static List<Row> rows(List<Glyph> byHeight) {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= byHeight.size(); i++) {
      if (i == byHeight.size() || isLower(byHeight.get(start), byHeight.get(i))) {
        rows.add(Row.of(byHeight.subList(start, i)));
        start = i;
      }
    }
    return rows;
  }

  private static boolean isLower(Glyph first, Glyph glyph) {
    return glyph.box().centerY() - first.box().centerY() > SAME_HEIGHT * glyph.size();
  }

  private static List<Box> columns(
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
      return List.of();
    }
    Box one = around(left);
    Box other = around(right);
    boolean beside = one.overlapY(other) > BESIDE * Math.min(one.height(), other.height());
    return beside ? List.of(one, other) : List.of();
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

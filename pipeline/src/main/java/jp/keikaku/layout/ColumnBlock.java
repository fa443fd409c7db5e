package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.Ruling;

/**
 * Lines that are set in columns, parted into rows.
 *
 * @param lines from top to bottom
 * @param edges x of the middle of each gutter
 * @param rows the lines of each row
 */
record ColumnBlock(List<Line> lines, List<Double> edges, List<List<Line>> rows) {
  /** Two rows lie this much further apart than two lines of one row, in ems. */
  private static final double FURTHER = 0.25;

  /** White space that a cell keeps free at its right at most, in ems. */
  private static final double RAGGED = 2;

  /** Lines whose heights overlap by more than this stand beside each other, in points. */
  static final double BESIDE = 1;

  /** Fewer heights at which rows part say too little. */
  private static final int FEWEST = 2;

  /** Copies the lists. */
  ColumnBlock {
    lines = List.copyOf(lines);
    edges = List.copyOf(edges);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Parts the lines into rows: where rulings lie, else where the lines stand further apart, else
   * where the first column has text.
   */
  static ColumnBlock of(List<Line> lines, List<Double> edges, List<Ruling> rulings) {
    List<List<Line>> ruled = new ArrayList<>();
    for (Line line : lines) {
      if (ruled.isEmpty() || parts(rulings, ruled.getLast().getLast(), line)) {
        ruled.add(new ArrayList<>());
      }
      ruled.getLast().add(line);
    }
    if (ruled.size() > 3) {
      return new ColumnBlock(lines, edges, ruled);
    }
    Optional<List<Double>> cuts =
        RowCuts.of(strips(lines, edges), edges.size() + 1, lines.getFirst().size());
    if (cuts.isPresent() && cuts.get().size() >= FEWEST) {
      return new ColumnBlock(lines, edges, parted(lines, cuts.get()));
    }
    List<List<Line>> rows = new ArrayList<>();
    for (List<Line> part : ruled) {
      List<List<Line>> apart = apart(part);
      boolean mixed = apart.stream().anyMatch(row -> full(row, edges) > 1);
      rows.addAll(apart.size() > 1 && !mixed ? apart : byFirstColumn(part, edges));
    }
    return new ColumnBlock(lines, edges, rows);
  }

  private static List<RowCuts.Strip> strips(List<Line> lines, List<Double> edges) {
    List<RowCuts.Strip> strips = new ArrayList<>();
    for (Line line : lines) {
      Map<Integer, List<Glyph>> columns =
          line.glyphs().stream().collect(Collectors.groupingBy(glyph -> column(glyph, edges)));
      columns.forEach(
          (column, glyphs) ->
              strips.add(
                  new RowCuts.Strip(
                      column,
                      line.box().top(),
                      line.box().bottom(),
                      glyphs.stream().map(Glyph::text).collect(Collectors.joining()))));
    }
    return strips;
  }

  private static List<List<Line>> parted(List<Line> lines, List<Double> cuts) {
    List<List<Line>> rows = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      boolean below = next < cuts.size() && line.box().centerY() > cuts.get(next);
      if (rows.isEmpty() || below) {
        rows.add(new ArrayList<>());
      }
      next += below ? 1 : 0;
      rows.getLast().add(line);
    }
    return rows;
  }

  private static boolean parts(List<Ruling> rulings, Line above, Line below) {
    return rulings.stream()
        .anyMatch(
            ruling ->
                above.box().centerY() < ruling.position()
                    && ruling.position() < below.box().centerY());
  }

  private static List<List<Line>> apart(List<Line> lines) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      double gap = gap(lines, i);
      nearest = gap > 0 ? Math.min(nearest, gap) : nearest;
    }
    List<List<Line>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || gap(lines, i) > nearest + FURTHER * lines.get(i).size()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(lines.get(i));
    }
    return rows;
  }

  private static double gap(List<Line> lines, int next) {
    double bottom = 0;
    for (int i = 0; i < next; i++) {
      bottom = Math.max(bottom, lines.get(i).box().bottom());
    }
    return lines.get(next).box().top() - bottom;
  }

  /** How many lines of a row have text in the first column and in most others. */
  private static long full(List<Line> row, List<Double> edges) {
    return row.stream()
        .filter(line -> hasText(line, 0, edges))
        .filter(line -> 2 * filled(List.of(line), edges) > edges.size() + 1)
        .count();
  }

  private static List<List<Line>> byFirstColumn(List<Line> lines, List<Double> edges) {
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : lines) {
      boolean beside = !rows.isEmpty() && line.box().top() < bottom(rows.getLast()) - BESIDE;
      if (rows.isEmpty() || (!beside && hasText(line, 0, edges))) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    return rows;
  }

  private static boolean hasText(Line line, int column, List<Double> edges) {
    return line.glyphs().stream().anyMatch(glyph -> column(glyph, edges) == column);
  }

  private static int column(Glyph glyph, List<Double> edges) {
    int column = 0;
    while (column < edges.size() && glyph.box().centerX() > edges.get(column)) {
      column++;
    }
    return column;
  }

  /** Number of columns in which these lines have text. */
  private static long filled(List<Line> lines, List<Double> edges) {
    return lines.stream()
        .flatMap(line -> line.glyphs().stream())
        .map(glyph -> column(glyph, edges))
        .distinct()
        .count();
  }

  /** Whether most rows below the header have text in half of the columns or more. */
  boolean isFilled() {
    List<List<Line>> body = rows.subList(1, rows.size());
    long filled = body.stream().filter(row -> 2 * filled(row, edges) >= edges.size() + 1).count();
    return 3 * filled >= 2L * body.size();
  }

  /** Cells as wide as the text of their column, with the white space that a broken line leaves. */
  Grid grid() {
    List<Box> columns = columns();
    List<Grid.Slot> slots = new ArrayList<>();
    double top = lines.getFirst().box().top() - 1;
    for (int row = 0; row < rows.size(); row++) {
      double bottom =
          row + 1 < rows.size()
              ? (bottom(rows.get(row)) + rows.get(row + 1).getFirst().box().top()) / 2
              : bottom(rows.get(row)) + 1;
      for (int column = 0; column < columns.size(); column++) {
        Box box = columns.get(column);
        slots.add(new Grid.Slot(row, column, 1, 1, new Box(box.left(), top, box.right(), bottom)));
      }
      top = bottom;
    }
    Box all = Box.around(slots.stream().map(Grid.Slot::box).toList());
    return new Grid(rows.size(), columns.size(), slots, all);
  }

  private static double bottom(List<Line> lines) {
    return lines.stream().mapToDouble(line -> line.box().bottom()).max().orElseThrow();
  }

  private List<Box> columns() {
    List<List<Box>> boxes = new ArrayList<>();
    for (int column = 0; column <= edges.size(); column++) {
      boxes.add(new ArrayList<>());
    }
    for (Line line : lines) {
      line.glyphs().forEach(glyph -> boxes.get(column(glyph, edges)).add(glyph.box()));
    }
    List<Box> texts = boxes.stream().map(Box::around).toList();
    double em = lines.getFirst().size();
    List<Box> columns = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      Box text = texts.get(column);
      double next =
          column + 1 < texts.size() ? texts.get(column + 1).left() - RAGGED * em : text.right();
      columns.add(new Box(text.left(), text.top(), Math.max(text.right(), next), text.bottom()));
    }
    return columns;
  }
}

package jp.keikaku.press;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Fill;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.PlacedCell;
import jp.keikaku.press.Block.Run;
import jp.keikaku.press.LineBreaker.Line;

/**
 * Sets one table. Where it goes over a page it breaks between rows, and a cell that spans the break
 * is drawn on both pages with its lines shared out.
 */
final class GridSetter {
  private static final Color LABEL_GROUND = new Color(0xdf, 0xe7, 0xf3);
  private static final Color BAR_GROUND = new Color(0xf4, 0xb1, 0x83);
  private static final double LEADING = 1.35;
  private static final double PADDING = 3;

  private final Typesetter typesetter;
  private final PrintStyle style;
  private final TypeFace bodyFace;
  private final TypeFace headingFace;
  private final Grid grid;
  private final double size;
  private final double[] columnLefts;
  private final List<SetCell> cells = new ArrayList<>();
  private final double[] rowHeights;

  /** A cell with its lines, and how many of them are already printed. */
  private static final class SetCell {
    final PlacedCell placed;
    final List<Line> lines;
    int printed;

    SetCell(PlacedCell placed, List<Line> lines) {
      this.placed = placed;
      this.lines = lines;
    }

    int lastRow() {
      return placed.row() + placed.cell().rowSpan() - 1;
    }
  }

  GridSetter(
      Typesetter typesetter, PrintStyle style, TypeFace bodyFace, TypeFace headingFace, Grid grid) {
    this.typesetter = typesetter;
    this.style = style;
    this.bodyFace = bodyFace;
    this.headingFace = headingFace;
    this.grid = grid;
    this.size = style.fontSize() * 0.95;
    this.columnLefts = columnLefts();
    for (PlacedCell placed : grid.placed()) {
      cells.add(new SetCell(placed, lines(placed)));
    }
    this.rowHeights = rowHeights();
  }

  void set() {
    double height = IntStream.range(0, rowHeights.length).mapToDouble(row -> rowHeights[row]).sum();
    if (grid.together() && height <= Typesetter.pageHeight()) {
      typesetter.keepTogether(height);
    }
    int row = 0;
    while (row < rowHeights.length) {
      int end = row;
      double part = 0;
      while (end < rowHeights.length && part + rowHeights[end] <= typesetter.space()) {
        part += rowHeights[end];
        end++;
      }
      if (end == row && typesetter.space() < Typesetter.pageHeight()) {
        typesetter.newPage();
        continue;
      }
      int next = Math.max(end, row + 1);
      print(row, next);
      row = next;
      if (row < rowHeights.length) {
        typesetter.newPage();
      }
    }
  }

  private double[] columnLefts() {
    double[] lefts = new double[grid.columns().size() + 1];
    double width = (Typesetter.RIGHT - Typesetter.LEFT) * grid.width();
    lefts[0] = Typesetter.LEFT;
    for (int column = 0; column < grid.columns().size(); column++) {
      lefts[column + 1] = lefts[column] + grid.columns().get(column) * width;
    }
    return lefts;
  }

  private List<Line> lines(PlacedCell placed) {
    double left = columnLefts[placed.column()];
    double right = columnLefts[placed.column() + placed.cell().columnSpan()];
    LineBreaker breaker = new LineBreaker(face(placed.cell()), size);
    List<Line> lines = new ArrayList<>();
    for (List<Run> runs : placed.cell().lines()) {
      lines.addAll(breaker.lines(runs, right - left - 2 * PADDING, 0));
    }
    return lines;
  }

  private TypeFace face(Cell cell) {
    return cell.fill() == Fill.LABEL ? headingFace : bodyFace;
  }

  private double[] rowHeights() {
    double[] heights = new double[grid.rows().size()];
    for (SetCell cell : cells) {
      if (cell.placed.cell().rowSpan() == 1) {
        int row = cell.placed.row();
        heights[row] = Math.max(heights[row], height(Math.max(1, cell.lines.size())));
      }
    }
    for (SetCell cell : cells) {
      double spanned = 0;
      for (int row = cell.placed.row(); row <= cell.lastRow(); row++) {
        spanned += heights[row];
      }
      double missing = height(cell.lines.size()) - spanned;
      heights[cell.lastRow()] += Math.max(0, missing);
    }
    return heights;
  }

  private double height(int lineCount) {
    return lineCount * size * LEADING + 2 * PADDING;
  }

  /** Prints the rows from {@code from} up to but without {@code to} on the current page. */
  private void print(int from, int to) {
    double[] tops = new double[rowHeights.length + 1];
    tops[from] = typesetter.top();
    for (int row = from; row < to; row++) {
      tops[row + 1] = tops[row] + rowHeights[row];
    }
    for (SetCell cell : cells) {
      int first = Math.max(from, cell.placed.row());
      int last = Math.min(to - 1, cell.lastRow());
      if (first <= last) {
        print(cell, tops[first], tops[last + 1], last == cell.lastRow());
      }
    }
    typesetter.advance(tops[to] - tops[from]);
  }

  private void print(SetCell cell, double top, double bottom, boolean whole) {
    Sheet sheet = typesetter.sheet();
    double left = columnLefts[cell.placed.column()];
    double right = columnLefts[cell.placed.column() + cell.placed.cell().columnSpan()];
    ground(cell.placed.cell(), left, top, right, bottom);
    sheet.box(left, top, right, bottom);
    int fitting = (int) ((bottom - top - 2 * PADDING + 0.01) / (size * LEADING));
    int remaining = cell.lines.size() - cell.printed;
    int count = whole ? remaining : Math.min(remaining, fitting);
    double textTop = top + (bottom - top - count * size * LEADING) / 2;
    TypeFace face = face(cell.placed.cell());
    for (int index = 0; index < count; index++) {
      Line line = cell.lines.get(cell.printed + index);
      double start =
          switch (cell.placed.cell().alignment()) {
            case START -> left + PADDING;
            case CENTER -> (left + right - line.width()) / 2;
            case END -> right - PADDING - line.width();
          };
      double baseline = textTop + (index * LEADING + 1) * size;
      sheet.text(line.runs(), face, size, start, baseline);
    }
    cell.printed += count;
  }

  private void ground(Cell cell, double left, double top, double right, double bottom) {
    switch (cell.fill()) {
      case NONE -> {}
      case LABEL -> typesetter.sheet().fill(left, top, right, bottom, LABEL_GROUND);
      case BAR -> {
        double inset = style.barsInsideCells() ? (bottom - top) / 4 : 0;
        typesetter.sheet().fill(left, top + inset, right, bottom - inset, BAR_GROUND);
      }
    }
  }
}

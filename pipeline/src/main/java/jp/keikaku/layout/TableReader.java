package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.pdf.Glyph;

/** Fills the cells of a grid with the text that stands in them. */
final class TableReader {
  /** Lines set to the right end within this distance, in ems. */
  private static final double TOGETHER = 0.3;

  private final LineFinder lineFinder;
  private final LineBreaks lineBreaks;

  TableReader(LayoutSettings settings) {
    this.lineFinder = new LineFinder(settings);
    this.lineBreaks = new LineBreaks(settings);
  }

  /** The table, from the glyphs whose middle lies in the grid, and the colours behind. */
  TableBlock read(int page, Grid grid, List<Glyph> glyphs, Grounds grounds) {
    List<List<Glyph>> bySlot = new SlotFinder(grid).sorted(glyphs);
    List<List<Line>> lines = new ArrayList<>();
    double padding = Double.MAX_VALUE;
    for (int i = 0; i < grid.cells().size(); i++) {
      Grid.Slot slot = grid.cells().get(i);
      boolean downwards = Sheet.runDownwards(bySlot.get(i));
      List<Line> cellLines = downwards ? List.of() : lineFinder.find(bySlot.get(i));
      lines.add(cellLines);
      for (Line line : cellLines) {
        padding = Math.min(padding, Math.max(0, line.box().left() - slot.box().left()));
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < grid.cells().size(); i++) {
      Grid.Slot slot = grid.cells().get(i);
      cells.add(
          new Cell(
              slot.row(),
              slot.column(),
              slot.rowSpan(),
              slot.columnSpan(),
              Sheet.runDownwards(bySlot.get(i))
                  ? downwards(bySlot.get(i), slot.box())
                  : text(lines.get(i), slot.box(), padding),
              grounds.of(slot.box()),
              List.of(new Place(page, slot.box()))));
    }
    return new TableBlock(grid.rows(), grid.columns(), cells, List.of(new Place(page, grid.box())));
  }

  /** Vertical writing in a cell of an upright table. */
  private Passage downwards(List<Glyph> glyphs, Box box) {
    double width = box.right();
    double height = box.bottom();
    List<Glyph> turned =
        glyphs.stream().map(glyph -> View.DOWNWARD.turned(glyph, width, height)).toList();
    Passage text = Passage.EMPTY;
    for (Line line : lineFinder.find(turned)) {
      text = LineBreaks.join(text, line.passage());
    }
    return text.with(glyph -> View.DOWNWARD.back(glyph, width, height));
  }

  /** Lines joined where the cell's edge broke them. */
  private Passage text(List<Line> lines, Box box, double padding) {
    Passage text = Passage.EMPTY;
    boolean atRight = standAtRight(lines, box, padding);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0) {
        text = lines.getFirst().passage();
        continue;
      }
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      text =
          lineBreaks.isForced(before, line, room(before, box, padding, atRight))
              ? LineBreaks.join(text, line.passage())
              : Passage.join(List.of(text, Passage.ofLayout("\n"), line.passage()));
    }
    return text;
  }

  /** Free width behind a line; around it where it is set in the middle of its cell. */
  private static double room(Line line, Box box, double padding, boolean atRight) {
    double left = line.box().left() - box.left() - padding;
    double right = box.right() - padding - line.box().right();
    boolean centered = left > 0.3 * line.size() && Math.abs(left - right) < 0.5 * line.size();
    return centered ? left + right : atRight ? Math.max(left, right) : right;
  }

  /** Whether the lines end together and begin anywhere: amounts, dates, names set to the right. */
  private static boolean standAtRight(List<Line> lines, Box box, double padding) {
    if (lines.size() < 2) {
      return false;
    }
    double size = lines.getFirst().size();
    double nearest = Double.MAX_VALUE;
    double furthest = 0;
    double left = Double.MAX_VALUE;
    double inner = 0;
    boolean figures = true;
    for (Line line : lines) {
      nearest = Math.min(nearest, line.box().right());
      furthest = Math.max(furthest, line.box().right());
      left = Math.min(left, line.box().left() - box.left() - padding);
      inner = Math.max(inner, line.box().left() - box.left() - padding);
      figures &= FigureEnds.isFigure(line.text());
    }
    return (figures || inner - left > TOGETHER * size)
        && furthest - nearest < TOGETHER * size
        && left > box.right() - furthest - padding + size;
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * Finds the rows of tables that show no rulings between them: long lists of figures, and pages in
 * the middle of a table of which only the sides of the columns are drawn.
 */
final class BareRows {
  /** Fewer lines below each other may be one cell. */
  private static final int FEWEST = 3;

  /** Fewer columns are as likely columns of text. */
  private static final int COLUMNS_OF_ROW = 4;

  /** Middles of lines that differ by more than this stand in two rows, in ems. */
  private static final double APART = 0.5;

  private final LineFinder lineFinder;

  BareRows(LayoutSettings settings) {
    this.lineFinder = new LineFinder(settings);
  }

  /** The grid with each row of figures in lines as a row for each line. */
  Grid parted(Grid grid, List<Glyph> glyphs) {
    List<List<Glyph>> bySlot = new SlotFinder(grid).sorted(glyphs);
    List<Grid.Slot> slots = new ArrayList<>();
    int added = 0;
    int next = 0;
    for (int row = 0; row < grid.rows(); row++) {
      List<Grid.Slot> own = new ArrayList<>();
      List<List<Line>> columns = new ArrayList<>();
      boolean plain = true;
      while (next < grid.cells().size() && grid.cells().get(next).row() == row) {
        Grid.Slot slot = grid.cells().get(next);
        own.add(slot);
        plain &= slot.rowSpan() == 1 && slot.columnSpan() == 1;
        List<Glyph> text = bySlot.get(next++);
        columns.add(text.size() < FEWEST ? List.of() : lineFinder.find(text));
      }
      List<Double> cuts = plain && own.size() == grid.columns() ? cuts(columns) : List.<Double>of();
      for (Grid.Slot slot : own) {
        addCut(slot, row + added, cuts, slots);
      }
      added += cuts.size();
    }
    slots.sort(Comparator.comparingInt(Grid.Slot::row).thenComparingInt(Grid.Slot::column));
    return added == 0 ? grid : new Grid(grid.rows() + added, grid.columns(), slots, grid.box());
  }

  private static void addCut(Grid.Slot slot, int row, List<Double> cuts, List<Grid.Slot> slots) {
    double top = slot.box().top();
    for (int i = 0; i <= cuts.size(); i++) {
      double bottom = i < cuts.size() ? cuts.get(i) : slot.box().bottom();
      slots.add(
          new Grid.Slot(
              row + i,
              slot.column(),
              slot.rowSpan(),
              slot.columnSpan(),
              new Box(slot.box().left(), top, slot.box().right(), bottom)));
      top = bottom;
    }
  }

  /** Heights between the lines of a row most of whose columns hold nothing but figures. */
  private static List<Double> cuts(List<List<Line>> columns) {
    long figures =
        columns.stream()
            .filter(lines -> lines.size() >= FEWEST)
            .filter(lines -> lines.stream().allMatch(line -> FigureEnds.isFigure(line.text())))
            .count();
    if (2 * figures <= columns.size() || columns.getFirst().size() < FEWEST) {
      return List.of();
    }
    List<List<Line>> rows = rows(columns.stream().flatMap(List::stream).toList());
    return rows.size() == columns.getFirst().size() ? between(rows) : List.of();
  }

  /** Lines that stand beside each other, from top to bottom. */
  private static List<List<Line>> rows(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : sorted) {
      if (rows.isEmpty()
          || line.box().centerY() - rows.getLast().getFirst().box().centerY()
              > APART * line.size()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    return rows;
  }

  private static List<Double> between(List<List<Line>> rows) {
    List<Double> cuts = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      double above =
          rows.get(i - 1).stream().mapToDouble(line -> line.box().bottom()).max().orElse(0);
      double below = rows.get(i).stream().mapToDouble(line -> line.box().top()).min().orElse(0);
      cuts.add((above + below) / 2);
    }
    return cuts;
  }

  /**
   * The grid of columns between rulings that nothing crosses: a row begins where the first column
   * has text. Empty where the text stands in no rows.
   */
  Optional<Grid> inColumns(Grid columns, List<Glyph> glyphs) {
    List<List<Line>> lines =
        new SlotFinder(columns).sorted(glyphs).stream().map(lineFinder::find).toList();
    List<RowCuts.Strip> strips = new ArrayList<>();
    for (int column = 0; column < lines.size(); column++) {
      for (Line line : lines.get(column)) {
        Box box = line.box();
        strips.add(new RowCuts.Strip(column, box.top(), box.bottom(), line.text()));
      }
    }
    if (strips.size() < FEWEST) {
      return Optional.empty();
    }
    double size = lines.stream().flatMap(List::stream).findFirst().orElseThrow().size();
    Optional<List<Double>> apart = RowCuts.of(strips, columns.columns(), size);
    if (apart.isPresent()) {
      return Optional.of(cut(columns, apart.get()));
    }
    long with = lines.stream().filter(column -> !column.isEmpty()).count();
    if (columns.columns() >= COLUMNS_OF_ROW && 3 * with >= 2L * columns.columns()) {
      Optional<Grid> single = single(columns, lines);
      if (single.isPresent()) {
        return single;
      }
    }
    List<List<Line>> rows = new ArrayList<>();
    for (List<Line> beside : rows(lines.stream().flatMap(List::stream).toList())) {
      boolean begins = beside.stream().anyMatch(lines.getFirst()::contains);
      if (begins || rows.isEmpty()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().addAll(beside);
    }
    long filled =
        rows.stream()
            .filter(
                row ->
                    2 * lines.stream().filter(all -> row.stream().anyMatch(all::contains)).count()
                        > columns.columns())
            .count();
    if (rows.size() < FEWEST || 3 * filled < 2L * rows.size()) {
      return Optional.empty();
    }
    return Optional.of(cut(columns, between(rows)));
  }

  /** One row alone, which a page end parted from those above it. */
  private static Optional<Grid> single(Grid columns, List<List<Line>> lines) {
    return lines.getFirst().size() == 1 ? Optional.of(columns) : Optional.empty();
  }

  private static Grid cut(Grid columns, List<Double> cuts) {
    List<Grid.Slot> slots = new ArrayList<>();
    columns.cells().forEach(slot -> addCut(slot, 0, cuts, slots));
    slots.sort(Comparator.comparingInt(Grid.Slot::row).thenComparingInt(Grid.Slot::column));
    return new Grid(cuts.size() + 1, columns.columns(), slots, columns.box());
  }
}

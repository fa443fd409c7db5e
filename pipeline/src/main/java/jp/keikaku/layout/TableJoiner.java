package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.text.Width;

/** Puts tables together that a page end cut: rows go on, a repeated header does not. */
final class TableJoiner {
  /** Sides of two parts of one table differ by no more than this, in points. */
  private static final double ALIGNED = 3;

  private TableJoiner() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TableBlock next
          && !joined.isEmpty()
          && joined.getLast() instanceof TableBlock before) {
        Optional<TableBlock> both = joined(before, next);
        if (both.isPresent()) {
          joined.set(joined.size() - 1, both.get());
          continue;
        }
      }
      joined.add(block);
    }
    return joined;
  }

  private static Optional<TableBlock> joined(TableBlock before, TableBlock next) {
    Box above = before.places().getLast().box();
    Box below = next.places().getFirst().box();
    boolean follows = next.page() == before.places().getLast().page() + 1;
    boolean aligned =
        before.columns() >= 1
            && Math.abs(above.left() - below.left()) < ALIGNED
            && Math.abs(above.right() - below.right()) < ALIGNED;
    if (!follows || !aligned) {
      return Optional.empty();
    }
    List<String> firstColumn = firstColumn(before);
    List<String> nextColumn = firstColumn(next);
    boolean sameBeginning =
        !nextColumn.getFirst().isEmpty() && nextColumn.getFirst().equals(firstColumn.getFirst());
    if (!sameBeginning) {
      return columnMap(before, next).map(map -> appended(before, next, 0, map));
    }
    boolean header =
        row(before, 0).equals(row(next, 0))
            && next.rows() > 1
            && before.cellsIn(0).size() > 1
            && !firstColumn.contains(nextColumn.get(1));
    return header
        ? columnMap(before, next).map(map -> appended(before, next, 1, map))
        : Optional.empty();
  }

  private static List<String> firstColumn(TableBlock table) {
    return table.texts().stream().map(row -> Width.fold(row.getFirst().value())).toList();
  }

  private static List<String> row(TableBlock table, int row) {
    return table.cellsIn(row).stream().map(cell -> Width.fold(cell.text().value())).toList();
  }

  /**
   * For each column edge of {@code next} the column edge of {@code before} that lies at the same x;
   * empty where one has no such edge, which says that the two are different tables.
   */
  private static Optional<int[]> columnMap(TableBlock before, TableBlock next) {
    double[] edges = edges(before);
    double[] nextEdges = edges(next);
    int[] map = new int[nextEdges.length];
    for (int i = 0; i < nextEdges.length; i++) {
      map[i] = -1;
      for (int j = 0; j < edges.length; j++) {
        if (Math.abs(edges[j] - nextEdges[i]) < ALIGNED) {
          map[i] = j;
        }
      }
      if (map[i] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(map);
  }

  private static double[] edges(TableBlock table) {
    double[] edges = new double[table.columns() + 1];
    for (Cell cell : table.cells()) {
      Box box = cell.places().getLast().box();
      edges[cell.column()] = box.left();
      edges[cell.columnEnd()] = box.right();
    }
    return edges;
  }

  private static TableBlock appended(TableBlock before, TableBlock next, int skip, int[] columns) {
    List<Cell> cells = new ArrayList<>(before.cells());
    List<Cell> moved =
        next.cells().stream()
            .filter(cell -> cell.row() >= skip)
            .map(cell -> widened(cell, columns).lowered(before.rows() - skip))
            .toList();
    boolean sameRow = goesOnInRow(before, moved);
    int shift = sameRow ? -1 : 0;
    for (Cell cell : moved) {
      Optional<Cell> above = above(cells, before, cell);
      boolean first = cell.row() == before.rows();
      if (above.isPresent() && first && (sameRow || spansOn(above.get(), before, cell))) {
        Cell grown = grown(above.get(), cell, shift);
        cells.set(cells.indexOf(above.get()), grown);
      } else {
        cells.add(cell.lowered(shift));
      }
    }
    return new TableBlock(
        before.rows() + next.rows() - skip + shift,
        before.columns(),
        cells,
        Places.merged(Stream.concat(before.places().stream(), next.places().stream()).toList()));
  }

  private static Cell widened(Cell cell, int[] columns) {
    int from = columns[cell.column()];
    int to = columns[cell.columnEnd()];
    return new Cell(cell.row(), from, cell.rowSpan(), to - from, cell.text(), cell.places());
  }

  /** The cell of the last row before the cut that stands in the same columns. */
  private static Optional<Cell> above(List<Cell> cells, TableBlock before, Cell cell) {
    return cells.stream()
        .filter(
            other ->
                other.rowEnd() >= before.rows()
                    && other.row() < before.rows()
                    && other.column() == cell.column()
                    && other.columnEnd() == cell.columnEnd())
        .findFirst();
  }

  /**
   * Whether the first row after the cut is the rest of the last row before it: its leading cell is
   * empty, and every text in it goes on below a text.
   */
  private static boolean goesOnInRow(TableBlock before, List<Cell> moved) {
    List<Cell> firstRow = moved.stream().filter(cell -> cell.row() == before.rows()).toList();
    boolean allBelow = true;
    boolean someEmpty = false;
    boolean someText = false;
    for (Cell cell : firstRow) {
      Optional<Cell> above = above(before.cells(), before, cell);
      if (cell.text().isEmpty()) {
        boolean beganBefore = above.isPresent() && above.get().row() < before.rows() - 1;
        someEmpty |= above.isPresent() && !above.get().text().isEmpty() && !beganBefore;
      } else {
        someText = true;
        allBelow &= above.isPresent() && !above.get().text().isEmpty();
      }
    }
    return someText && someEmpty && allBelow;
  }

  /** Whether an empty cell after the cut is the lower part of a cell merged downwards. */
  private static boolean spansOn(Cell above, TableBlock before, Cell cell) {
    return cell.text().isEmpty()
        && (cell.column() == 0 || (above.row() < before.rows() - 1 && !above.text().isEmpty()));
  }

  private static Cell grown(Cell above, Cell below, int shift) {
    return new Cell(
        above.row(),
        above.column(),
        Math.max(above.rowSpan(), below.rowEnd() + shift - above.row()),
        above.columnSpan(),
        LineBreaks.join(above.text(), below.text()),
        Places.merged(Stream.concat(above.places().stream(), below.places().stream()).toList()));
  }
}

package jp.keikaku.structure;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;

/** The columns of one table that hold known labels with a value at their right. */
final class LabelColumns {
  /** A label in a column of labels is no longer than this many times the longest known one. */
  private static final int LONGER = 2;

  /** By column, the rows in which a cell begins that is no known label. */
  private final BitSet[] values;

  /** The known labels beside a value, by the columns that they cover. */
  private final Map<Columns, List<Cell>> labels;

  private final int longest;

  private record Columns(int from, int to) {
    static Columns of(Cell cell) {
      return new Columns(cell.column(), cell.columnEnd());
    }
  }

  LabelColumns(Collection<Cell> known, TableBlock table) {
    this.longest = known.stream().mapToInt(label -> label.text().length()).max().orElse(0);
    this.values = new BitSet[table.columns() + 1];
    java.util.Arrays.setAll(values, column -> new BitSet());
    Set<Cell> labelled = new HashSet<>(known);
    for (Cell cell : table.cells()) {
      if (!labelled.contains(cell)) {
        values[cell.column()].set(cell.row(), cell.rowEnd());
      }
    }
    this.labels =
        known.stream().filter(this::isBesideValue).collect(Collectors.groupingBy(Columns::of));
  }

  /** Whether a cell with another at its right stands in such columns, and is short. */
  boolean holds(Cell cell) {
    return cell.text().length() <= LONGER * longest
        && isBesideValue(cell)
        && labels.getOrDefault(Columns.of(cell), List.of()).stream()
            .anyMatch(label -> !label.sharesRow(cell));
  }

  private boolean isBesideValue(Cell cell) {
    int row = values[cell.columnEnd()].nextSetBit(cell.row());
    return row >= 0 && row < cell.rowEnd();
  }
}

package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;

/**
 * Parts a table in which several items stand one below the other, each with its own labels: every
 * time that its first label of a number or a name comes again in its column, another item begins.
 */
final class StackedItems {
  private StackedItems() {}

  static List<TableBlock> parted(Vocabulary vocabulary, TableBlock table) {
    List<Integer> starts = starts(vocabulary, table);
    if (starts.size() < 2) {
      return List.of(table);
    }
    List<TableBlock> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : table.rows();
      parts.add(table.rowsBetween(from, to));
    }
    return parts;
  }

  /**
   * The tables in one that a page end put together: a schedule, and below it the sheet of the next
   * item.
   */
  static List<TableBlock> sheets(Vocabulary vocabulary, TableBlock table) {
    for (int row = 1; row < table.rows(); row++) {
      if (isSheetAt(vocabulary, table, row)
          && ScheduleGrid.isSchedule(vocabulary, table.rowsBetween(0, row), null)) {
        return List.of(table.rowsBetween(0, row), table.rowsBetween(row, table.rows()));
      }
    }
    return List.of(table);
  }

  private static boolean isSheetAt(Vocabulary vocabulary, TableBlock table, int row) {
    return table.cells().stream().noneMatch(cell -> cell.row() < row && cell.rowEnd() > row)
        && table.cellsIn(row).stream()
            .anyMatch(
                cell -> {
                  List<Field> meaning = vocabulary.fields(cell.text().value());
                  return meaning.contains(Field.NUMBER) || meaning.contains(Field.NAME);
                });
  }

  private static List<Integer> starts(Vocabulary vocabulary, TableBlock table) {
    for (Cell first : table.cells()) {
      List<Field> meaning = vocabulary.fields(first.text().value());
      if (meaning.contains(Field.NUMBER) || meaning.contains(Field.NAME)) {
        return table.cells().stream()
            .filter(cell -> cell.column() == first.column())
            .filter(cell -> vocabulary.fields(cell.text().value()).equals(meaning))
            .map(Cell::row)
            .toList();
      }
    }
    return List.of();
  }
}

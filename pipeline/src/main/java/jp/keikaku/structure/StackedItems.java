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

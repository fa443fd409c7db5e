package jp.keikaku.cli;

import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.export.DisplayWidth;

/** Columns that stand below each other also with Japanese in them. */
final class TextTable {
  private TextTable() {}

  /** A column's heading, and whether its cells are numbers, which stand at the right. */
  record Column(String heading, boolean number) {}

  static String of(List<Column> columns, List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, columns.size()).mapToObj(i -> width(columns.get(i), rows, i)).toList();
    StringBuilder table = new StringBuilder();
    line(table, columns, widths, columns.stream().map(Column::heading).toList());
    line(table, columns, widths, widths.stream().map("-"::repeat).toList());
    rows.forEach(row -> line(table, columns, widths, row));
    return table.toString();
  }

  private static int width(Column column, List<List<String>> rows, int index) {
    int widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.get(index))).max().orElse(0);
    return Math.max(widest, DisplayWidth.of(column.heading()));
  }

  private static void line(
      StringBuilder table, List<Column> columns, List<Integer> widths, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i);
      line.append(
          columns.get(i).number()
              ? DisplayWidth.padLeft(cell, widths.get(i))
              : DisplayWidth.padRight(cell, widths.get(i)));
      line.append("  ");
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }
}

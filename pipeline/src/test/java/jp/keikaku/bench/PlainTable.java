package jp.keikaku.bench;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for a terminal: the first column is flush left, all others flush right. Full-width
 * characters count as two columns.
 */
final class PlainTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;

  PlainTable(String... header) {
    columns = header.length;
    row(header);
  }

  /** Adds a row, with as many cells as the header. */
  void row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in a table of " + columns);
    }
    rows.add(List.of(cells));
  }

  /** Header, a rule, and the rows, each ended by {@code \n}. */
  String render() {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      table.append(line(rows.get(row), widths)).append('\n');
      if (row == 0) {
        table.append("-".repeat(width(line(rows.getFirst(), widths)))).append('\n');
      }
    }
    return table.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths[column] - width(cell));
      padded.add(column == 0 ? cell + padding : padding + cell);
    }
    return padded.stream().collect(Collectors.joining(GAP));
  }

  private static int width(String text) {
    return text.codePoints().map(codePoint -> isWide(codePoint) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return Character.isIdeographic(codePoint)
        || UnicodeBlock.HIRAGANA.equals(block)
        || UnicodeBlock.KATAKANA.equals(block)
        || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
  }
}

package jp.keikaku.export;

import java.util.List;

/** One piece of a document that is laid out for reading. */
public sealed interface OutlineBlock {
  /**
   * A heading.
   *
   * @param level 1 for the document, growing downwards
   * @param text what it says
   */
  record Heading(int level, String text) implements OutlineBlock {}

  /** A paragraph. */
  record Prose(String text) implements OutlineBlock {}

  /**
   * A paragraph with its printed number or label before it.
   *
   * @param depth 0 for the outermost, growing inwards
   * @param label what stands before it
   * @param text what it says
   */
  record Labelled(int depth, String label, String text) implements OutlineBlock {}

  /**
   * A table.
   *
   * @param headed whether the first row names the columns
   * @param rows cells by row; all rows have as many
   */
  record Grid(boolean headed, List<List<String>> rows) implements OutlineBlock {
    /** Makes all rows as long as the longest. */
    public Grid {
      int columns = rows.stream().mapToInt(List::size).max().orElse(0);
      rows = rows.stream().map(row -> padded(row, columns)).toList();
    }

    private static List<String> padded(List<String> row, int columns) {
      return java.util.stream.IntStream.range(0, columns)
          .mapToObj(column -> column < row.size() ? row.get(column) : "")
          .toList();
    }
  }
}

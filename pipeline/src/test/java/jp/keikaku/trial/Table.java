package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * A table before it is set.
 *
 * @param widths of its columns, in parts of the width of the text
 * @param rows each with the cells that begin in it, from the left
 * @param headerRows how many rows at the top head the columns
 */
record Table(List<Double> widths, List<List<Cell>> rows, int headerRows) {
  /** Where a text stands in its cell. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A cell.
   *
   * @param text with the line ends that are meant
   * @param label whether it says what others hold
   */
  record Cell(String text, int columns, int rows, Align align, boolean label) {
    static Cell label(String text) {
      return new Cell(text, 1, 1, Align.CENTER, true);
    }

    static Cell text(String text) {
      return new Cell(text, 1, 1, Align.LEFT, false);
    }

    static Cell centred(String text) {
      return new Cell(text, 1, 1, Align.CENTER, false);
    }

    static Cell amount(String text) {
      return new Cell(text, 1, 1, Align.RIGHT, false);
    }

    Cell spanning(int width, int height) {
      return new Cell(text, width, height, align, label);
    }
  }

  /** A cell with the row and column that it begins in. */
  record Placed(Cell cell, int row, int column) {
    int rowEnd() {
      return row + cell.rows();
    }

    int columnEnd() {
      return column + cell.columns();
    }
  }

  /** The cells where they lie, row by row. */
  List<Placed> placed() {
    boolean[][] taken = new boolean[rows.size()][widths.size()];
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Cell cell : rows.get(row)) {
        while (taken[row][column]) {
          column++;
        }
        placed.add(new Placed(cell, row, column));
        for (int y = row; y < row + cell.rows(); y++) {
          for (int x = column; x < column + cell.columns(); x++) {
            taken[y][x] = true;
          }
        }
        column += cell.columns();
      }
    }
    return placed;
  }
}

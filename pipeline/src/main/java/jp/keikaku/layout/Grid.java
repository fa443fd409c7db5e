package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;

/**
 * The cells that rulings enclose, without their content.
 *
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param cells top to bottom, left to right
 * @param box around the whole
 */
record Grid(int rows, int columns, List<Slot> cells, Box box) {
  /** Copies the cells. */
  Grid {
    cells = List.copyOf(cells);
  }

  /**
   * One cell.
   *
   * @param row first grid row, from 0
   * @param column first grid column, from 0
   * @param rowSpan number of grid rows
   * @param columnSpan number of grid columns
   * @param box its area
   */
  record Slot(int row, int column, int rowSpan, int columnSpan, Box box) {}
}

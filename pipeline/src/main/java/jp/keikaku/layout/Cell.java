package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param row first grid row, from 0
 * @param column first grid column, from 0
 * @param rowSpan number of grid rows that it covers
 * @param columnSpan number of grid columns that it covers
 * @param text lines joined where the edge broke them, parted with {@code \n} where the author did
 * @param ground colour behind it, {@code 0xRRGGBB}, or null where it is the page's own
 * @param places its area on each page
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Passage text,
    @Nullable Integer ground,
    List<Place> places) {
  /** Copies the places. */
  public Cell {
    places = List.copyOf(places);
  }

  /** Row after the last one that it covers. */
  public int rowEnd() {
    return row + rowSpan;
  }

  /** Column after the last one that it covers. */
  public int columnEnd() {
    return column + columnSpan;
  }

  /** Whether both share a grid row. */
  public boolean sharesRow(Cell other) {
    return row < other.rowEnd() && other.row < rowEnd();
  }

  /** Whether both share a grid column. */
  public boolean sharesColumn(Cell other) {
    return column < other.columnEnd() && other.column < columnEnd();
  }

  /** The same cell {@code by} rows further down. */
  Cell lowered(int by) {
    return new Cell(row + by, column, rowSpan, columnSpan, text, ground, places);
  }
}

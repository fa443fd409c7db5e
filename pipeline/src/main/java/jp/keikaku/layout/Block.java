package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Place;

/** A piece of the document's flow, in reading order. */
public sealed interface Block {
  /** Page on which it begins. */
  int page();

  /** Area on each page. */
  List<Place> places();

  /**
   * A paragraph: lines that belong together, over pages too.
   *
   * @param lines as they stand on the pages, one at least
   * @param text the lines joined
   * @param indent of the first line from the left edge of the column, in ems
   * @param alignment in its column
   */
  record TextBlock(List<Line> lines, Passage text, double indent, Alignment alignment)
      implements Block {
    /** Copies the lines. */
    public TextBlock {
      lines = List.copyOf(lines);
    }

    /** What it says. */
    public String value() {
      return text.value();
    }

    /** The first line. */
    public Line first() {
      return lines.getFirst();
    }

    @Override
    public int page() {
      return first().page();
    }

    @Override
    public List<Place> places() {
      return text.places();
    }
  }

  /** Where a line stands between the edges of its column. */
  enum Alignment {
    /** From the left edge or an indent. */
    LEFT,
    /** In the middle, with room on both sides. */
    CENTER,
    /** At the right edge. */
    RIGHT
  }

  /**
   * A ruled table.
   *
   * @param rows number of grid rows
   * @param columns number of grid columns
   * @param cells top to bottom, left to right
   * @param places area on each page
   */
  record TableBlock(int rows, int columns, List<Cell> cells, List<Place> places) implements Block {
    /** Copies the lists. */
    public TableBlock {
      cells = ordered(cells);
      places = List.copyOf(places);
    }

    @Override
    public int page() {
      return places.getFirst().page();
    }

    /** Cell texts by grid row and column; positions covered by a span hold an empty passage. */
    public List<List<Passage>> texts() {
      Passage[][] texts = new Passage[rows][columns];
      for (Passage[] row : texts) {
        java.util.Arrays.fill(row, Passage.EMPTY);
      }
      for (Cell cell : cells) {
        texts[cell.row()][cell.column()] = cell.text();
      }
      return java.util.Arrays.stream(texts).map(List::of).toList();
    }

    /**
     * The table of some of its rows.
     *
     * @param from first row
     * @param to row after the last one, greater than {@code from}
     */
    public TableBlock rowsBetween(int from, int to) {
      List<Cell> part =
          cells.stream()
              .filter(cell -> cell.row() >= from && cell.row() < to)
              .map(cell -> cell.lowered(-from))
              .toList();
      return new TableBlock(
          to - from,
          columns,
          part,
          Places.merged(part.stream().flatMap(cell -> cell.places().stream()).toList()));
    }

    private static List<Cell> ordered(List<Cell> cells) {
      for (int i = 1; i < cells.size(); i++) {
        if (cells.get(i).row() < cells.get(i - 1).row()) {
          return cells.stream().sorted(java.util.Comparator.comparingInt(Cell::row)).toList();
        }
      }
      return List.copyOf(cells);
    }

    /** The cells that begin in a row, left to right. */
    public List<Cell> cellsIn(int row) {
      int from = firstAt(row);
      return cells.subList(from, firstAt(row + 1));
    }

    /** Index of the first cell that begins in this row or below it. */
    private int firstAt(int row) {
      int low = 0;
      int high = cells.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (cells.get(middle).row() < row) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}

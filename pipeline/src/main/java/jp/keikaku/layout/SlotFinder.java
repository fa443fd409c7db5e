package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.keikaku.pdf.Glyph;

/** Tells which cell of a grid a glyph stands in, by looking up its row and column. */
final class SlotFinder {
  private final double[] columnEdges;
  private final double[] rowEdges;
  private final int[][] slots;
  private final int count;

  SlotFinder(Grid grid) {
    count = grid.cells().size();
    columnEdges =
        grid.cells().stream()
            .flatMapToDouble(
                slot -> java.util.stream.DoubleStream.of(slot.box().left(), slot.box().right()))
            .distinct()
            .sorted()
            .toArray();
    rowEdges =
        grid.cells().stream()
            .flatMapToDouble(
                slot -> java.util.stream.DoubleStream.of(slot.box().top(), slot.box().bottom()))
            .distinct()
            .sorted()
            .toArray();
    slots = new int[rowEdges.length][columnEdges.length];
    for (int i = 0; i < count; i++) {
      Grid.Slot slot = grid.cells().get(i);
      int left = Arrays.binarySearch(columnEdges, slot.box().left());
      int right = Arrays.binarySearch(columnEdges, slot.box().right());
      int bottom = Arrays.binarySearch(rowEdges, slot.box().bottom());
      for (int row = Arrays.binarySearch(rowEdges, slot.box().top()); row < bottom; row++) {
        Arrays.fill(slots[row], left, right, i + 1);
      }
    }
  }

  /**
   * The glyphs by cell, in the order of the grid's cells. Cells are half-open, so that a glyph on
   * the border of two belongs to one.
   */
  List<List<Glyph>> sorted(List<Glyph> glyphs) {
    List<List<Glyph>> sorted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sorted.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int row = index(rowEdges, glyph.box().centerY());
      int column = index(columnEdges, glyph.box().centerX());
      if (row >= 0 && column >= 0 && slots[row][column] > 0) {
        sorted.get(slots[row][column] - 1).add(glyph);
      }
    }
    return sorted;
  }

  /**
   * Index of the last edge that is not beyond the value; the outermost count for values on them.
   */
  private static int index(double[] edges, double value) {
    int found = Arrays.binarySearch(edges, value);
    int index = found >= 0 ? found : -found - 2;
    return index == edges.length - 1 && found >= 0 ? index - 1 : index;
  }
}

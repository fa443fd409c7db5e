package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;

/**
 * Parts of a sheet that are each read to their end before the next: columns, text boxes of slides.
 *
 * @param flows whether a paragraph may go on from one to the next, as it does from column to column
 * @param all in reading order
 */
record Regions(boolean flows, List<Region> all) {
  /** A sheet that is read line by line. */
  static final Regions NONE = new Regions(true, List.of());

  /**
   * One part.
   *
   * @param box around it
   * @param top where those beside it and itself stand in the sheet's reading order, as a height
   */
  record Region(Box box, double top) {}

  /** Copies the list. */
  Regions {
    all = List.copyOf(all);
  }

  /** Index of the smallest region around the middle of a box, or -1. */
  int of(Box box) {
    int found = -1;
    for (int i = 0; i < all.size(); i++) {
      Box region = all.get(i).box();
      if (region.contains(box.centerX(), box.centerY())
          && (found < 0 || area(region) < area(all.get(found).box()))) {
        found = i;
      }
    }
    return found;
  }

  /**
   * Whether no paragraph goes on from one region to another: text boxes, and columns and what
   * stands above or below them. The regions are given by their indexes, -1 is none.
   */
  boolean parts(int one, int other) {
    boolean beside = one >= 0 && other >= 0 && flows && all.get(one).top() == all.get(other).top();
    return one != other && !beside;
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}

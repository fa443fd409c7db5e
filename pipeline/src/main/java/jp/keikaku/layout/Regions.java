package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;

/**
 * Parts of a sheet that are each read to their end before the next: columns, text boxes of slides.
 *
 * @param top where they stand in the sheet's reading order, as a height on the sheet
 * @param boxes in reading order
 */
record Regions(double top, List<Box> boxes) {
  /** A sheet that is read line by line. */
  static final Regions NONE = new Regions(0, List.of());

  /** Copies the boxes. */
  Regions {
    boxes = List.copyOf(boxes);
  }

  /** Index of the smallest region around the middle of a box, or -1. */
  int of(Box box) {
    int found = -1;
    for (int i = 0; i < boxes.size(); i++) {
      Box region = boxes.get(i);
      if (region.contains(box.centerX(), box.centerY())
          && (found < 0 || area(region) < area(boxes.get(found)))) {
        found = i;
      }
    }
    return found;
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}

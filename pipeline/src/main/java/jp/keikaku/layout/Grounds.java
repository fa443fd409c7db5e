package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Fill;
import org.jspecify.annotations.Nullable;

/** The colours behind the cells of a sheet. */
final class Grounds {
  /** Where a cell's colour is looked at, as shares of its width and height. */
  private static final double[] AT = {0.2, 0.5, 0.8};

  /** A sheet with more fills than this is a drawing. */
  private static final int MOST_FILLS = 3000;

  private final List<Fill> fills;

  /** Of these fills, in drawing order. */
  Grounds(List<Fill> fills) {
    this.fills = fills.size() > MOST_FILLS ? List.of() : fills;
  }

  /** The colour behind an area, or null where it is the page's own or not one. */
  @Nullable Integer of(Box area) {
    Integer ground = null;
    for (double across : AT) {
      for (double down : AT) {
        Integer colour = at(area.left() + across * area.width(), area.top() + down * area.height());
        if (colour == null || (ground != null && !ground.equals(colour))) {
          return null;
        }
        ground = colour;
      }
    }
    return ground;
  }

  /** The colour that was drawn last at a point, or null. */
  private @Nullable Integer at(double x, double y) {
    for (int i = fills.size() - 1; i >= 0; i--) {
      if (fills.get(i).box().contains(x, y)) {
        return fills.get(i).rgb();
      }
    }
    return null;
  }
}

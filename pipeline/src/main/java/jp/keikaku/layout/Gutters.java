package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * The white space between columns, as far as the lines looked at leave it free. Mutable: it narrows
 * with each line.
 */
final class Gutters {
  /** The narrowest gutter, in ems. */
  private static final double NARROWEST = 0.35;

  /**
   * Words of a header that stand nearer to each other than this may stand in one column, in ems.
   */
  private static final double SURE = 1.15;

  private final double size;
  private final List<Gutter> gutters = new ArrayList<>();

  /**
   * One gutter.
   *
   * @param sure whether the header leaves no doubt of it
   * @param free stretches, as {from, to}
   */
  private record Gutter(boolean sure, List<double[]> free) {}

  /**
   * Begins with the words of a header.
   *
   * @param header from left to right
   * @param size of its type, in points
   */
  Gutters(List<Segment> header, double size) {
    this.size = size;
    for (int i = 1; i < header.size(); i++) {
      List<double[]> stretches = new ArrayList<>();
      double from = header.get(i - 1).box().right();
      double to = header.get(i).box().left();
      stretches.add(new double[] {from, to});
      gutters.add(new Gutter(to - from > SURE * size, stretches));
    }
  }

  /** Whether all sure gutters stay open beside a line's characters; if not, nothing changes. */
  boolean leaveFree(Line line) {
    List<Gutter> narrowed = new ArrayList<>();
    for (Gutter gutter : gutters) {
      List<double[]> stretches = gutter.free();
      for (Glyph glyph : line.glyphs()) {
        stretches = without(stretches, glyph.box());
      }
      if (!stretches.isEmpty()) {
        narrowed.add(new Gutter(gutter.sure(), stretches));
      } else if (gutter.sure()) {
        return false;
      }
    }
    gutters.clear();
    gutters.addAll(narrowed);
    return !gutters.isEmpty();
  }

  private List<double[]> without(List<double[]> stretches, Box box) {
    List<double[]> left = new ArrayList<>();
    for (double[] stretch : stretches) {
      if (box.right() <= stretch[0] || box.left() >= stretch[1]) {
        left.add(stretch);
      } else {
        add(stretch[0], box.left(), left);
        add(box.right(), stretch[1], left);
      }
    }
    return left;
  }

  private void add(double from, double to, List<double[]> stretches) {
    if (to - from >= NARROWEST * size) {
      stretches.add(new double[] {from, to});
    }
  }

  /** The middle of each gutter. */
  List<Double> edges() {
    return gutters.stream()
        .map(
            gutter ->
                gutter.free().stream()
                    .reduce((a, b) -> b[1] - b[0] > a[1] - a[0] ? b : a)
                    .map(widest -> (widest[0] + widest[1]) / 2)
                    .orElseThrow())
        .toList();
  }
}

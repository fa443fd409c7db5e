package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.keikaku.document.Box;

/**
 * Reading order of boxes: cut the sheet where the widest gap runs through it from side to side,
 * read the upper or left part first, and cut that again.
 */
final class BoxOrder {
  /** A gap between boxes beside each other counts this much: a row is read before a column. */
  private static final double BESIDE = 0.6;

  private BoxOrder() {}

  static List<Box> sorted(List<Box> boxes) {
    List<Box> sorted = new ArrayList<>(boxes.size());
    add(boxes, sorted);
    return sorted;
  }

  private static void add(List<Box> boxes, List<Box> sorted) {
    if (boxes.size() <= 1) {
      sorted.addAll(boxes);
      return;
    }
    Cut below = widest(boxes, Box::top, Box::bottom);
    Cut beside = widest(boxes, Box::left, Box::right);
    if (below.gap() <= 0 && beside.gap() <= 0) {
      boxes.stream()
          .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
          .forEach(sorted::add);
      return;
    }
    boolean rows = below.gap() >= BESIDE * beside.gap();
    ToDoubleFunction<Box> start = rows ? Box::top : Box::left;
    double at = rows ? below.at() : beside.at();
    add(boxes.stream().filter(box -> start.applyAsDouble(box) < at).toList(), sorted);
    add(boxes.stream().filter(box -> start.applyAsDouble(box) >= at).toList(), sorted);
  }

  /** A gap that no box reaches into, and where what lies behind it begins. */
  private record Cut(double gap, double at) {}

  private static Cut widest(
      List<Box> boxes, ToDoubleFunction<Box> start, ToDoubleFunction<Box> end) {
    List<Box> byStart = new ArrayList<>(boxes);
    byStart.sort(Comparator.comparingDouble(start));
    Cut widest = new Cut(0, 0);
    double reached = end.applyAsDouble(byStart.getFirst());
    for (Box box : byStart) {
      double gap = start.applyAsDouble(box) - reached;
      if (gap > widest.gap()) {
        widest = new Cut(gap, start.applyAsDouble(box));
      }
      reached = Math.max(reached, end.applyAsDouble(box));
    }
    return widest;
  }
}

package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;

/**
 * Rulings that a producer drew dot by dot: small marks along one axis at small distances. Mutable:
 * one per page walk.
 */
final class DottedRulings {
  /** A mark up to this long and thick is a dot, in points. */
  static final double DOT = 2.6;

  /** Fewer dots in a row are no ruling. */
  private static final int FEWEST = 6;

  /** Dots of one ruling lie no further apart than this, in points. */
  private static final double GAP = 3.2;

  /** Dots whose middles differ by less than this across lie on one ruling, in points. */
  private static final double ACROSS = 0.4;

  /** More dots than this are a pattern. */
  private static final int MOST = 100_000;

  private final List<Box> dots = new ArrayList<>();

  void add(Box dot) {
    if (dots.size() <= MOST) {
      dots.add(dot);
    }
  }

  /** The rulings that the dots make. */
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    if (dots.size() >= FEWEST && dots.size() <= MOST) {
      addRows(true, rulings);
      addRows(false, rulings);
    }
    return rulings;
  }

  private void addRows(boolean horizontal, List<Ruling> rulings) {
    Map<Long, List<Box>> rows = new HashMap<>();
    for (Box dot : dots) {
      double position = horizontal ? dot.centerY() : dot.centerX();
      rows.computeIfAbsent(Math.round(position / ACROSS), key -> new ArrayList<>()).add(dot);
    }
    for (List<Box> row : rows.values()) {
      if (row.size() >= FEWEST) {
        row.sort(Comparator.comparingDouble(dot -> from(dot, horizontal)));
        addRuns(row, horizontal, rulings);
      }
    }
  }

  private static void addRuns(List<Box> row, boolean horizontal, List<Ruling> rulings) {
    int start = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || from(row.get(i), horizontal) - to(row.get(i - 1), horizontal) > GAP) {
        if (i - start >= FEWEST) {
          rulings.add(ruling(row.subList(start, i), horizontal));
        }
        start = i;
      }
    }
  }

  private static Ruling ruling(List<Box> run, boolean horizontal) {
    Box box = Box.around(run);
    return horizontal
        ? new Ruling(true, box.centerY(), box.left(), box.right(), box.height(), true)
        : new Ruling(false, box.centerX(), box.top(), box.bottom(), box.width(), true);
  }

  private static double from(Box dot, boolean horizontal) {
    return horizontal ? dot.left() : dot.top();
  }

  private static double to(Box dot, boolean horizontal) {
    return horizontal ? dot.right() : dot.bottom();
  }
}

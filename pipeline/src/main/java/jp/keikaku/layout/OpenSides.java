package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.layout.GridFinder.Meeting;
import jp.keikaku.pdf.Ruling;

/**
 * Closes the sides that a grid was drawn without: a table cut at the page's end has no ruling
 * there, and many tables have none at the left and right. Where two rulings or more run out beyond
 * the outermost crossing one and end together, their ends are a side.
 */
final class OpenSides {
  /** Rulings run out when they pass the outermost crossing ruling by this much, in points. */
  private static final double RUN_OUT = 6;

  /** Ends this near to each other end together, in points. */
  private static final double TOGETHER = 2.5;

  /** The last line of a cell that a page end cut may hang out by this much, in points. */
  private static final double OVERFLOW = 8;

  private OpenSides() {}

  /** The rulings, with one more for each open side. */
  static Meeting closed(Meeting open) {
    if (open.horizontals().isEmpty() || open.verticals().isEmpty()) {
      return open;
    }
    List<Ruling> horizontals = new ArrayList<>(open.horizontals());
    List<Ruling> verticals = new ArrayList<>(open.verticals());
    horizontals.addAll(sides(open.verticals(), open.horizontals()));
    verticals.addAll(sides(open.horizontals(), open.verticals()));
    return new Meeting(horizontals, verticals);
  }

  /** Rulings across the common ends of {@code running} that lie beyond all {@code crossing}. */
  private static List<Ruling> sides(List<Ruling> running, List<Ruling> crossing) {
    double first = crossing.stream().mapToDouble(Ruling::position).min().orElseThrow();
    double last = crossing.stream().mapToDouble(Ruling::position).max().orElseThrow();
    double begin = running.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double end = running.stream().mapToDouble(Ruling::to).max().orElseThrow();
    List<Ruling> sides = new ArrayList<>();
    if (first - begin > RUN_OUT) {
      across(running.stream().filter(r -> r.from() - begin < TOGETHER).toList(), begin, sides);
    }
    if (end - last > RUN_OUT) {
      across(running.stream().filter(r -> end - r.to() < TOGETHER).toList(), end + OVERFLOW, sides);
    }
    return sides;
  }

  private static void across(List<Ruling> ending, double position, List<Ruling> sides) {
    if (ending.size() >= 2) {
      double from = ending.stream().mapToDouble(Ruling::position).min().orElseThrow();
      double to = ending.stream().mapToDouble(Ruling::position).max().orElseThrow();
      sides.add(new Ruling(!ending.getFirst().horizontal(), position, from, to, 0, false));
    }
  }
}

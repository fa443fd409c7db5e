package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.layout.GridFinder.Meeting;
import jp.keikaku.pdf.Glyph;
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

  /** A row without inner rulings is no higher than this many of the rows beside it. */
  private static final double ROW = 1.6;

  /** Nor is one that a ruling alone ends, of these. */
  private static final double BARE_ROW = 12;

  /** A piece of a table that is cut above and below has this many rulings at least. */
  private static final int STANDING = 3;

  /** They are this long at least, in points: shorter ones part words on slides. */
  private static final double LONG = 140;

  private OpenSides() {}

  /**
   * Pieces of tables that the page cuts above and below, of which only the vertical rulings are
   * left: three or more that begin together and end together and cross nothing.
   */
  static List<Meeting> standing(List<Meeting> meetings) {
    List<Ruling> alone =
        meetings.stream()
            .filter(meeting -> meeting.horizontals().isEmpty())
            .flatMap(meeting -> meeting.verticals().stream())
            .filter(ruling -> ruling.to() - ruling.from() >= LONG)
            .sorted(Comparator.comparingDouble(Ruling::from).thenComparingDouble(Ruling::position))
            .toList();
    List<Meeting> pieces = new ArrayList<>();
    List<Ruling> group = new ArrayList<>();
    for (Ruling ruling : alone) {
      boolean alike =
          !group.isEmpty()
              && Math.abs(ruling.from() - group.getFirst().from()) < TOGETHER
              && Math.abs(ruling.to() - group.getFirst().to()) < TOGETHER;
      if (!alike) {
        addPiece(group, pieces);
        group = new ArrayList<>();
      }
      group.add(ruling);
    }
    addPiece(group, pieces);
    return pieces;
  }

  private static void addPiece(List<Ruling> verticals, List<Meeting> pieces) {
    if (verticals.size() >= STANDING) {
      List<Ruling> sides = new ArrayList<>();
      across(verticals, verticals.getFirst().from(), sides);
      across(verticals, verticals.getFirst().to() + OVERFLOW, sides);
      pieces.add(new Meeting(sides, verticals));
    }
  }

  /**
   * Grids with a row over the whole width between them, which nothing holds together where the
   * sides are open: one ends as the next begins, with the same columns, and both run out alike.
   */
  static List<Meeting> stacked(List<Meeting> meetings, List<Glyph> glyphs) {
    List<Meeting> ordered = new ArrayList<>(meetings);
    ordered.removeIf(meeting -> meeting.horizontals().isEmpty());
    ordered.sort(Comparator.comparingDouble(meeting -> first(meeting.horizontals())));
    List<Meeting> stacked = new ArrayList<>();
    for (Meeting meeting : ordered) {
      int above = stacked.size() - 1;
      while (above >= 0 && !goesOn(stacked.get(above), meeting, glyphs)) {
        above--;
      }
      if (above < 0) {
        stacked.add(meeting);
      } else {
        stacked.set(above, both(stacked.get(above), meeting));
      }
    }
    return stacked;
  }

  private static boolean goesOn(Meeting above, Meeting below, List<Glyph> glyphs) {
    double gap = first(below.horizontals()) - last(above.horizontals());
    boolean alike =
        runsOut(above)
            && Math.abs(from(above) - from(below)) < TOGETHER
            && Math.abs(to(above) - to(below)) < TOGETHER;
    if (gap <= 0 || !alike || !hasText(above, below, glyphs)) {
      return false;
    }
    if (below.verticals().isEmpty() || endsBare(above)) {
      return gap <= BARE_ROW * lowestRow(above);
    }
    return gap <= ROW * Math.max(lowestRow(above), lowestRow(below))
        && runsOut(below)
        && sameColumns(above, below);
  }

  private static boolean hasText(Meeting above, Meeting below, List<Glyph> glyphs) {
    double top = last(above.horizontals());
    double bottom = first(below.horizontals());
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .anyMatch(glyph -> top < glyph.box().centerY() && glyph.box().centerY() < bottom);
  }

  /** Whether no vertical ruling reaches the last horizontal one. */
  private static boolean endsBare(Meeting meeting) {
    double reached = meeting.verticals().stream().mapToDouble(Ruling::to).max().orElseThrow();
    return last(meeting.horizontals()) - reached > TOGETHER;
  }

  /** Whether every column edge of the grid with fewer is one of the other. */
  private static boolean sameColumns(Meeting above, Meeting below) {
    boolean fewer = above.verticals().size() <= below.verticals().size();
    List<Ruling> some = fewer ? above.verticals() : below.verticals();
    List<Ruling> others = fewer ? below.verticals() : above.verticals();
    return some.stream()
        .allMatch(
            ruling ->
                others.stream()
                    .anyMatch(other -> Math.abs(other.position() - ruling.position()) < TOGETHER));
  }

  private static boolean runsOut(Meeting meeting) {
    return !meeting.verticals().isEmpty()
        && first(meeting.verticals()) - from(meeting) > RUN_OUT
        && to(meeting) - last(meeting.verticals()) > RUN_OUT;
  }

  private static double lowestRow(Meeting meeting) {
    double[] heights =
        meeting.horizontals().stream().mapToDouble(Ruling::position).sorted().toArray();
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < heights.length; i++) {
      lowest = Math.min(lowest, heights[i] - heights[i - 1]);
    }
    return heights.length < 2 ? 0 : lowest;
  }

  private static Meeting both(Meeting above, Meeting below) {
    List<Ruling> horizontals = new ArrayList<>(above.horizontals());
    horizontals.addAll(below.horizontals());
    List<Ruling> verticals = new ArrayList<>(above.verticals());
    for (Ruling ruling : below.verticals()) {
      verticals.add(at(ruling, nearest(above.verticals(), ruling.position())));
    }
    return new Meeting(horizontals, verticals);
  }

  /** The position of a ruling that lies together with this one, else its own. */
  private static double nearest(List<Ruling> rulings, double position) {
    return rulings.stream()
        .mapToDouble(Ruling::position)
        .filter(other -> Math.abs(other - position) < TOGETHER)
        .findFirst()
        .orElse(position);
  }

  private static Ruling at(Ruling ruling, double position) {
    return new Ruling(
        ruling.horizontal(),
        position,
        ruling.from(),
        ruling.to(),
        ruling.thickness(),
        ruling.dashed());
  }

  private static double first(List<Ruling> rulings) {
    return rulings.stream().mapToDouble(Ruling::position).min().orElseThrow();
  }

  private static double last(List<Ruling> rulings) {
    return rulings.stream().mapToDouble(Ruling::position).max().orElseThrow();
  }

  private static double from(Meeting meeting) {
    return meeting.horizontals().stream().mapToDouble(Ruling::from).min().orElseThrow();
  }

  private static double to(Meeting meeting) {
    return meeting.horizontals().stream().mapToDouble(Ruling::to).max().orElseThrow();
  }

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

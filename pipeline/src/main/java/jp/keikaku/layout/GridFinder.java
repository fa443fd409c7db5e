package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.Ruling;

/**
 * Finds grids in the rulings of a page: snap near rulings to one line, merge pieces, group rulings
 * that meet, and join neighbouring squares that no ruling parts into cells.
 */
final class GridFinder {
  /** A page with more rulings than this is a drawing or a map. */
  private static final int MOST_RULINGS = 6000;

  /** A grid with more squares than this is graph paper. */
  private static final int MOST_SQUARES = 40_000;

  /** Two rulings beside each other may be the edges of a page or of a picture. */
  private static final int FEWEST_SIDES = 3;

  private final LayoutSettings settings;

  GridFinder(LayoutSettings settings) {
    this.settings = settings;
  }

  /** Grids of two cells or more, and frames, which have one, with the glyphs of the sheet. */
  List<Grid> find(List<Ruling> rulings, List<Glyph> glyphs) {
    if (rulings.size() > MOST_RULINGS) {
      return List.of();
    }
    List<Ruling> horizontals = horizontals(rulings);
    List<Ruling> verticals =
        merged(rulings.stream().filter(ruling -> !ruling.horizontal()).toList());
    List<Grid> grids = new ArrayList<>();
    List<Meeting> meetings = meetings(horizontals, verticals);
    List<Meeting> all = new ArrayList<>(OpenSides.stacked(meetings, glyphs));
    all.addAll(OpenSides.standing(meetings));
    for (Meeting open : all) {
      Meeting group = OpenSides.closed(open);
      double[] xs = positions(group.verticals());
      double[] ys = positions(group.horizontals());
      if (xs.length >= 2 && ys.length >= 2 && (long) xs.length * ys.length <= MOST_SQUARES) {
        grids.add(new Squares(group, xs, ys).grid());
      }
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.box().top()));
    return grids;
  }

  /**
   * Columns between vertical rulings that begin and end together and that nothing crosses: each
   * grid has one row.
   */
  List<Grid> columns(List<Ruling> rulings) {
    if (rulings.size() > MOST_RULINGS) {
      return List.of();
    }
    List<Ruling> lone =
        meetings(
                horizontals(rulings),
                merged(rulings.stream().filter(ruling -> !ruling.horizontal()).toList()))
            .stream()
            .filter(meeting -> meeting.horizontals().isEmpty())
            .flatMap(meeting -> meeting.verticals().stream())
            .toList();
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> high : clusters(lone, Ruling::from, settings.touch())) {
      for (List<Ruling> together : clusters(high, Ruling::to, settings.touch())) {
        double[] xs = positions(together);
        if (xs.length >= FEWEST_SIDES) {
          double[] ys = {together.getFirst().from(), together.getFirst().to()};
          grids.add(new Squares(new Meeting(List.of(), together), xs, ys).grid());
        }
      }
    }
    return grids;
  }

  /** Rulings that meet, directly or over others. */
  record Meeting(List<Ruling> horizontals, List<Ruling> verticals) {}

  /** The horizontal rulings, pieces of one put together; none on a page that is a drawing. */
  List<Ruling> horizontals(List<Ruling> rulings) {
    return rulings.size() > MOST_RULINGS
        ? List.of()
        : merged(rulings.stream().filter(Ruling::horizontal).toList());
  }

  private List<Ruling> merged(List<Ruling> rulings) {
    List<Ruling> merged = new ArrayList<>();
    for (List<Ruling> near : clusters(rulings, Ruling::position, settings.snap())) {
      double position = near.stream().mapToDouble(Ruling::position).average().orElseThrow();
      List<Ruling> pieces = new ArrayList<>(near);
      pieces.sort(Comparator.comparingDouble(Ruling::from));
      double from = pieces.getFirst().from();
      double to = pieces.getFirst().to();
      Ruling first = pieces.getFirst();
      for (Ruling piece : pieces) {
        if (piece.from() > to + settings.touch()) {
          merged.add(new Ruling(first.horizontal(), position, from, to, first.thickness(), false));
          from = piece.from();
          to = piece.to();
        }
        to = Math.max(to, piece.to());
      }
      merged.add(new Ruling(first.horizontal(), position, from, to, first.thickness(), false));
    }
    return merged;
  }

  /** Groups of values of which each lies within {@code reach} of the group's first. */
  private static <T> List<List<T>> clusters(
      List<T> things, ToDoubleFunction<T> position, double reach) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparingDouble(position));
    List<List<T>> clusters = new ArrayList<>();
    double start = 0;
    for (T thing : sorted) {
      if (clusters.isEmpty() || position.applyAsDouble(thing) - start > reach) {
        clusters.add(new ArrayList<>());
        start = position.applyAsDouble(thing);
      }
      clusters.getLast().add(thing);
    }
    return clusters;
  }

  private List<Meeting> meetings(List<Ruling> horizontals, List<Ruling> verticals) {
    int count = horizontals.size() + verticals.size();
    DisjointSets sets = new DisjointSets(count);
    for (int h = 0; h < horizontals.size(); h++) {
      for (int v = 0; v < verticals.size(); v++) {
        if (meet(horizontals.get(h), verticals.get(v))) {
          sets.union(h, horizontals.size() + v);
        }
      }
    }
    Map<Integer, Meeting> groups = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Meeting group =
          groups.computeIfAbsent(
              sets.find(i), root -> new Meeting(new ArrayList<>(), new ArrayList<>()));
      if (i < horizontals.size()) {
        group.horizontals().add(horizontals.get(i));
      } else {
        group.verticals().add(verticals.get(i - horizontals.size()));
      }
    }
    return List.copyOf(groups.values());
  }

  private boolean meet(Ruling horizontal, Ruling vertical) {
    double reach = settings.touch();
    return horizontal.from() - reach <= vertical.position()
        && vertical.position() <= horizontal.to() + reach
        && vertical.from() - reach <= horizontal.position()
        && horizontal.position() <= vertical.to() + reach;
  }

  private static double[] positions(List<Ruling> rulings) {
    return rulings.stream().mapToDouble(Ruling::position).distinct().sorted().toArray();
  }

  /** The squares between the lines of one grid, joined where no ruling parts them. */
  private static final class Squares {
    private final double[] xs;
    private final double[] ys;
    private final int columns;
    private final int rows;
    private final DisjointSets sets;

    Squares(Meeting group, double[] xs, double[] ys) {
      this.xs = xs;
      this.ys = ys;
      this.columns = xs.length - 1;
      this.rows = ys.length - 1;
      this.sets = new DisjointSets(rows * columns);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          double middleX = (xs[column] + xs[column + 1]) / 2;
          double middleY = (ys[row] + ys[row + 1]) / 2;
          if (column + 1 < columns && !covers(group.verticals(), xs[column + 1], middleY)) {
            sets.union(index(row, column), index(row, column + 1));
          }
          if (row + 1 < rows && !covers(group.horizontals(), ys[row + 1], middleX)) {
            sets.union(index(row, column), index(row + 1, column));
          }
        }
      }
    }

    private int index(int row, int column) {
      return row * columns + column;
    }

    private static boolean covers(List<Ruling> rulings, double position, double at) {
      for (Ruling ruling : rulings) {
        if (ruling.position() == position && ruling.from() <= at && at <= ruling.to()) {
          return true;
        }
      }
      return false;
    }

    Grid grid() {
      Map<Integer, List<int[]>> groups = new HashMap<>();
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          groups
              .computeIfAbsent(sets.find(index(row, column)), root -> new ArrayList<>())
              .add(new int[] {row, column});
        }
      }
      List<Grid.Slot> slots = new ArrayList<>();
      groups.values().forEach(squares -> slots.addAll(slots(squares)));
      slots.sort(Comparator.comparingInt(Grid.Slot::row).thenComparingInt(Grid.Slot::column));
      return new Grid(rows, columns, slots, new Box(xs[0], ys[0], xs[columns], ys[rows]));
    }

    /** One cell where the squares make a rectangle, else one per row of them. */
    private List<Grid.Slot> slots(List<int[]> squares) {
      int top = squares.stream().mapToInt(square -> square[0]).min().orElseThrow();
      int bottom = squares.stream().mapToInt(square -> square[0]).max().orElseThrow();
      int left = squares.stream().mapToInt(square -> square[1]).min().orElseThrow();
      int right = squares.stream().mapToInt(square -> square[1]).max().orElseThrow();
      if (squares.size() == (bottom - top + 1) * (right - left + 1)) {
        return List.of(slot(top, left, bottom, right));
      }
      Map<Integer, List<Integer>> byRow = new TreeMap<>();
      for (int[] square : squares) {
        byRow.computeIfAbsent(square[0], row -> new ArrayList<>()).add(square[1]);
      }
      List<Grid.Slot> slots = new ArrayList<>();
      byRow.forEach((row, members) -> addRuns(row, members, slots));
      return slots;
    }

    private void addRuns(int row, List<Integer> members, List<Grid.Slot> slots) {
      List<Integer> sorted = members.stream().sorted().toList();
      int start = sorted.getFirst();
      int last = start;
      for (int column : sorted) {
        if (column > last + 1) {
          slots.add(slot(row, start, row, last));
          start = column;
        }
        last = column;
      }
      slots.add(slot(row, start, row, last));
    }

    private Grid.Slot slot(int top, int left, int bottom, int right) {
      return new Grid.Slot(
          top,
          left,
          bottom - top + 1,
          right - left + 1,
          new Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1]));
    }
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.keikaku.text.Width;

/**
 * Parts text in columns into rows where no ruling does: in white space that runs across all
 * columns. Which of it parts rows, and which lines of a cell, is told by the numbers in the first
 * column, one a row; without them, by the rows standing further apart than the lines.
 */
final class RowCuts {
  /** Rows stand so much further apart than lines, in ems. */
  private static final double FURTHER = 0.15;

  /**
   * White space above the first number or below the last that is narrower than this share of others
   * is in a row.
   */
  private static final double NARROW = 0.8;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[-.][0-9]{1,4})*");

  /** A line of one column. */
  record Strip(int column, double top, double bottom, String text) {
    double middle() {
      return (top + bottom) / 2;
    }
  }

  /** White space across all columns. */
  private record Gap(double from, double to) {
    double height() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }
  }

  private final List<Strip> strips;
  private final int columns;
  private final double size;
  private final List<Gap> gaps = new ArrayList<>();

  private RowCuts(List<Strip> strips, int columns, double size) {
    this.strips = strips.stream().sorted(Comparator.comparingDouble(Strip::top)).toList();
    this.columns = columns;
    this.size = size;
    double bottom = Double.MAX_VALUE;
    for (Strip strip : this.strips) {
      if (strip.top() > bottom) {
        gaps.add(new Gap(bottom, strip.top()));
      }
      bottom = bottom == Double.MAX_VALUE ? strip.bottom() : Math.max(bottom, strip.bottom());
    }
  }

  /**
   * The heights at which rows part.
   *
   * @param strips the lines of all columns, the first of which is column 0
   * @param columns how many columns there are
   * @param size of the type, in points
   * @return ascending; empty where nothing tells rows from lines
   */
  static Optional<List<Double>> of(List<Strip> strips, int columns, double size) {
    RowCuts cuts = new RowCuts(strips, columns, size);
    return cuts.byNumbers().or(cuts::byDistance);
  }

  private Optional<List<Double>> byNumbers() {
    List<Strip> first = strips.stream().filter(strip -> strip.column() == 0).toList();
    List<Strip> numbers = first.stream().filter(RowCuts::isNumber).toList();
    boolean headed =
        first.stream().limit(first.size() - numbers.size()).noneMatch(RowCuts::isNumber);
    if (numbers.size() < 2 || !headed) {
      return Optional.empty();
    }
    List<Gap> chosen = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      Optional<Gap> widest = widest(numbers.get(i - 1).middle(), numbers.get(i).middle());
      if (widest.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(widest.get());
    }
    double usual = chosen.stream().mapToDouble(Gap::height).sorted().toArray()[chosen.size() / 2];
    // A header above the first number, what a page end left of the row before it, and totals.
    gaps.stream()
        .filter(
            gap ->
                gap.to() <= numbers.getFirst().middle() || gap.from() >= numbers.getLast().middle())
        .filter(gap -> gap.height() >= NARROW * usual)
        .forEach(chosen::add);
    return Optional.of(chosen.stream().map(Gap::middle).sorted().toList());
  }

  private static boolean isNumber(Strip strip) {
    return NUMBER.matcher(Width.fold(strip.text())).matches();
  }

  /** The widest white space between two heights; of several as wide the lowest. */
  private Optional<Gap> widest(double from, double to) {
    List<Gap> between = gaps.stream().filter(gap -> gap.from() >= from && gap.to() <= to).toList();
    double most = between.stream().mapToDouble(Gap::height).max().orElse(0);
    return between.stream()
        .filter(gap -> gap.height() >= most - FURTHER * size / 2)
        .reduce((upper, lower) -> lower);
  }

  private Optional<List<Double>> byDistance() {
    double[] heights = gaps.stream().mapToDouble(Gap::height).sorted().toArray();
    int jump =
        IntStream.range(1, heights.length)
            .boxed()
            .max(Comparator.comparingDouble(i -> heights[i] - heights[i - 1]))
            .orElse(-1);
    if (jump < 0 || heights[jump] - heights[jump - 1] < FURTHER * size) {
      return Optional.empty();
    }
    List<Double> cuts =
        gaps.stream().filter(gap -> gap.height() >= heights[jump]).map(Gap::middle).toList();
    return isFilled(cuts) ? Optional.of(cuts) : Optional.empty();
  }

  /** Whether two of three rows have text in more than half of the columns. */
  private boolean isFilled(List<Double> cuts) {
    long filled =
        IntStream.rangeClosed(0, cuts.size())
            .filter(
                row -> {
                  double from = row > 0 ? cuts.get(row - 1) : -Double.MAX_VALUE;
                  double to = row < cuts.size() ? cuts.get(row) : Double.MAX_VALUE;
                  return 2
                          * strips.stream()
                              .filter(strip -> strip.middle() > from && strip.middle() < to)
                              .mapToInt(Strip::column)
                              .distinct()
                              .count()
                      > columns;
                })
            .count();
    return 3 * filled >= 2L * (cuts.size() + 1);
  }
}

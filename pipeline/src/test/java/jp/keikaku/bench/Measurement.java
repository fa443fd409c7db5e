package jp.keikaku.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The same work timed in several rounds.
 *
 * @param seconds one time for each round, one round at least
 */
record Measurement(List<Double> seconds) {
  Measurement {
    seconds = List.copyOf(seconds);
  }

  /** Round by round, the time of both. */
  Measurement plus(Measurement other) {
    return new Measurement(each(round -> seconds.get(round) + other.seconds.get(round)));
  }

  /** How many pages a second: {@code median (slowest–fastest)}. */
  String pagesPerSecond(int pages) {
    List<Double> rates = each(round -> pages / seconds.get(round)).stream().sorted().toList();
    return String.format(
        Locale.ROOT, "%.0f (%.0f–%.0f)", median(rates), rates.getFirst(), rates.getLast());
  }

  /** How many times as long as {@code other}: the median of the rounds' ratios. */
  double ratioTo(Measurement other) {
    return median(
        each(round -> seconds.get(round) / other.seconds.get(round)).stream().sorted().toList());
  }

  private List<Double> each(IntToDoubleFunction value) {
    return IntStream.range(0, seconds.size()).mapToDouble(value).boxed().toList();
  }

  private static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}

package jp.keikaku.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long answers took. */
final class Latencies {
  private final double[] ascending;

  /** From milliseconds in any order. */
  Latencies(double[] millis) {
    ascending = millis.clone();
    Arrays.sort(ascending);
  }

  /** The time within which so many of a hundred answers came. */
  double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * ascending.length);
    return ascending[Math.max(0, rank - 1)];
  }

  /** p50, p90, p99 and the longest, as a line of a table. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-34s%10.2f%10.2f%10.2f%10.2f%n",
        name,
        percentile(50),
        percentile(90),
        percentile(99),
        percentile(100));
  }

  /** The same as multiples of another's. */
  String ratio(Latencies other) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-34s", "ratio"));
    for (double percent : new double[] {50, 90, 99, 100}) {
      line.append(
          String.format(Locale.ROOT, "%10.2f", percentile(percent) / other.percentile(percent)));
    }
    return line.append(System.lineSeparator()).toString();
  }
}

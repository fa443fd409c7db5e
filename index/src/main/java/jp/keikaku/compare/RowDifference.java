package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.compare.Run.Operation;

/**
 * Differences of two tables by their rows: a row that came is new as a whole, and only within a row
 * that stayed are characters compared.
 */
final class RowDifference {
  /** From here on two rows are a former and a later form of one. */
  private static final double SAME = 0.5;

  /** Above so many pairs of rows that differ, rows are not paired but replaced. */
  private static final long MOST_PAIRS = 250_000;

  private RowDifference() {}

  /** A row with what it is compared by. */
  private record Row(String text, String key, Bigrams bigrams) {
    static List<Row> of(List<String> rows) {
      return rows.stream().map(row -> new Row(row, Folding.key(row), Bigrams.of(row))).toList();
    }

    Likeness likeness(Row other) {
      return key.equals(other.key)
          ? Likeness.EQUAL
          : Likeness.of(0.99 * bigrams.likeness(other.bigrams));
    }
  }

  /** The runs of two lists of rows, each row with a line end behind it. */
  static List<Run> runs(List<String> before, List<String> after) {
    List<Row> left = Row.of(before);
    List<Row> right = Row.of(after);
    int shortest = Math.min(left.size(), right.size());
    int start = 0;
    while (start < shortest && left.get(start).key.equals(right.get(start).key)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && left.get(left.size() - 1 - end).key.equals(right.get(right.size() - 1 - end).key)) {
      end++;
    }
    List<Run> runs = new ArrayList<>();
    right.subList(0, start).forEach(row -> add(runs, Operation.SAME, row.text + "\n"));
    middle(runs, left.subList(start, left.size() - end), right.subList(start, right.size() - end));
    right
        .subList(right.size() - end, right.size())
        .forEach(row -> add(runs, Operation.SAME, row.text + "\n"));
    return List.copyOf(runs);
  }

  private static void middle(List<Run> runs, List<Row> left, List<Row> right) {
    if ((long) left.size() * right.size() > MOST_PAIRS) {
      left.forEach(row -> add(runs, Operation.DELETED, row.text + "\n"));
      right.forEach(row -> add(runs, Operation.INSERTED, row.text + "\n"));
      return;
    }
    for (Pairing<Row> pair : Pairing.of(left, right, Row::likeness, SAME)) {
      Row before = pair.before();
      Row after = pair.after();
      if (before == null && after != null) {
        add(runs, Operation.INSERTED, after.text + "\n");
      } else if (after == null && before != null) {
        add(runs, Operation.DELETED, before.text + "\n");
      } else if (before != null && after != null) {
        TextDifference.runs(before.text, after.text)
            .forEach(run -> add(runs, run.operation(), run.text()));
        add(runs, Operation.SAME, "\n");
      }
    }
  }

  private static void add(List<Run> runs, Operation operation, String text) {
    boolean joins = !runs.isEmpty() && runs.getLast().operation() == operation;
    String before = joins ? runs.removeLast().text() : "";
    runs.add(new Run(operation, before + text));
  }
}

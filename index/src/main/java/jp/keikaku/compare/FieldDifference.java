package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that is another.
 *
 * @param field its name in the records contract; {@code schedule.2023} for a year, {@code
 *     schedule.移行} for the year of a phase, {@code challenge.2}, {@code paragraph.1}, {@code
 *     field.LABEL} for one of many
 * @param before as the earlier edition prints it, or null
 * @param after as the later edition prints it, or null
 * @param runs both, by runs of characters
 */
public record FieldDifference(
    String field, @Nullable String before, @Nullable String after, List<Run> runs) {
  /** Copies the runs. */
  public FieldDifference {
    runs = List.copyOf(runs);
  }

  /** A value that was replaced as a whole. */
  static FieldDifference replaced(String field, @Nullable String before, @Nullable String after) {
    List<Run> runs = new ArrayList<>();
    if (before != null) {
      runs.add(new Run(Run.Operation.DELETED, before));
    }
    if (after != null) {
      runs.add(new Run(Run.Operation.INSERTED, after));
    }
    return new FieldDifference(field, before, after, runs);
  }

  /** A text whose characters are compared. */
  static FieldDifference text(String field, @Nullable String before, @Nullable String after) {
    return before == null || after == null
        ? replaced(field, before, after)
        : new FieldDifference(field, before, after, TextDifference.runs(before, after));
  }
}

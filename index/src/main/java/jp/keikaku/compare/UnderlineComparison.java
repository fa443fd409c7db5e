package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * The underlined runs of a history's entry against the characters that its two boxes show to be
 * new. An editor marks whole clauses, so a mark that is too long is no disagreement; one in which
 * nothing is new is, and so is a new word that no mark covers.
 */
final class UnderlineComparison {
  private final List<FieldDifference> disagreements = new ArrayList<>();
  private final List<Text> marks;

  private UnderlineComparison(List<Text> marks) {
    this.marks = new ArrayList<>(marks);
  }

  /**
   * Fields {@code name} and {@code description} with a marked run in which nothing is new as {@code
   * before}, or a new run that is not marked as {@code after}; empty where the entry marks nothing
   * or lacks a box.
   */
  static List<FieldDifference> of(Change change) {
    ChangeSide before = change.before();
    ChangeSide after = change.after();
    if (before == null || after == null || change.underlined().isEmpty()) {
      return List.of();
    }
    UnderlineComparison comparison = new UnderlineComparison(change.underlined());
    comparison.field("name", before.name(), after.name());
    comparison.field("description", before.description(), after.description());
    return List.copyOf(comparison.disagreements);
  }

  private void field(String field, @Nullable Text before, @Nullable Text after) {
    if (before == null || after == null) {
      return;
    }
    String text = Folding.key(after.value());
    List<Run> runs = TextDifference.exactRuns(before.value(), after.value());
    BitSet fresh = new BitSet();
    BitSet touched = new BitSet();
    int at = 0;
    for (Run run : runs) {
      int end = at + Folding.key(run.text()).length();
      switch (run.operation()) {
        case SAME -> at = end;
        case DELETED -> touched.set(Math.max(0, at - 1), at + 1);
        case INSERTED -> {
          fresh.set(at, end);
          touched.set(Math.max(0, at - 1), end + 1);
          at = end;
        }
      }
    }
    BitSet marked = new BitSet();
    int from = 0;
    for (Text mark : List.copyOf(marks)) {
      String run = Folding.key(mark.value());
      int start = run.isEmpty() ? -1 : text.indexOf(run, from);
      if (start >= 0) {
        from = start + run.length();
        marked.set(start, from);
        marks.remove(mark);
        if (touched.get(start, from).isEmpty()) {
          disagreements.add(FieldDifference.replaced(field, mark.value(), null));
        }
      }
    }
    fresh.andNot(marked);
    for (int start = fresh.nextSetBit(0); start >= 0; ) {
      int end = fresh.nextClearBit(start);
      String run = text.substring(start, end);
      if (!Folding.spelling(run).isEmpty()) {
        disagreements.add(FieldDifference.replaced(field, null, run));
      }
      start = fresh.nextSetBit(end);
    }
  }
}

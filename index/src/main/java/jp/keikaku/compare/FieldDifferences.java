package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Collects the values of two records that differ in more than their print. */
final class FieldDifferences {
  private final List<FieldDifference> differences = new ArrayList<>();

  /** Compares two texts by their characters. */
  FieldDifferences text(String field, @Nullable Object before, @Nullable Object after) {
    if (differ(before, after)) {
      differences.add(FieldDifference.text(field, value(before), value(after)));
    }
    return this;
  }

  /** Compares two tables by their rows. */
  FieldDifferences rows(String field, List<String> before, List<String> after) {
    String earlier = String.join("\n", before);
    String later = String.join("\n", after);
    if (differ(earlier, later)) {
      differences.add(
          new FieldDifference(
              field, value(earlier), value(later), RowDifference.runs(before, after)));
    }
    return this;
  }

  /** Compares two values, which are shown whole. */
  FieldDifferences value(String field, @Nullable Object before, @Nullable Object after) {
    if (differ(before, after)) {
      differences.add(FieldDifference.replaced(field, value(before), value(after)));
    }
    return this;
  }

  /** Compares the values of all labels of two records, as fields {@code field.LABEL}. */
  FieldDifferences labelled(Map<String, Text> before, Map<String, Text> after) {
    Set<String> labels = new LinkedHashSet<>(before.keySet());
    labels.addAll(after.keySet());
    labels.forEach(label -> text("field." + label, before.get(label), after.get(label)));
    return this;
  }

  FieldDifferences addAll(List<FieldDifference> others) {
    differences.addAll(others);
    return this;
  }

  /** What happened to a record whose name stands in a field, and its number in {@code number}. */
  Set<DifferenceKind> kinds(String name) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (FieldDifference field : differences) {
      kinds.add(
          field.field().equals("number")
              ? DifferenceKind.RENUMBERED
              : field.field().equals(name) ? DifferenceKind.RENAMED : DifferenceKind.CHANGED);
    }
    return kinds;
  }

  boolean isEmpty() {
    return differences.isEmpty();
  }

  List<FieldDifference> list() {
    return List.copyOf(differences);
  }

  /** Whether two values differ, widths, white space and line ends apart. */
  static boolean differ(@Nullable Object before, @Nullable Object after) {
    return !key(before).equals(key(after));
  }

  private static String key(@Nullable Object value) {
    return value == null ? "" : Folding.key(value.toString());
  }

  private static @Nullable String value(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : text;
  }
}

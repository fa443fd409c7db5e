package jp.keikaku.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Counts, by area of the records, how many expected fields are there exactly, and lists the others.
 * Texts are equal when they are after NFKC, without white space and with one kind of dash.
 */
public final class FieldTally {
  /**
   * Fields of one area.
   *
   * @param exact how many are as expected
   * @param all how many are expected, and how many more there are that should not be
   */
  public record Count(int exact, int all) {}

  /**
   * A field that is not as expected.
   *
   * @param path where it stands
   * @param expected its value
   * @param found what was written
   */
  public record Mismatch(String path, String expected, String found) {
    @Override
    public String toString() {
      return path + "\n    expected " + shortened(expected) + "\n    found    " + shortened(found);
    }

    private static String shortened(String text) {
      return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private boolean recordIsMissing;

  Map<String, Count> counts() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  List<Mismatch> mismatches() {
    return List.copyOf(mismatches);
  }

  /** Compares the values of fields that both records may have, where the expected one has them. */
  void named(String area, String path, JsonNode expected, JsonNode found, String... fields) {
    for (String field : fields) {
      if (expected.has(field)) {
        value(area, path + "." + field, expected.get(field), found.path(field));
      }
    }
  }

  /** Compares two values; numbers and truth values exactly, everything else as text. */
  void value(String area, String path, JsonNode expected, JsonNode found) {
    boolean equal =
        (expected.isNumber() || expected.isBoolean())
            ? expected.equals(found)
            : folded(text(expected)).equals(folded(text(found)));
    count(area, path, equal && !recordIsMissing, text(expected), text(found));
  }

  /** Counts something that should not be there. */
  void unexpected(String area, String path, JsonNode found) {
    count(area, path, false, "(nothing)", found.toString());
  }

  /**
   * Compares two lists position by position; what the second has beyond the first is unexpected.
   */
  void inOrder(
      String area, String path, JsonNode expected, JsonNode found, PairComparison comparison) {
    for (int i = 0; i < expected.size(); i++) {
      comparison.compare(expected.get(i), found.path(i), path + (i + 1));
    }
    for (int i = expected.size(); i < found.size(); i++) {
      unexpected(area, path + (i + 1), found.get(i));
    }
  }

  /** Compares records that belong together by a key; a missing one has all its fields wrong. */
  void byKey(
      String area,
      String path,
      JsonNode expected,
      JsonNode found,
      Function<JsonNode, JsonNode> key,
      PairComparison comparison) {
    Map<String, List<JsonNode>> left =
        found
            .valueStream()
            .collect(
                Collectors.groupingBy(
                    record -> keyOf(record, key),
                    LinkedHashMap::new,
                    Collectors.toCollection(ArrayList::new)));
    for (JsonNode record : expected) {
      String name = keyOf(record, key);
      List<JsonNode> candidates = left.getOrDefault(name, List.of());
      boolean outerIsMissing = recordIsMissing;
      recordIsMissing = outerIsMissing || candidates.isEmpty();
      JsonNode match = candidates.isEmpty() ? MissingNode.getInstance() : candidates.removeFirst();
      comparison.compare(record, match, path + "[" + name + "]");
      recordIsMissing = outerIsMissing;
    }
    left.forEach(
        (name, records) ->
            records.forEach(record -> unexpected(area, path + "[" + name + "]", record)));
  }

  /** What to do with an expected and a found record. */
  interface PairComparison {
    void compare(JsonNode expected, JsonNode found, String path);
  }

  private void count(String area, String path, boolean exact, String expected, String found) {
    Count before = counts.getOrDefault(area, new Count(0, 0));
    counts.put(area, new Count(before.exact + (exact ? 1 : 0), before.all + 1));
    if (!exact) {
      mismatches.add(new Mismatch(path, expected, recordIsMissing ? "(no such record)" : found));
    }
  }

  private static String keyOf(JsonNode record, Function<JsonNode, JsonNode> key) {
    return folded(text(key.apply(record)));
  }

  /** A value as text; absent is the empty text, and the parts of a list stand one after another. */
  static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isContainer()
        ? value.valueStream().map(each -> "[" + text(each) + "]").collect(Collectors.joining())
        : value.asString();
  }

  /** What texts are compared by. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replace('―', '—')
        .replace('‐', '-')
        .replace('−', '-');
  }
}

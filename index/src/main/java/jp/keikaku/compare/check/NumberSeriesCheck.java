package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;

/** Numbers that are missing from a series of items, and whether the printed history explains it. */
final class NumberSeriesCheck {
  /** A series with more gaps than this share of its numbers is numbered in some other way. */
  private static final double MOST_GAPS = 0.5;

  private NumberSeriesCheck() {}

  static Stream<Finding> findings(Edition edition) {
    Map<String, NavigableSet<Integer>> series = new LinkedHashMap<>();
    for (Item item : edition.items()) {
      String number = item.number();
      if (number != null && number.matches("(?:[0-9]{1,4}-)*[0-9]{1,4}")) {
        int dash = number.lastIndexOf('-') + 1;
        series
            .computeIfAbsent(number.substring(0, dash), prefix -> new TreeSet<>())
            .add(Integer.valueOf(number.substring(dash)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    series.forEach((prefix, numbers) -> gaps(edition, prefix, numbers, findings));
    return findings.stream();
  }

  private static void gaps(
      Edition edition, String prefix, NavigableSet<Integer> numbers, List<Finding> findings) {
    int first = prefix.isEmpty() ? numbers.first() : 1;
    int length = numbers.last() - first + 1;
    if (length - numbers.size() > MOST_GAPS * length) {
      return;
    }
    for (int number = first; number < numbers.last(); number++) {
      if (!numbers.contains(number)) {
        findings.add(finding(edition, prefix + number));
      }
    }
  }

  private static Finding finding(Edition edition, String missing) {
    Optional<Change> explanation =
        edition.changes().stream().filter(change -> freed(change, missing)).findFirst();
    return explanation
        .map(
            change ->
                new Finding(
                    "number-missing-explained",
                    Level.INFO,
                    missing,
                    List.of(new Passage("history", text(change), change.places()))))
        .orElseGet(() -> new Finding("number-missing", Level.WARNING, missing, List.of()));
  }

  /** Whether the item of that number was taken away from it. */
  private static boolean freed(Change change, String number) {
    ChangeSide before = change.before();
    if (before == null || !number.equals(before.number())) {
      return false;
    }
    return switch (change.kind()) {
      case MERGED, REMOVED, RENUMBERED -> true;
      case ADDED, MODIFIED -> false;
    };
  }

  private static String text(Change change) {
    List<String> words = new ArrayList<>();
    ChangeSide before = change.before();
    if (before != null && before.name() != null) {
      words.add(before.number() + " " + before.name());
    }
    ChangeSide after = change.after();
    if (change.note() != null) {
      words.add(change.note().value());
    } else if (change.mergedInto() != null) {
      words.add(change.mergedInto());
    } else if (after != null && after.number() != null) {
      words.add(after.number());
    }
    return String.join(" → ", words);
  }
}

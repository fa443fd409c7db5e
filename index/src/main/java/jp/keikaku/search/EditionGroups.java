package jp.keikaku.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.RecordHead;

/** The same record of several editions as one hit, of the current edition. */
final class EditionGroups {
  private EditionGroups() {}

  /**
   * A document that was found: a record as one or several editions have it.
   *
   * @param copies all of them, newest first
   * @param document its number in the index
   */
  record Found(List<RecordHead> copies, int document, float score) {
    Found {
      copies = List.copyOf(copies);
    }
  }

  /** A copy of a record, by its number among the copies of its document. */
  private record Copy(RecordHead head, int document, int number, boolean named, float score) {}

  /**
   * One record, and its older copies.
   *
   * @param document of the copy that is shown: of a year that the question names, else the newest
   * @param copy its number there
   * @param score of the best of them
   * @param others ids of the others, newest first
   */
  record Group(int document, int copy, float score, List<String> others) {}

  /** Groups in the order of their best record. */
  static List<Group> of(List<Found> found, WantedCopies wanted, boolean apart) {
    Map<String, List<Copy>> groups = new LinkedHashMap<>();
    for (Found each : found) {
      for (int number : wanted.among(each.copies())) {
        RecordHead head = each.copies().get(number);
        boolean named = wanted.years().contains(head.year());
        groups
            .computeIfAbsent(apart ? head.id() : head.copies(), unused -> new ArrayList<>())
            .add(new Copy(head, each.document(), number, named, each.score()));
      }
    }
    return groups.values().stream().map(EditionGroups::group).toList();
  }

  private static Group group(List<Copy> same) {
    List<Copy> newestFirst =
        same.stream()
            .sorted(
                Comparator.comparingInt((Copy copy) -> copy.named() ? 0 : 1)
                    .thenComparingInt(copy -> -copy.head().year()))
            .toList();
    Copy shown = newestFirst.getFirst();
    return new Group(
        shown.document(),
        shown.number(),
        same.getFirst().score(),
        newestFirst.stream().skip(1).map(copy -> copy.head().id()).toList());
  }
}

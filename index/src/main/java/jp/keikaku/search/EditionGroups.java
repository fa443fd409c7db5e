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
   * A record that was found.
   *
   * @param document its number in the index
   */
  record Found(RecordHead head, int document, float score) {}

  /**
   * One record, and its older copies.
   *
   * @param current number of the newest edition's document
   * @param score of the best of them
   * @param others ids of the others, newest first
   */
  record Group(int current, float score, List<String> others) {}

  /** Groups in the order of their best record. */
  static List<Group> of(List<Found> found, boolean apart) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    for (Found each : found) {
      String key = apart ? each.head().id() : each.head().copies();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(EditionGroups::group).toList();
  }

  private static Group group(List<Found> same) {
    List<Found> newestFirst =
        same.stream()
            .sorted(Comparator.comparingInt((Found found) -> found.head().year()).reversed())
            .toList();
    return new Group(
        newestFirst.getFirst().document(),
        same.getFirst().score(),
        newestFirst.stream().skip(1).map(found -> found.head().id()).toList());
  }
}

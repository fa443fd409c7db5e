package jp.keikaku.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.RecordDocument;

/** The same record of several editions as one hit, of the current edition. */
final class EditionGroups {
  private EditionGroups() {}

  /** A record that was found. */
  record Found(ArchivedRecord record, float score) {}

  /**
   * One record, and its older copies.
   *
   * @param current of the newest edition
   * @param score of the best of them
   * @param others ids of the others, newest first
   */
  record Group(ArchivedRecord current, float score, List<String> others) {}

  /** Groups in the order of their best record. */
  static List<Group> of(List<Found> found, boolean apart) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    for (Found each : found) {
      String key = apart ? each.record().id() : key(each.record());
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(EditionGroups::group).toList();
  }

  private static Group group(List<Found> same) {
    List<ArchivedRecord> newestFirst =
        same.stream()
            .map(Found::record)
            .sorted(Comparator.comparingInt(EditionGroups::year).reversed())
            .toList();
    return new Group(
        newestFirst.getFirst(),
        same.getFirst().score(),
        newestFirst.stream().skip(1).map(ArchivedRecord::id).toList());
  }

  private static int year(ArchivedRecord record) {
    Integer year = record.edition().fiscalYear();
    return year == null ? 0 : year;
  }

  /**
   * The id without its year, and the title: a number that was given to something else is another.
   */
  private static String key(ArchivedRecord record) {
    Integer year = record.edition().fiscalYear();
    String id = record.id();
    String edition = record.edition().id();
    String within = id.startsWith(edition) ? id.substring(edition.length()) : id;
    String plan = year == null ? edition : edition.replaceFirst("/" + year + "(?=$|~)", "");
    return plan + "|" + within + "|" + RecordDocument.wholeKey(record.title());
  }
}

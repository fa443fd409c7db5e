package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Edition;

/** Cuts an edition into the records that people look for. */
public final class EditionRecords {
  private EditionRecords() {}

  /**
   * All records of an edition, each with an id that no other one has; the edition itself first.
   *
   * @param reference what the edition is called in the archive
   */
  public static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      records.addAll(kind.cut(reference, edition));
    }
    return withUniqueIds(records);
  }

  /** A second record of an id becomes {@code id~2}, in the order of the document. */
  private static List<ArchivedRecord> withUniqueIds(List<ArchivedRecord> records) {
    Map<String, Integer> seen = new HashMap<>();
    List<ArchivedRecord> unique = new ArrayList<>(records.size());
    for (ArchivedRecord record : records) {
      String id = record.id();
      int count = seen.merge(id, 1, Integer::sum);
      while (count > 1 && seen.containsKey(id + "~" + count)) {
        count++;
      }
      String own = count == 1 ? id : id + "~" + count;
      seen.put(id, count);
      seen.putIfAbsent(own, 1);
      unique.add(own.equals(id) ? record : record.withId(own));
    }
    return unique;
  }
}

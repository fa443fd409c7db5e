package jp.keikaku.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.keikaku.analysis.Romaji;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.entry.RecordPart;

/** What may be offered to somebody who types the beginning of a name. */
final class Suggestions {
  /** Longer names are sentences, and nobody picks one. */
  private static final int LONGEST = 60;

  private Suggestions() {}

  /**
   * The keys of a record's names and departments, each with its name behind it.
   *
   * @param reading how a name sounds, in katakana
   */
  static Set<String> keys(ArchivedRecord record, UnaryOperator<String> reading) {
    Set<String> keys = new LinkedHashSet<>();
    record.departments().forEach(department -> add(keys, department, reading));
    for (RecordPart part : record.parts()) {
      if (part.role() == RecordPart.Role.NAME) {
        add(keys, part.text().value(), reading);
      }
    }
    if (record.kind() == RecordKind.TERM) {
      record.names().forEach(name -> add(keys, name, reading));
    }
    return keys;
  }

  private static void add(Set<String> keys, String name, UnaryOperator<String> reading) {
    String printed = name.strip();
    if (printed.isEmpty() || printed.length() > LONGEST) {
      return;
    }
    for (String key : List.of(WholeKey.of(printed), Romaji.ofKatakana(reading.apply(printed)))) {
      if (!key.isEmpty()) {
        keys.add(key + IndexFields.SEPARATOR + printed);
      }
    }
  }
}

package jp.keikaku.archive;

import java.util.LinkedHashSet;
import java.util.Set;

/** What may be offered to somebody who types the beginning of a name. */
final class Suggestions {
  /** Longer names are sentences, and nobody picks one. */
  private static final int LONGEST = 60;

  private Suggestions() {}

  /** The keys of a record's names and departments, each with its name behind it. */
  static Set<String> keys(ArchivedRecord record, RecentTexts texts) {
    Set<String> keys = new LinkedHashSet<>();
    record.departments().forEach(department -> add(keys, department, texts));
    for (RecordPart part : record.parts()) {
      if (part.role() == RecordPart.Role.NAME) {
        add(keys, part.text().value(), texts);
      }
    }
    if (record.kind() == RecordKind.TERM) {
      record.names().forEach(name -> add(keys, name, texts));
    }
    return keys;
  }

  private static void add(Set<String> keys, String name, RecentTexts texts) {
    String printed = name.strip();
    if (printed.isEmpty() || printed.length() > LONGEST) {
      return;
    }
    for (String key : new String[] {texts.wholeKey(printed), texts.letters(printed)}) {
      if (!key.isEmpty()) {
        keys.add(key + IndexFields.SEPARATOR + printed);
      }
    }
  }
}

package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;

/** Instructions of amending bylaws (改め文), each by the bylaw that it changes. */
final class AmendmentRecords {
  private AmendmentRecords() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (Bylaw bylaw : edition.bylaws()) {
      for (Amendment amendment : bylaw.amendments()) {
        records.add(record(reference, bylaw, amendment, records.size() + 1));
      }
    }
    return records;
  }

  private static ArchivedRecord record(
      EditionReference reference, Bylaw bylaw, Amendment amendment, int number) {
    String target = target(amendment);
    PartList parts =
        new PartList()
            .name("改正先", amendment.bylaw())
            .prose("対象", target)
            .prose("改め文", amendment.instruction())
            .prose("新規定", amendment.text());
    return new ArchivedRecord(
        RecordIds.record(
            reference.id() + "/amendment", bylaw.title().value(), String.valueOf(number)),
        RecordKind.AMENDMENT,
        null,
        (amendment.bylaw() + " " + target).strip() + " の改正",
        reference,
        List.of(),
        parts.parts(),
        List.of(),
        amendment.places());
  }

  private static String target(Amendment amendment) {
    return String.join(
        "、", amendment.target().stream().map(target -> String.join("", target.path())).toList());
  }
}

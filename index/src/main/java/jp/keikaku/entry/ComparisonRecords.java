package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;

/** Provisions before and after an amendment, side by side (新旧対照表). */
final class ComparisonRecords {
  private ComparisonRecords() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (Comparison comparison : edition.comparisons()) {
      records.add(record(reference, comparison, records.size() + 1));
    }
    return records;
  }

  private static ArchivedRecord record(
      EditionReference reference, Comparison comparison, int number) {
    Citation target = comparison.target();
    String provision = target == null ? "" : String.join("", target.path());
    String bylaw = Objects.requireNonNullElse(comparison.title(), "");
    PartList parts =
        new PartList()
            .name("例規", comparison.title())
            .prose("対象", provision)
            .prose("改正後", comparison.after())
            .prose("改正前", comparison.before());
    return new ArchivedRecord(
        RecordIds.record(reference.id(), "comparison", String.valueOf(number)),
        RecordKind.COMPARISON,
        null,
        ("新旧対照表 " + bylaw + " " + provision).strip(),
        reference,
        List.of(),
        parts.parts(),
        List.of(),
        comparison.places());
  }
}

package jp.keikaku.entry;

import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Entries of the printed change history. */
final class ChangeRecords {
  private ChangeRecords() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    return edition.changes().stream().map(change -> record(reference, change)).toList();
  }

  private static ArchivedRecord record(EditionReference reference, Change change) {
    String number = number(change);
    String name = name(change);
    String title =
        Stream.of("変更", number, name)
            .filter(part -> !part.isEmpty())
            .reduce((left, right) -> left + " " + right)
            .orElseThrow();
    PartList parts = new PartList().prose("種別", label(change.kind()));
    side(parts, "変更前", change.before());
    side(parts, "変更後", change.after());
    parts.prose("備考", change.note());
    if (change.mergedInto() != null) {
      parts.prose("統合先", change.mergedInto());
    }
    return new ArchivedRecord(
        RecordIds.record(reference.id(), "change", number.isEmpty() ? name : number),
        RecordKind.CHANGE,
        number.isEmpty() ? null : number,
        title,
        reference,
        names(change).toList(),
        parts.parts(),
        List.of(),
        change.places());
  }

  private static void side(PartList parts, String label, @Nullable ChangeSide side) {
    if (side != null) {
      parts
          .prose(label, side.name())
          .prose(label, side.description())
          .prose(label, side.departmentsText());
    }
  }

  private static String number(Change change) {
    return sides(change).map(ChangeSide::number).flatMap(Stream::ofNullable).findFirst().orElse("");
  }

  private static String name(Change change) {
    return names(change).findFirst().orElse("");
  }

  private static Stream<String> names(Change change) {
    return sides(change)
        .map(ChangeSide::name)
        .flatMap(Stream::ofNullable)
        .map(Text::value)
        .distinct();
  }

  private static Stream<ChangeSide> sides(Change change) {
    return Stream.concat(Stream.ofNullable(change.before()), Stream.ofNullable(change.after()));
  }

  private static String label(ChangeKind kind) {
    return switch (kind) {
      case MODIFIED -> "修正";
      case MERGED -> "統合";
      case ADDED -> "追加";
      case REMOVED -> "削除";
      case RENUMBERED -> "番号変更";
    };
  }
}

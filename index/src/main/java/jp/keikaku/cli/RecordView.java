package jp.keikaku.cli;

import java.util.List;
import jp.keikaku.document.Place;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.export.DisplayWidth;
import jp.keikaku.export.ReportWords;

/** A record for a person's eyes. */
final class RecordView {
  private RecordView() {}

  static String of(ArchivedRecord record, Messages messages) {
    StringBuilder view = new StringBuilder();
    view.append(numberBefore(record)).append(record.title()).append('\n');
    view.append(record.edition().name());
    if (!record.places().isEmpty()) {
      view.append("  ").append(pages(record.places(), messages));
    }
    view.append('\n').append(record.id()).append("\n\n");
    int labels =
        record.parts().stream().mapToInt(part -> DisplayWidth.of(label(part))).max().orElse(0);
    for (RecordPart part : record.parts()) {
      boolean repeatsTitle =
          part.role() == RecordPart.Role.NAME && part.text().value().equals(record.title());
      if (!repeatsTitle) {
        view.append("  ");
        if (labels > 0) {
          view.append(DisplayWidth.padRight(label(part), labels)).append("  ");
        }
        view.append(part.text().value()).append('\n');
      }
    }
    return view.toString();
  }

  /** The number of a record whose title does not say it. */
  static String numberBefore(ArchivedRecord record) {
    String number = record.number();
    boolean said = record.kind() == RecordKind.ARTICLE || record.kind() == RecordKind.CHANGE;
    return number == null || said ? "" : number + " ";
  }

  /** {@code p. 8} or {@code p. 8, 9}. */
  static String pages(List<Place> places, Messages messages) {
    return new ReportWords(messages::of).pages(places);
  }

  private static String label(RecordPart part) {
    String label = part.label();
    return label == null ? "" : label;
  }
}

package jp.keikaku.web;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordPart;
import org.jspecify.annotations.Nullable;

/**
 * A record that has no page of its kind: its texts, and where it is printed.
 *
 * @param id of the record
 * @param kind what it is
 * @param title what it is called
 * @param edition where it stands
 * @param fields its texts, in the order of a reader
 * @param pages on which it is printed
 * @param picture address of the first of them, or null
 */
public record RecordPage(
    String id,
    String kind,
    String title,
    EditionView edition,
    List<ItemPage.Field> fields,
    String pages,
    @Nullable String picture) {
  static RecordPage of(ArchivedRecord record, View view) {
    List<ItemPage.Field> fields = new ArrayList<>();
    for (RecordPart part : record.parts()) {
      String text = part.text().value();
      boolean repeats = part.role() == RecordPart.Role.NAME && text.equals(record.title());
      if (!repeats) {
        String label = part.label();
        fields.add(new ItemPage.Field(label == null ? "" : label, TextPiece.of(text, List.of())));
      }
    }
    return new RecordPage(
        record.id(),
        view.kind(record.kind()),
        record.title(),
        EditionView.of(record.edition(), view),
        fields,
        view.pages(record.places()),
        view.links().page(record.edition().id(), record.places(), record.id(), null));
  }
}

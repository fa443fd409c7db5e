package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a record; absent and empty texts are left out. */
final class PartList {
  private final List<RecordPart> parts = new ArrayList<>();

  PartList name(@Nullable String label, @Nullable Text text) {
    return add(RecordPart.Role.NAME, label, text);
  }

  PartList name(@Nullable String label, @Nullable String text) {
    return name(label, text == null ? null : Text.of(text));
  }

  PartList prose(@Nullable String label, @Nullable Text text) {
    return add(RecordPart.Role.PROSE, label, text);
  }

  /** Words that stand on no page in this form. */
  PartList prose(@Nullable String label, @Nullable String text) {
    return prose(label, text == null ? null : Text.of(text));
  }

  List<RecordPart> parts() {
    return List.copyOf(parts);
  }

  private PartList add(RecordPart.Role role, @Nullable String label, @Nullable Text text) {
    if (text != null && !text.value().isBlank()) {
      parts.add(new RecordPart(role, label, text));
    }
    return this;
  }
}

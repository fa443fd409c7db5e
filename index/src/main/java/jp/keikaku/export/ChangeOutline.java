package jp.keikaku.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Text;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import org.jspecify.annotations.Nullable;

/** The printed change history as one table: before beside after. */
final class ChangeOutline {
  private ChangeOutline() {}

  static List<OutlineBlock> of(List<Change> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("変更前", "変更後"));
    for (Change change : changes) {
      rows.add(List.of(side(change.before()), after(change)));
    }
    return List.of(new Heading(2, "変更履歴"), new Grid(true, rows));
  }

  private static String after(Change change) {
    if (change.after() != null) {
      return side(change.after());
    }
    if (change.note() != null) {
      return change.note().value();
    }
    return change.mergedInto() == null ? "" : change.mergedInto() + "へ統合";
  }

  private static String side(@Nullable ChangeSide side) {
    if (side == null) {
      return "";
    }
    return Stream.of(
            side.number(),
            value(side.name()),
            value(side.description()),
            value(side.departmentsText()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("　"));
  }

  private static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}

package jp.keikaku.archive;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;

/** A row of a table as one text. */
final class TableRows {
  private static final Text BETWEEN_CELLS = Text.of(" ｜ ");

  private TableRows() {}

  static List<RecordPart> parts(List<Text> cells) {
    return new PartList().prose(null, text(cells)).parts();
  }

  /** The cells that hold something, with a bar between them. */
  static Text text(List<Text> cells) {
    Text row = Text.EMPTY;
    for (Text cell : cells) {
      if (!cell.value().isBlank()) {
        row = row.isEmpty() ? cell : row.plus(BETWEEN_CELLS).plus(cell);
      }
    }
    return row;
  }

  /** Where the cells' characters stand, else where the table stands. */
  static List<Place> places(List<Text> cells, List<Place> table) {
    List<Place> places = new ArrayList<>();
    cells.forEach(cell -> places.addAll(cell.places()));
    return places.isEmpty() ? table : places;
  }
}

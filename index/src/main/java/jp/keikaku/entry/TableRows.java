package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;

/** Rows of tables, and a row as one text. */
final class TableRows {
  private static final Text BETWEEN_CELLS = Text.of(" ｜ ");

  private TableRows() {}

  /** Rows of the overview of items, of sections, and of appended tables. */
  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    edition.itemList().forEach(listed -> records.add(ItemRecords.row(reference, listed)));
    for (Bylaw bylaw : edition.bylaws()) {
      for (AppendedTable table : bylaw.appendedTables()) {
        records.addAll(BylawRecords.rows(reference, bylaw, table));
      }
    }
    records.addAll(SectionRecords.rows(reference, edition));
    return records;
  }

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

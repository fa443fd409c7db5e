package jp.keikaku.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;

/** What a table holds, as its labels tell. */
enum TableKind {
  /** One item: labels beside values. */
  ITEM,
  /** Number, name and little else, one item a row. */
  OVERVIEW,
  /** One item a row with what is to be done. */
  ITEM_ROWS,
  /** Terms and definitions. */
  GLOSSARY,
  OTHER;

  static TableKind of(Vocabulary vocabulary, TableBlock table) {
    Set<Field> header = EnumSet.noneOf(Field.class);
    Set<Field> beside = EnumSet.noneOf(Field.class);
    for (Cell cell : table.cells()) {
      List<Field> fields = vocabulary.fields(cell.text().value());
      if (cell.row() == 0) {
        header.addAll(fields);
      }
      boolean hasValue =
          table.cells().stream()
              .anyMatch(
                  other ->
                      other.column() >= cell.columnEnd()
                          && other.sharesRow(cell)
                          && vocabulary.fields(other.text().value()).isEmpty());
      if (hasValue) {
        beside.addAll(fields);
      }
    }
    boolean named = beside.contains(Field.NAME) || beside.contains(Field.NUMBER);
    boolean told =
        beside.contains(Field.DESCRIPTION)
            || beside.contains(Field.DEPARTMENTS)
            || beside.contains(Field.SCHEDULE);
    if (named && told && beside.size() >= 3 && table.rows() >= 2) {
      return ITEM;
    }
    if (header.contains(Field.TERM) && header.contains(Field.DEFINITION)) {
      return GLOSSARY;
    }
    if (header.contains(Field.NAME) && header.size() >= 2 && table.rows() >= 2) {
      boolean rich = header.contains(Field.DESCRIPTION) || header.contains(Field.SCHEDULE);
      return rich ? ITEM_ROWS : OVERVIEW;
    }
    return OTHER;
  }
}

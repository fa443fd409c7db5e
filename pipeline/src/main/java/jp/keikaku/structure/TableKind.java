package jp.keikaku.structure;

import java.util.EnumSet;
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
  /** A bylaw before and after an amendment. */
  COMPARISON,
  OTHER;

  static TableKind of(Vocabulary vocabulary, TableBlock table) {
    if (ComparisonParser.isComparison(vocabulary, table)) {
      return COMPARISON;
    }
    RowsHeader header = RowsHeader.read(table);
    Set<Field> heads = header.fields(vocabulary);
    if (heads.contains(Field.TERM) && heads.contains(Field.DEFINITION)) {
      return GLOSSARY;
    }
    boolean columns =
        table.rows() >= 2
            && heads.contains(Field.NAME)
            && heads.size() >= 2
            && header.headsColumns(vocabulary, table);
    if (!columns && isItem(vocabulary, table)) {
      return ITEM;
    }
    if (columns) {
      return heads.contains(Field.DESCRIPTION) || heads.contains(Field.SCHEDULE)
          ? ITEM_ROWS
          : OVERVIEW;
    }
    return OTHER;
  }

  /** Whether labels stand beside values. */
  private static boolean isItem(Vocabulary vocabulary, TableBlock table) {
    Set<Field> beside = EnumSet.noneOf(Field.class);
    for (Cell cell : table.cells()) {
      boolean hasValue =
          table.cells().stream()
              .anyMatch(
                  other ->
                      other.column() >= cell.columnEnd()
                          && other.sharesRow(cell)
                          && vocabulary.fields(other.text().value()).isEmpty());
      if (hasValue) {
        beside.addAll(vocabulary.fields(cell.text().value()));
      }
    }
    boolean named = beside.contains(Field.NAME) || beside.contains(Field.NUMBER);
    boolean told =
        beside.contains(Field.DESCRIPTION)
            || beside.contains(Field.DEPARTMENTS)
            || beside.contains(Field.SCHEDULE);
    return named && told && beside.size() >= 3 && table.rows() >= 2;
  }
}

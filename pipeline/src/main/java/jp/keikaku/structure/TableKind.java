package jp.keikaku.structure;

import java.util.Set;
import jp.keikaku.layout.Block.TableBlock;

/** What a table holds, as its labels tell. */
enum TableKind {
  /** One item: labels beside values. */
  ITEM,
  /** Number, name and little else, one item a row. */
  OVERVIEW,
  /** One item a row with what is to be done. */
  ITEM_ROWS,
  /** Years over phases, and nothing else. */
  SCHEDULE,
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
    return ScheduleGrid.isSchedule(vocabulary, table, null) ? SCHEDULE : OTHER;
  }

  /** Whether labels stand beside or above values. */
  private static boolean isItem(Vocabulary vocabulary, TableBlock table) {
    Set<ItemField> fields = new LabelledCells(vocabulary, table, null).fields();
    boolean named = fields.contains(ItemField.NAME) || fields.contains(ItemField.NUMBER);
    boolean told =
        fields.contains(ItemField.DESCRIPTION)
            || fields.contains(ItemField.DEPARTMENTS)
            || fields.contains(ItemField.SCHEDULE);
    return named && told && fields.size() >= 3 && table.rows() >= 2;
  }
}

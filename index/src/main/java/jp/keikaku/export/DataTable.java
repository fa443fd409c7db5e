package jp.keikaku.export;

import java.util.List;

/**
 * Records of one kind as rows, with a description of the columns.
 *
 * @param name in the plural, such as {@code items}
 * @param title what it holds, in Japanese
 * @param columns the columns
 * @param key columns whose values name a row; empty where nothing does
 * @param rows values in the order of the columns; an absent one is the empty string
 */
public record DataTable(
    String name, String title, List<Column> columns, List<String> key, List<List<String>> rows) {
  /** Copies the lists. */
  public DataTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What a column's values are. */
  public enum ColumnType {
    /** Any text. */
    STRING,
    /** A whole number in ASCII digits. */
    INTEGER,
    /** {@code true} or {@code false}. */
    BOOLEAN
  }

  /** In which language the first row names the columns. */
  public enum Headers {
    /** As the records contract does. */
    EN,
    /** For people who read Japanese. */
    JA;

    /** The name of a column. */
    String of(Column column) {
      return switch (this) {
        case EN -> column.name();
        case JA -> column.title();
      };
    }
  }

  /**
   * A column.
   *
   * @param name as in the records contract, in English
   * @param type what its values are
   * @param title what it is called in Japanese
   * @param required whether every row has a value
   */
  public record Column(String name, ColumnType type, String title, boolean required) {}
}

package jp.keikaku.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.keikaku.text.SafeText;
import org.jspecify.annotations.Nullable;

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

  /**
   * A column.
   *
   * @param name as in the records contract, in English
   * @param type what its values are
   * @param title what it is called in Japanese
   * @param required whether every row has a value
   */
  public record Column(String name, ColumnType type, String title, boolean required) {}

  /** Collects columns and rows. */
  static final class Builder {
    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> key = List.of();

    Builder(String name, String title) {
      this.name = name;
      this.title = title;
      required("edition", ColumnType.STRING, "版のID");
    }

    Builder required(String column, ColumnType type, String columnTitle) {
      columns.add(new Column(column, type, columnTitle, true));
      return this;
    }

    Builder optional(String column, ColumnType type, String columnTitle) {
      columns.add(new Column(column, type, columnTitle, false));
      return this;
    }

    Builder key(String... names) {
      key = List.of(names);
      return this;
    }

    void row(@Nullable Object... values) {
      if (values.length != columns.size()) {
        throw new IllegalArgumentException(values.length + " values for " + columns.size());
      }
      rows.add(
          Arrays.stream(values)
              .map(value -> value == null ? "" : SafeText.of(value.toString()))
              .toList());
    }

    DataTable build() {
      return new DataTable(name, title, columns, key, rows);
    }
  }
}

package jp.keikaku.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.export.DataTable.Column;
import jp.keikaku.export.DataTable.ColumnType;
import jp.keikaku.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * How a table is made from editions. Every row begins with the edition's id and ends with the file,
 * the page, and both as an address that opens the page in a browser.
 *
 * @param <R> what one row tells of
 * @param name of the table, in the plural and small letters
 * @param title what it holds, in Japanese
 * @param rows what an edition has rows of
 * @param places where a row's record stands
 * @param key columns that name a row within its edition; empty where nothing does
 * @param values the columns between
 */
record TableShape<R>(
    String name,
    String title,
    Function<Edition, List<R>> rows,
    Function<R, List<Place>> places,
    List<String> key,
    List<Value<R>> values) {
  private static final Column EDITION = new Column("edition", ColumnType.STRING, "版のID", true);
  private static final List<Column> SOURCE =
      List.of(
          new Column("source", ColumnType.STRING, "元のファイル", true),
          new Column("page", ColumnType.INTEGER, "ページ", false),
          new Column("address", ColumnType.STRING, "所在", true));

  TableShape {
    key = List.copyOf(key);
    values = List.copyOf(values);
  }

  /** A column, and what a row has in it; null where that is absent. */
  record Value<R>(Column column, Function<R, @Nullable Object> of) {}

  /** A record inside another, with its place in the series, from 1. */
  record Inner<P, T>(P outer, int position, T record) {}

  static <R> Value<R> text(String name, String title, Function<R, @Nullable Object> of) {
    return new Value<>(new Column(name, ColumnType.STRING, title, false), of);
  }

  /** A text that every row has. */
  static <R> Value<R> required(String name, String title, Function<R, @Nullable Object> of) {
    return new Value<>(new Column(name, ColumnType.STRING, title, true), of);
  }

  static <R> Value<R> number(String name, String title, Function<R, @Nullable Object> of) {
    return new Value<>(new Column(name, ColumnType.INTEGER, title, false), of);
  }

  /** A number that every row has. */
  static <R> Value<R> counted(String name, String title, Function<R, @Nullable Object> of) {
    return new Value<>(new Column(name, ColumnType.INTEGER, title, true), of);
  }

  static <R> Value<R> truth(String name, String title, Function<R, @Nullable Object> of) {
    return new Value<>(new Column(name, ColumnType.BOOLEAN, title, false), of);
  }

  /** The place in the series. */
  static <P, T> Value<Inner<P, T>> position() {
    return counted("position", "順番", Inner::position);
  }

  /** The records that stand in others. */
  static <P, T> List<Inner<P, T>> inner(
      List<P> outer, Function<P, ? extends Collection<T>> records) {
    List<Inner<P, T>> rows = new ArrayList<>();
    for (P each : outer) {
      int position = 1;
      for (T record : records.apply(each)) {
        rows.add(new Inner<>(each, position++, record));
      }
    }
    return rows;
  }

  DataTable of(List<NamedEdition> editions) {
    List<Column> columns = new ArrayList<>(List.of(EDITION));
    values.forEach(value -> columns.add(value.column));
    columns.addAll(SOURCE);
    List<List<String>> written = new ArrayList<>();
    for (NamedEdition named : editions) {
      String file = named.edition().source().fileName();
      for (R row : rows.apply(named.edition())) {
        List<String> cells = new ArrayList<>(List.of(named.id()));
        values.forEach(value -> cells.add(cell(value.of.apply(row))));
        List<Place> at = places.apply(row);
        String page = at.isEmpty() ? "" : String.valueOf(at.getFirst().page());
        cells.addAll(
            List.of(cell(file), page, cell(page.isEmpty() ? file : file + "#page=" + page)));
        written.add(cells);
      }
    }
    List<String> fullKey = new ArrayList<>(key);
    if (!key.isEmpty()) {
      fullKey.addFirst(EDITION.name());
    }
    return new DataTable(name, title, columns, fullKey.stream().distinct().toList(), written);
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : SafeText.of(value.toString());
  }
}

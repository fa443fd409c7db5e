package jp.keikaku.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of an example table: columns between tabs, {@code #} before what is no example. */
final class Examples {
  private Examples() {}

  /** All rows of the table of that name beside this class, each with {@code columns} columns. */
  static List<String[]> of(String table, int columns) {
    try (InputStream in =
        Objects.requireNonNull(Examples.class.getResourceAsStream(table), table)) {
      List<String[]> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      for (String[] row : rows) {
        if (row.length != columns) {
          throw new IllegalStateException(
              table + ": not " + columns + " columns: " + String.join("|", row));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

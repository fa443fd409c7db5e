package jp.keikaku.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.keikaku.export.DataTable.Column;
import jp.keikaku.export.DataTable.Headers;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as one Excel workbook (Office Open XML): a sheet each, the first row stays in sight. Cells
 * have their type, so that {@code 1-1} stays a text and no text runs as a formula.
 */
public final class XlsxFormat {
  /** Characters that the format lets a cell hold. */
  private static final int LONGEST_CELL = 32_767;

  /** Rows that the format lets a sheet hold, with the first. */
  private static final int MOST_ROWS = 1 << 20;

  private XlsxFormat() {}

  /** The bytes of a file. */
  public static byte[] write(List<DataTable> tables, Headers headers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "keikaku", "1.0")) {
      for (DataTable table : tables) {
        String name = headers == Headers.JA ? table.title() : table.name();
        sheet(workbook.newWorksheet(name), table, headers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void sheet(Worksheet sheet, DataTable table, Headers headers) {
    List<Column> columns = table.columns();
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, headers.of(columns.get(column)));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    int rows = Math.min(table.rows().size(), MOST_ROWS - 1);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns.size(); column++) {
        String cell = table.rows().get(row).get(column);
        if (!cell.isEmpty()) {
          value(sheet, row + 1, column, columns.get(column), cell);
        }
      }
    }
  }

  private static void value(Worksheet sheet, int row, int column, Column type, String cell) {
    switch (type.type()) {
      case INTEGER -> sheet.value(row, column, Long.valueOf(cell));
      case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
      case STRING -> sheet.value(row, column, shortened(cell));
    }
  }

  /** A text too long for a cell ends with {@code …}; CSV holds it whole. */
  private static String shortened(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
  }
}

package jp.keikaku.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.export.DataTable.Headers;

/**
 * Tables as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know the encoding,
 * and CRLF line ends. A text that a spreadsheet would run as a formula has an apostrophe before it;
 * so has one that begins with apostrophes and would be taken for such a text, so that one
 * apostrophe less gives every text back.
 */
public final class CsvFormat {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How a formula begins, also in full-width characters; a tab or line end hides such a sign. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@＝＋－＠\\t\\r\\n].*");

  private CsvFormat() {}

  /** The bytes of a file: a row of column names in English, then the rows. */
  public static byte[] write(DataTable table) {
    return write(table, Headers.EN);
  }

  /** The bytes of a file: a row of column names, then the rows. */
  public static byte[] write(DataTable table, Headers headers) {
    return write(table.columns().stream().map(headers::of).toList(), table.rows());
  }

  /** The bytes of a file: a row of names, then the rows. */
  public static byte[] write(List<String> names, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(names);
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFormat::safe).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell as it is written: never a formula. */
  static String safe(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text of a cell that was written by {@link #write}. */
  public static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}

package jp.keikaku.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know the encoding,
 * and CRLF line ends.
 */
public final class CsvFormat {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFormat() {}

  /** The bytes of a file: a row of column names, then the rows. */
  public static byte[] write(DataTable table) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      List<String> names = table.columns().stream().map(DataTable.Column::name).toList();
      csv.writeRecord(names);
      table.rows().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

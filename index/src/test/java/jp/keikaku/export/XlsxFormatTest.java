package jp.keikaku.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.keikaku.example.SparseEditions;
import jp.keikaku.export.DataTable.Column;
import jp.keikaku.export.DataTable.ColumnType;
import jp.keikaku.export.DataTable.Headers;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxFormatTest {
  private final List<DataTable> tables =
      DataTables.of(List.of(new NamedEdition("市/計画/2024", SparseEditions.filled())));

  @ParameterizedTest
  @EnumSource(Headers.class)
  void everyCellComesBackWithItsType(Headers headers) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(XlsxFormat.write(tables, headers)))) {
      List<Sheet> sheets = book.getSheets().toList();
      assertThat(sheets).hasSameSizeAs(tables);
      for (int i = 0; i < tables.size(); i++) {
        DataTable table = tables.get(i);
        assertThat(sheets.get(i).getName())
            .isEqualTo(headers == Headers.JA ? table.title() : table.name());
        List<Row> rows = sheets.get(i).read();
        assertThat(rows).as(table.name()).hasSize(table.rows().size() + 1).hasSizeGreaterThan(1);
        check(table, rows, headers);
      }
    }
  }

  private static void check(DataTable table, List<Row> rows, Headers headers) {
    for (int column = 0; column < table.columns().size(); column++) {
      Column type = table.columns().get(column);
      assertThat(rows.getFirst().getCellText(column)).isEqualTo(headers.of(type));
      for (int row = 0; row < table.rows().size(); row++) {
        String expected = table.rows().get(row).get(column);
        Cell cell = rows.get(row + 1).getOptionalCell(column).orElse(null);
        assertThat(cell == null || cell.getValue() == null ? "" : cell.getText())
            .isEqualToIgnoringCase(expected);
        if (!expected.isEmpty() && cell != null) {
          assertThat(cell.getType()).isEqualTo(type(type.type()));
        }
      }
    }
  }

  @Test
  void whatLooksLikeADateOrAFormulaStaysAText() throws IOException {
    List<Column> columns = List.of(new Column("text", ColumnType.STRING, "文字", true));
    List<List<String>> rows =
        List.of(List.of("1-1"), List.of("=1+2"), List.of("'-5"), List.of("あ".repeat(40_000)));
    DataTable table = new DataTable("texts", "文字", columns, List.of(), rows);
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(XlsxFormat.write(List.of(table), Headers.EN)))) {
      List<Row> read = book.getFirstSheet().read();
      assertThat(read.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(read.stream().skip(1).limit(3).map(row -> row.getCellText(0)))
          .containsExactly("1-1", "=1+2", "'-5");
      assertThat(read.get(4).getCellText(0)).hasSize(32_767).endsWith("あ…");
    }
  }

  private static CellType type(ColumnType type) {
    return switch (type) {
      case STRING -> CellType.STRING;
      case INTEGER -> CellType.NUMBER;
      case BOOLEAN -> CellType.BOOLEAN;
    };
  }
}

package jp.keikaku.export;

import java.util.List;
import java.util.stream.Stream;

/** The records of editions as tables, for spreadsheets and databases. */
public final class DataTables {
  private static final List<TableShape<?>> SHAPES =
      Stream.of(DocumentTables.SHAPES, ItemTables.SHAPES, BylawTables.SHAPES)
          .flatMap(List::stream)
          .toList();

  /** Names of the tables, in their order. */
  public static final List<String> NAMES = SHAPES.stream().<String>map(TableShape::name).toList();

  private DataTables() {}

  /** All tables over these editions. */
  public static List<DataTable> of(List<NamedEdition> editions) {
    return SHAPES.stream().<DataTable>map(shape -> shape.of(editions)).toList();
  }
}

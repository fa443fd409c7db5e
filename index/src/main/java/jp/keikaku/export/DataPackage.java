package jp.keikaku.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes CSV files as a Frictionless tabular data package: {@code datapackage.json} with the
 * columns, their types and keys.
 */
public final class DataPackage {
  private DataPackage() {}

  /** The description of tables that stand beside it as {@code NAME.csv}. */
  public static String describe(List<DataTable> tables) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", "keikaku-export");
    description.put("title", "計画のレコード");
    description.put(
        "description",
        "表計算ソフトが数式とみなす文字（= + - @、タブ、改行）で始まる文字列には、先頭に ' を1つ付けています。元の文字列に戻すには、その ' を1つ除きます。");
    description.put("resources", tables.stream().map(table -> resource(table, tables)).toList());
    return ReportJson.write(description);
  }

  private static Map<String, Object> resource(DataTable table, List<DataTable> tables) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("title", table.title());
    resource.put("path", table.name() + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table, tables));
    return resource;
  }

  private static Map<String, Object> schema(DataTable table, List<DataTable> tables) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    List<Map<String, Object>> foreign = new ArrayList<>();
    reference(table, "editions", List.of("edition"), tables, foreign);
    reference(table, "items", List.of("edition", "item"), tables, foreign);
    if (!foreign.isEmpty()) {
      schema.put("foreignKeys", foreign);
    }
    return schema;
  }

  private static Map<String, Object> field(DataTable.Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().name().toLowerCase(Locale.ROOT));
    field.put("title", column.title());
    if (column.required()) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  /** Only to a table that is in the package. */
  private static void reference(
      DataTable table,
      String other,
      List<String> columns,
      List<DataTable> tables,
      List<Map<String, Object>> foreign) {
    boolean present = tables.stream().anyMatch(each -> each.name().equals(other));
    boolean has =
        table.columns().stream().map(DataTable.Column::name).toList().containsAll(columns);
    if (present && has && !table.name().equals(other)) {
      Map<String, Object> reference = new LinkedHashMap<>();
      reference.put("fields", columns);
      Map<String, Object> target = new LinkedHashMap<>();
      target.put("resource", other);
      target.put("fields", columns);
      reference.put("reference", target);
      foreign.add(reference);
    }
  }
}

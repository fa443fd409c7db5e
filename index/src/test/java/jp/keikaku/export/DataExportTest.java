package jp.keikaku.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.export.DataTable.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exported files, read again by others' means, give the records back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataExportTest {
  private final List<NamedEdition> editions =
      List.of(
          new NamedEdition("汐見市/2022", FixtureEditions.of("shiomi-r4/chromium")),
          new NamedEdition("八千代市/2022", FixtureEditions.of("yachiyo-r4/pdfbox")));

  private final List<DataTable> tables = DataTables.of(editions);

  @Test
  void csvBeginsWithAMarkThatSpreadsheetsKnow() {
    for (DataTable table : tables) {
      assertThat(CsvFormat.write(table)).startsWith(0xEF, 0xBB, 0xBF);
      assertThat(text(table)).contains("\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+81",
        "-5",
        "@SUM(A1)",
        "＝HYPERLINK(\"x\")",
        "\t=1",
        "'=1",
        "''-1",
        "'名前",
        "窓口=予約",
        ""
      })
  void noTextRunsAsAFormulaAndEachComesBack(String text) {
    String cell = CsvFormat.safe(text);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@＝＋－＠\\t].*");
    assertThat(CsvFormat.plain(cell)).isEqualTo(text);
  }

  @Test
  void csvGivesTheItemsBack() {
    List<String> read = new ArrayList<>();
    for (NamedCsvRecord row : rows("items")) {
      read.add(
          row.getField("edition")
              + row.getField("number")
              + row.getField("name")
              + row.getField("category")
              + row.getField("description")
              + row.getField("departments"));
    }
    List<String> expected = new ArrayList<>();
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        expected.add(
            named.id()
                + item.number()
                + item.name()
                + item.category()
                + item.description()
                + item.departmentsText());
      }
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void csvGivesSchedulesChallengesDepartmentsAndTermsBack() {
    Map<String, List<String>> read = new HashMap<>();
    for (NamedCsvRecord row : rows("schedule")) {
      add(read, row, row.getField("fiscalYear") + " " + row.getField("phase"));
    }
    for (NamedCsvRecord row : rows("challenges")) {
      add(read, row, row.getField("challenge") + row.getField("addressed") + row.getField("note"));
    }
    for (NamedCsvRecord row : rows("departments")) {
      add(read, row, row.getField("department"));
    }
    Map<String, List<String>> expected = new HashMap<>();
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        List<String> values = new ArrayList<>();
        for (SchedulePhase phase : item.schedule()) {
          values.add(phase.fiscalYear() + " " + orEmpty(phase.phase()));
        }
        for (Challenge challenge : item.challenges()) {
          values.add(
              challenge.number() + orEmpty(challenge.addressed()) + orEmpty(challenge.note()));
        }
        values.addAll(item.departments());
        expected.put(item.id(), values);
      }
    }
    assertThat(read).isEqualTo(expected);
    assertThat(rows("glossary").stream().map(row -> row.getField("definition")).toList())
        .isEqualTo(
            editions.stream()
                .flatMap(named -> named.edition().glossary().stream())
                .map(GlossaryEntry::definition)
                .map(Object::toString)
                .toList());
  }

  @Test
  void thePackageValidatesAgainstItsOwnSchema() {
    JsonNode description = JsonMapper.builder().build().readTree(DataPackage.describe(tables));
    assertThat(description.get("profile").asString()).isEqualTo("tabular-data-package");
    assertThat(description.get("resources")).hasSize(DataTables.NAMES.size());
    for (JsonNode resource : description.get("resources")) {
      String name = resource.get("name").asString();
      assertThat(name).matches("[a-z0-9._-]+");
      assertThat(resource.get("path").asString()).isEqualTo(name + ".csv");
      validate(resource.get("schema"), rows(name), name);
    }
  }

  @Test
  void everyTableSaysWhereItsRowsComeFrom() {
    for (DataTable table : tables) {
      for (NamedCsvRecord row : rows(table.name())) {
        assertThat(row.getField("source")).endsWith(".pdf");
        String page = row.getField("page");
        assertThat(row.getField("address"))
            .isEqualTo(row.getField("source") + (page.isEmpty() ? "" : "#page=" + page));
      }
    }
    assertThat(rows("items")).allMatch(row -> row.getField("page").matches("[0-9]+"));
  }

  @Test
  void headersMayBeJapanese() {
    DataTable items =
        tables.stream().filter(each -> each.name().equals("items")).findFirst().orElseThrow();
    String csv = new String(CsvFormat.write(items, Headers.JA), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF版のID,項目のID,整理番号,項目名,");
  }

  private void validate(JsonNode schema, List<NamedCsvRecord> rows, String name) {
    Set<List<String>> keys = new HashSet<>();
    for (NamedCsvRecord row : rows) {
      List<String> fields = new ArrayList<>();
      for (JsonNode field : schema.get("fields")) {
        fields.add(field.get("name").asString());
        String value = row.getField(field.get("name").asString());
        boolean required = field.at("/constraints/required").asBoolean(false);
        assertThat(value.isEmpty() && required).as("%s %s", name, field).isFalse();
        if (!value.isEmpty()) {
          assertThat(value).as("%s %s", name, field).matches(pattern(field.get("type").asString()));
        }
      }
      assertThat(row.getHeader()).isEqualTo(fields);
      if (schema.has("primaryKey")) {
        assertThat(keys.add(values(row, schema.get("primaryKey")))).as("%s %s", name, row).isTrue();
      }
      if (schema.has("foreignKeys")) {
        schema.get("foreignKeys").forEach(key -> resolve(row, key));
      }
    }
  }

  private void resolve(NamedCsvRecord row, JsonNode key) {
    JsonNode reference = key.get("reference");
    assertThat(rows(reference.get("resource").asString()))
        .anyMatch(
            other -> values(other, reference.get("fields")).equals(values(row, key.get("fields"))));
  }

  @Test
  void jsonLinesHoldOneRecordEach() {
    for (String kind : JsonLinesFormat.names()) {
      List<String> lines = JsonLinesFormat.write(kind, editions).lines().toList();
      assertThat(lines).as(kind).isNotEmpty();
      for (String line : lines) {
        JsonNode value = JsonMapper.builder().build().readTree(line);
        assertThat(value.propertyNames()).containsExactly("edition", "record");
      }
    }
    assertThat(JsonLinesFormat.write("items", editions).lines())
        .hasSize(editions.stream().mapToInt(each -> each.edition().items().size()).sum());
  }

  private static String pattern(String type) {
    return switch (type) {
      case "integer" -> "-?[0-9]+";
      case "boolean" -> "true|false";
      case "string" -> "(?s).+";
      default -> throw new AssertionError(type);
    };
  }

  private static List<String> values(NamedCsvRecord row, JsonNode columns) {
    List<String> values = new ArrayList<>();
    columns.forEach(column -> values.add(row.getField(column.asString())));
    return values;
  }

  private static void add(Map<String, List<String>> items, NamedCsvRecord row, String value) {
    items.computeIfAbsent(row.getField("item"), item -> new ArrayList<>()).add(value);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private List<NamedCsvRecord> rows(String name) {
    DataTable table =
        tables.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return CsvReader.builder().ofNamedCsvRecord(text(table).substring(1)).stream().toList();
  }

  private static String text(DataTable table) {
    return new String(CsvFormat.write(table), StandardCharsets.UTF_8);
  }
}

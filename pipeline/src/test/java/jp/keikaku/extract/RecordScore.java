package jp.keikaku.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How much of an expected file is in a written record file, field by field. What the expected file
 * does not name is not looked at, except that its lists of records are taken as complete.
 *
 * @param counts fields by area
 * @param mismatches those that are not as expected
 */
public record RecordScore(
    Map<String, FieldTally.Count> counts, List<FieldTally.Mismatch> mismatches) {
  private static final String[] EDITION = {
    "title", "edition", "fiscalYear", "issued", "municipality"
  };

  /** Compares two files of the records contract. */
  public static RecordScore of(JsonNode expected, JsonNode written) {
    FieldTally tally = new FieldTally();
    edition(tally, expected, written);
    contents(tally, expected, written);
    items(tally, expected, written);
    glossary(tally, expected, written);
    changes(tally, expected, written);
    if (expected.has("bylaws")) {
      new BylawComparison(tally).compare(expected.get("bylaws"), written.path("bylaws"));
    }
    sections(tally, expected.path("sections"), written.path("sections"));
    return new RecordScore(tally.counts(), tally.mismatches());
  }

  /** How many fields are as expected. */
  public int exact() {
    return counts.values().stream().mapToInt(FieldTally.Count::exact).sum();
  }

  /** How many fields there are. */
  public int all() {
    return counts.values().stream().mapToInt(FieldTally.Count::all).sum();
  }

  private static void edition(FieldTally tally, JsonNode expected, JsonNode written) {
    tally.named("edition", "", expected, written, EDITION);
    String[] colophon = expected.path("colophon").propertyNames().toArray(String[]::new);
    tally.named(
        "edition", "colophon", expected.path("colophon"), written.path("colophon"), colophon);
    tally.inOrder(
        "pillars",
        "pillars",
        expected.path("pillars"),
        expected.has("pillars") ? written.path("pillars") : MissingNode.getInstance(),
        (pillar, found, path) -> tally.named("pillars", path, pillar, found, "number", "title"));
  }

  private static void items(FieldTally tally, JsonNode expected, JsonNode written) {
    if (expected.has("items")) {
      tally.byKey(
          "items",
          "items",
          expected.get("items"),
          written.path("items"),
          item -> item.path("number"),
          (item, found, path) -> item(tally, item, found, path));
    }
    if (expected.has("itemList")) {
      tally.byKey(
          "itemList",
          "itemList",
          expected.get("itemList"),
          written.path("itemList"),
          item -> item.path("number"),
          (item, found, path) ->
              tally.named("itemList", path, item, found, "number", "name", "category"));
    }
  }

  private static void item(FieldTally tally, JsonNode item, JsonNode found, String path) {
    tally.named("items", path, item, found, "number", "name", "category", "description");
    tally.named("items", path, item, found, "departments", "pillar");
    tally.named("departmentsText", path, item, found, "departmentsText");
    for (JsonNode year : item.path("schedule")) {
      JsonNode same = first(found.path("schedule"), "fiscalYear", year.path("fiscalYear"));
      String name = path + ".schedule[" + year.path("fiscalYear") + "]";
      tally.named("items", name, year, same, "phase");
    }
    for (JsonNode challenge : item.path("challenges")) {
      JsonNode same = first(found.path("challenges"), "number", challenge.path("number"));
      String name = path + ".challenges[" + challenge.path("number") + "]";
      tally.named("items", name, challenge, same, "addressed", "note");
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    found
        .path("fields")
        .properties()
        .forEach(field -> fields.put(FieldTally.folded(field.getKey()), field.getValue()));
    item.path("fields")
        .properties()
        .forEach(
            field ->
                tally.value(
                    "items",
                    path + ".fields." + field.getKey(),
                    field.getValue(),
                    fields.getOrDefault(
                        FieldTally.folded(field.getKey()), MissingNode.getInstance())));
  }

  private static void glossary(FieldTally tally, JsonNode expected, JsonNode written) {
    if (expected.has("glossary")) {
      tally.byKey(
          "glossary",
          "glossary",
          expected.get("glossary"),
          written.path("glossary"),
          entry -> entry.path("term"),
          (entry, found, path) ->
              tally.named(
                  "glossary", path, entry, found, "term", "definition", "index", "expansion"));
    }
  }

  private static void changes(FieldTally tally, JsonNode expected, JsonNode written) {
    if (expected.has("changes")) {
      tally.byKey(
          "changes",
          "changes",
          expected.get("changes"),
          written.path("changes"),
          RecordScore::changedNumber,
          (change, found, path) -> change(tally, change, found, path));
    }
  }

  private static JsonNode changedNumber(JsonNode change) {
    return change.path("before").isObject()
        ? change.path("before").path("number")
        : change.path("after").path("number");
  }

  private static void change(FieldTally tally, JsonNode change, JsonNode found, String path) {
    tally.named("changes", path, change, found, "kind");
    for (String side : List.of("before", "after")) {
      for (String field : List.of("number", "name", "description")) {
        tally.value(
            "changes",
            path + "." + side + "." + field,
            change.path(side).path(field),
            found.path(side).path(field));
      }
    }
    if (change.path("mergedInto").isString()) {
      tally.named("changes", path, change, found, "mergedInto");
    }
  }

  /** Sections belong together by their numbers and titles from the root on. */
  private static void sections(FieldTally tally, JsonNode expected, JsonNode written) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    collect(written, "", found);
    Map<String, JsonNode> wanted = new LinkedHashMap<>();
    collect(expected, "", wanted);
    wanted.forEach(
        (path, section) -> {
          JsonNode match = found.getOrDefault(path, MissingNode.getInstance());
          tally.named("sections", "section " + path, section, match, "title");
          tables(tally, "section " + path, section.path("tables"), match.path("tables"));
          JsonNode paragraphs = section.path("paragraphs");
          for (int i = 0; i < paragraphs.size(); i++) {
            tally.value(
                "body",
                "section " + path + ".paragraphs" + (i + 1),
                paragraphs.get(i),
                match.path("paragraphs").path(i));
          }
        });
  }

  /** Tables row by row, cell by cell; a row of the wrong length has no cell right. */
  private static void tables(FieldTally tally, String path, JsonNode expected, JsonNode written) {
    for (int i = 0; i < expected.size(); i++) {
      String table = path + ".tables" + (i + 1);
      JsonNode found = written.path(i).path("rows");
      tally.inOrder(
          "tables",
          table + ".row",
          expected.get(i).path("rows"),
          found,
          (row, same, name) -> {
            boolean whole = row.size() == same.size();
            for (int cell = 0; cell < row.size(); cell++) {
              tally.value(
                  "tables",
                  name + "." + (cell + 1),
                  row.get(cell),
                  whole ? same.get(cell) : MissingNode.getInstance());
            }
          });
    }
  }

  private static void contents(FieldTally tally, JsonNode expected, JsonNode written) {
    if (expected.has("contents")) {
      tally.inOrder(
          "contents",
          "contents",
          expected.get("contents"),
          written.path("contents"),
          (entry, found, path) ->
              tally.named("contents", path, entry, found, "number", "title", "page"));
    }
  }

  private static void collect(JsonNode sections, String above, Map<String, JsonNode> found) {
    for (JsonNode section : sections) {
      String heading =
          FieldTally.text(section.path("number")) + FieldTally.text(section.path("title"));
      String path = above + "/" + FieldTally.folded(heading);
      found.put(path, section);
      collect(section.path("children"), path, found);
    }
  }

  /** The first record whose field has that value. */
  private static JsonNode first(JsonNode records, String field, JsonNode value) {
    return records
        .valueStream()
        .filter(record -> record.path(field).equals(value))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }
}

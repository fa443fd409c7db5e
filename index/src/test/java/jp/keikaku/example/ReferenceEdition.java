package jp.keikaku.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.keikaku.document.Edition;
import jp.keikaku.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference edition from its expected records, which name only the fields that are judged. */
public final class ReferenceEdition {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> LISTS =
      List.of(
          "contents",
          "sections",
          "items",
          "pillars",
          "itemList",
          "changes",
          "bylaws",
          "glossary",
          "furniture",
          "diagnostics",
          "paragraphs",
          "tables",
          "children",
          "places",
          "departments",
          "schedule",
          "challenges",
          "terms",
          "underlined",
          "articles",
          "supplementaryProvisions",
          "appendedTables",
          "relatedArticles",
          "rows",
          "chapter",
          "aliases",
          "notes");

  private ReferenceEdition() {}

  /** The edition; the test is skipped where the reference is not at hand. */
  public static Edition read() {
    Path file = Path.of("../../shared/reference/yachiyo-r4.expected.json");
    assumeTrue(Files.exists(file), "skipped: the reference edition is not beside the project");
    try {
      ObjectNode edition = (ObjectNode) MAPPER.readTree(Files.readAllBytes(file));
      complete(edition);
      edition.put("schemaVersion", 1);
      edition
          .putObject("source")
          .put("fileName", "yachiyo-r4.pdf")
          .put("sha256", "")
          .put("pages", 20)
          .put("bytes", 1);
      ObjectNode accounting = edition.putObject("accounting");
      List.of("characters", "inRecords", "inFurniture", "asLabels", "dropped")
          .forEach(name -> accounting.put(name, 1));
      accounting.putObject("labels");
      return new RecordJson().read(MAPPER.writeValueAsBytes(edition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void complete(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.forEach(ReferenceEdition::complete);
      for (String list : LISTS) {
        if (!object.has(list)) {
          object.putArray(list);
        }
      }
      if (!object.has("fields")) {
        object.putObject("fields");
      }
      if (object.has("number") && !object.has("id")) {
        object.put("id", "");
      }
      boolean paragraphItem = object.has("text") && !object.has("items");
      if (paragraphItem || !object.has("items")) {
        object.putArray("items");
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(ReferenceEdition::complete);
    }
  }
}

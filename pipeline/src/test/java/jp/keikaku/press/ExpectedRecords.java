package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The records that every print of a source must give: the source without its {@code print} keys.
 */
final class ExpectedRecords {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExpectedRecords() {}

  static void write(Path source, Path expected) throws IOException {
    JsonNode records = records(MAPPER.readTree(source.toFile()));
    Files.writeString(
        expected, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(records) + "\n");
  }

  private static JsonNode records(JsonNode source) {
    return switch (source) {
      case ObjectNode object -> {
        ObjectNode kept = MAPPER.createObjectNode();
        object
            .properties()
            .forEach(
                field -> {
                  if (!field.getKey().equals("print")) {
                    kept.set(field.getKey(), records(field.getValue()));
                  }
                });
        yield kept;
      }
      case ArrayNode array -> {
        ArrayNode kept = MAPPER.createArrayNode();
        array.forEach(element -> kept.add(records(element)));
        yield kept;
      }
      // A line ended by hand inside a cell is white space in the record.
      case StringNode text -> StringNode.valueOf(text.stringValue().replace("\n", " "));
      case JsonNode other -> other;
    };
  }
}

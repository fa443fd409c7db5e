package jp.keikaku.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.keikaku.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One print of an edition, read.
 *
 * @param file the PDF
 * @param records the JSON that the extraction writes for it
 */
record Print(Path file, JsonNode records) {
  /** What another print of the same edition may have otherwise. */
  private static final Set<String> OF_THE_PRINT =
      Set.of("source", "places", "furniture", "diagnostics", "accounting");

  /** Extracts the records of a PDF. */
  static Print of(Path file) throws IOException, ExtractionException {
    byte[] bytes = Files.readAllBytes(file);
    String json =
        new RecordJson().write(new Extractor().extract(file.getFileName().toString(), bytes));
    return new Print(file, json(json));
  }

  static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  CharacterLoss characterLoss() throws IOException {
    return CharacterLoss.of(Files.readAllBytes(file), records);
  }

  /**
   * All values that do not depend on the print, by path: texts as they are compared, without places
   * and page numbers.
   */
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    collect("", records, content);
    return content;
  }

  private static void collect(String path, JsonNode value, Map<String, String> content) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field -> {
                String name = field.getKey();
                boolean pageOfContents = path.startsWith(".contents[") && name.equals("page");
                if (!OF_THE_PRINT.contains(name) && !pageOfContents) {
                  collect(path + "." + FieldTally.folded(name), field.getValue(), content);
                }
              });
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(path + "[" + i + "]", value.get(i), content);
      }
    } else {
      content.put(path, FieldTally.folded(FieldTally.text(value)));
    }
  }
}

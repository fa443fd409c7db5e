package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a file of questions over paragraphs in SQuAD's format as a stream: {@code data} → {@code
 * paragraphs} → {@code context} and {@code qas} → {@code question}. All else is passed over.
 */
final class SquadFile {
  /** Who is told what stands in the file, in its order. */
  interface Reader {
    /** A paragraph begins; its context and questions follow in whichever order the file has. */
    void paragraph() throws IOException;

    /** The text of the paragraph that began last. */
    void context(String text) throws IOException;

    /** A question that this paragraph answers. */
    void question(String text) throws IOException;
  }

  private SquadFile() {}

  /** Reads a whole file; it is never in memory as one. */
  static void read(Path file, Reader reader) throws IOException {
    try (var bytes = Files.newInputStream(file);
        JsonParser json =
            JsonFactory.builder().build().createParser(ObjectReadContext.empty(), bytes)) {
      int paragraphs = -1;
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isStructStart()) {
          depth++;
          if (token == JsonToken.START_ARRAY && "paragraphs".equals(json.currentName())) {
            paragraphs = depth;
          } else if (token == JsonToken.START_OBJECT && depth == paragraphs + 1) {
            reader.paragraph();
          }
        } else if (token.isStructEnd()) {
          depth--;
        } else if (token == JsonToken.VALUE_STRING && "context".equals(json.currentName())) {
          reader.context(json.getString());
        } else if (token == JsonToken.VALUE_STRING && "question".equals(json.currentName())) {
          reader.question(json.getString());
        }
      }
    }
  }
}

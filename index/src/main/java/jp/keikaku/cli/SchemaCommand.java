package jp.keikaku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import jp.keikaku.record.RecordJson;
import picocli.CommandLine.Command;

/** {@code keikaku schema}: the JSON Schema of the records contract. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final String RESOURCE = "keikaku-records.schema.json";

  private final Context context;

  SchemaCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream schema = RecordJson.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException("the program lacks its own " + RESOURCE);
      }
      context.terminal().printJson(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    return KeikakuCommand.DONE;
  }
}

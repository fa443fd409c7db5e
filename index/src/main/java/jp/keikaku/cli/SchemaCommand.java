package jp.keikaku.cli;

import java.util.concurrent.Callable;
import jp.keikaku.record.RecordSchema;
import picocli.CommandLine.Command;

/** {@code keikaku schema}: the JSON Schema of the records contract. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Context context;

  SchemaCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.terminal().printJson(RecordSchema.json());
    return KeikakuCommand.DONE;
  }
}

package jp.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.keikaku.document.Edition;
import jp.keikaku.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku import}: the records of a bylaw in 法令標準XML, as extract gives those of a PDF. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "LAW.xml", descriptionKey = "import.file")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "extract.output")
  private @Nullable Path output;

  ImportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Failure, IOException {
    Messages messages = context.messages();
    Edition edition = LawFile.read(file, PdfFile.bytes(file, messages), messages);
    String records = new RecordJson().write(edition) + "\n";
    if (output == null) {
      context.terminal().printJson(records);
    } else {
      OutputFile.replace(output, records.getBytes(StandardCharsets.UTF_8));
    }
    return KeikakuCommand.DONE;
  }
}

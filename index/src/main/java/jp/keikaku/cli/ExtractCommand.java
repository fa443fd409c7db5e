package jp.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.keikaku.document.Edition;
import jp.keikaku.export.MarkdownFormat;
import jp.keikaku.export.PlainTextFormat;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku extract}: the records of one PDF. Knows no index, so that it starts at once. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "extract.file")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "json|markdown|text", descriptionKey = "extract.format")
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "extract.output")
  private @Nullable Path output;

  @Option(names = "--explain", descriptionKey = "extract.explain")
  private boolean explain;

  ExtractCommand(Context context) {
    this.context = context;
  }

  /** Forms of the records. */
  enum Format {
    JSON,
    MARKDOWN,
    TEXT
  }

  @Override
  public Integer call() throws Failure, IOException {
    Extractor extractor = vocabularyOption.extractor(context.messages());
    byte[] pdf = PdfFile.bytes(file, context.messages());
    if (explain) {
      context.terminal().print(PdfFile.explained(file, pdf, extractor, context.messages()));
      return KeikakuCommand.DONE;
    }
    Edition edition = PdfFile.read(file, pdf, extractor, context.messages());
    if (output != null) {
      OutputFile.replace(output, written(edition).getBytes(StandardCharsets.UTF_8));
    } else if (format == Format.JSON) {
      context.terminal().printJson(written(edition) + "\n");
    } else {
      context.terminal().print(written(edition) + "\n");
    }
    TextlessPages.sentence(context.messages(), file.toString(), edition)
        .ifPresent(context.terminal()::say);
    return KeikakuCommand.DONE;
  }

  private String written(Edition edition) {
    return switch (format) {
      case JSON -> new RecordJson().write(edition);
      case MARKDOWN -> MarkdownFormat.write(edition);
      case TEXT -> PlainTextFormat.write(edition);
    };
  }
}

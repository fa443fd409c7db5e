package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.document.Edition;
import jp.keikaku.export.ComparisonPage;
import jp.keikaku.export.ReportJson;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku compare}: what changed between two editions, and what the city says changed. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "compare.before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "EDITION", descriptionKey = "compare.after")
  private String after = "";

  @Option(names = "--json", descriptionKey = "compare.json")
  private boolean json;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "compare.format")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "compare.output")
  private @Nullable Path output;

  /** Forms of a comparison. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Archive archive = archiveOption.archive(context.environment());
    EditionChoice choice =
        new EditionChoice(
            archive, context.messages(), vocabularyOption.extractor(context.messages()));
    List<Edition> editions =
        Stream.of(choice.edition(before), choice.edition(after))
            .sorted(Comparator.comparingInt(CompareCommand::year))
            .toList();
    EditionComparison comparison =
        EditionComparer.compare(
            editions.getFirst(),
            choice.between(editions.getFirst(), editions.getLast()),
            editions.getLast(),
            context.settlements(archive, editions));
    String written = written(comparison);
    if (output == null && (json || format == Format.JSON)) {
      context.terminal().printJson(written);
    } else {
      OutputFile.write(output, context, written);
    }
    return KeikakuCommand.DONE;
  }

  private String written(EditionComparison comparison) {
    Messages messages = context.messages();
    return switch (json ? Format.JSON : format) {
      case TEXT -> {
        Ink ink = new Ink(context.colours() && output == null);
        yield CompareView.of(comparison, messages, ink);
      }
      case JSON -> ReportJson.write(comparison);
      case HTML ->
          ComparisonPage.of(comparison, new ReportWords(messages::of), messages.language());
    };
  }

  /** Editions are compared in the order of their years, however they are named. */
  private static int year(Edition edition) {
    Integer year = edition.fiscalYear();
    return year == null ? 0 : year;
  }
}

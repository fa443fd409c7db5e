package jp.keikaku.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.compare.EditionComparer;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.document.Edition;
import jp.keikaku.export.ReportJson;
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
            editions.getFirst(), editions.getLast(), SettlementFile.read(archive, context));
    if (json) {
      context.terminal().out().print(ReportJson.write(comparison));
    } else {
      context
          .terminal()
          .out()
          .print(CompareView.of(comparison, context.messages(), new Ink(context.colours())));
    }
    return KeikakuCommand.DONE;
  }

  /** Editions are compared in the order of their years, however they are named. */
  private static int year(Edition edition) {
    Integer year = edition.fiscalYear();
    return year == null ? 0 : year;
  }
}

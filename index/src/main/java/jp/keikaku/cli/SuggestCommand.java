package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku suggest}: names that begin with what was typed, however it was typed. */
@Command(name = "suggest", mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  private static final int MOST = 10;

  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PREFIX",
      descriptionKey = "suggest.prefix",
      converter = DashedWords.Reader.class)
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  private int limit = MOST;

  SuggestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    try (SearchEngine engine =
        archiveOption.archive(context.environment()).open(context.engine())) {
      StringBuilder lines = new StringBuilder();
      for (Suggestion suggestion : engine.suggest(String.join(" ", words), Math.max(0, limit))) {
        lines.append(suggestion.name()).append('\n');
      }
      context.terminal().print(lines.toString());
      if (lines.isEmpty()) {
        context.terminal().say(context.messages().of("notice.no-suggestion"));
      }
      return KeikakuCommand.DONE;
    }
  }
}

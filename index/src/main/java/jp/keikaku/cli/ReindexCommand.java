package jp.keikaku.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.archive.Renewal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keikaku reindex}: records and index again from the originals. */
@Command(name = "reindex", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(arity = "0..*", paramLabel = "EDITION", descriptionKey = "reindex.editions")
  private List<String> names = new ArrayList<>();

  ReindexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Archive archive = archiveOption.archive(context.environment());
    Outcome outcome = new Outcome();
    try {
      Renewal renewal = new Renewal(archive, context.engine(), outcome);
      if (names.isEmpty()) {
        renewal.all();
      } else {
        renewal.some(new EditionChoice(archive, context.messages()).archived(names));
      }
    } finally {
      outcome.end();
    }
    outcome.problems.forEach(context.terminal()::say);
    context.terminal().print(context.messages().of("reindex.done", outcome.renewed) + "\n");
    return outcome.problems.isEmpty() ? KeikakuCommand.DONE : KeikakuCommand.FINDINGS;
  }

  private final class Outcome implements Renewal.Listener {
    private final List<String> problems = new ArrayList<>();
    private int renewed;
    private @Nullable Progress progress;

    @Override
    public void begins(int editions) {
      progress = Progress.of(context, "reindex.progress", editions);
    }

    @Override
    public void renewed(ArchivedEdition edition, @Nullable ArchiveException problem) {
      if (problem == null) {
        renewed++;
      } else {
        problems.add(
            context.messages().of("reindex.kept", edition.reference().id(), problem.directory()));
      }
      if (progress != null) {
        progress.begin(edition.fileName());
        progress.done();
      }
    }

    private void end() {
      if (progress != null) {
        progress.close();
      }
    }
  }
}

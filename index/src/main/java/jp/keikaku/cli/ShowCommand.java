package jp.keikaku.cli;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.RecordKind;
import jp.keikaku.search.LuceneSearchEngine;
import jp.keikaku.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keikaku show}: one record, readable. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "show.id")
  private String id = "";

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Archive archive = archiveOption.archive(context.environment());
    try (SearchEngine engine = LuceneSearchEngine.open(archive)) {
      Optional<ArchivedRecord> found = engine.record(id);
      if (found.isEmpty()) {
        found = engine.record(Normalizer.normalize(id.strip(), Normalizer.Form.NFKC));
      }
      ArchivedRecord record =
          found.orElseThrow(() -> new Failure(context.messages().of("error.no-such-id", id)));
      context.terminal().out().print(RecordView.of(record, context.messages()));
      if (record.kind() == RecordKind.EDITION) {
        EditionChoice choice = new EditionChoice(archive, context.messages());
        context
            .terminal()
            .out()
            .print(
                new DiagnosticView(context.messages())
                    .list(choice.edition(record.edition().id()).diagnostics()));
      }
      return KeikakuCommand.DONE;
    }
  }
}

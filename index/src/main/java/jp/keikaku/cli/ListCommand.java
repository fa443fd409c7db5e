package jp.keikaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.export.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku list}: the editions in the archive. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--json", descriptionKey = "list.json")
  private boolean json;

  ListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    List<ArchivedEdition> editions = archiveOption.archive(context.environment()).editions();
    if (json) {
      context
          .terminal()
          .printJson(ReportJson.write(editions.stream().map(ListedEdition::of).toList()));
    } else if (editions.isEmpty()) {
      context.terminal().say(context.messages().of("list.empty"));
    } else {
      context.terminal().print(EditionTable.ofEditions(editions, context.messages()));
    }
    return KeikakuCommand.DONE;
  }

  /** An edition for programs. */
  private record ListedEdition(
      String id,
      String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable String municipality,
      Source source,
      int items,
      int articles,
      int terms,
      int diagnostics) {
    private static ListedEdition of(ArchivedEdition line) {
      EditionReference reference = line.reference();
      return new ListedEdition(
          reference.id(),
          reference.title(),
          reference.edition(),
          reference.fiscalYear(),
          reference.municipality(),
          new Source(line.fileName(), line.sha256(), line.pages(), line.extractor()),
          line.items(),
          line.articles(),
          line.terms(),
          line.diagnostics());
    }

    private record Source(String fileName, String sha256, int pages, @Nullable String extractor) {}
  }
}

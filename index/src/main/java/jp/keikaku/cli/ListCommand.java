package jp.keikaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku list}: the editions in the archive. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  ListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    List<ArchivedEdition> editions = archiveOption.archive(context.environment()).editions();
    if (editions.isEmpty()) {
      context.terminal().say(context.messages().of("list.empty"));
    } else {
      context.terminal().print(EditionTable.ofEditions(editions, context.messages()));
    }
    return KeikakuCommand.DONE;
  }
}

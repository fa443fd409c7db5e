package jp.keikaku.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku remove}: an edition out of the archive. Asks first. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--yes", descriptionKey = "remove.yes")
  private boolean yes;

  @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "remove.edition")
  private String name = "";

  RemoveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException, Failure {
    Messages messages = context.messages();
    Archive archive = archiveOption.archive(context.environment());
    ArchivedEdition edition =
        new EditionChoice(archive, messages).archived(List.of(name)).getFirst();
    String id = edition.reference().id();
    if (!yes && !agrees(messages.of("remove.ask", id, edition.fileName()))) {
      context.terminal().say(messages.of("remove.not-asked"));
      return KeikakuCommand.FAILED;
    }
    try (ArchiveWriter writer = ArchiveWriter.open(archive, context.engine())) {
      writer.remove(edition);
      writer.commit();
    }
    context.terminal().print(messages.of("remove.done", id) + "\n");
    return KeikakuCommand.DONE;
  }

  private boolean agrees(String question) throws IOException {
    context.terminal().err().print(question);
    context.terminal().flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return answer != null
        && List.of("y", "yes", "はい").contains(answer.strip().toLowerCase(Locale.ROOT));
  }
}

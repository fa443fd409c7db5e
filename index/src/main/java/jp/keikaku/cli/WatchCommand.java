package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.IngestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku watch}: a folder whose new PDFs are taken in as they arrive. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  /** Copies over a network pause for less than that. */
  private static final Duration STILL = Duration.ofSeconds(2);

  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Mixin private VocabularyOption vocabularyOption = new VocabularyOption();

  @Option(names = "--once", descriptionKey = "watch.once")
  private boolean once;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "watch.folder")
  private Path folder = Path.of("");

  WatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    Messages messages = context.messages();
    vocabularyOption.extractor(messages); // A file of labels that is wrong is said at once.
    SingleIngest ingest =
        new SingleIngest(
            archiveOption.archive(context.environment()),
            context.engine(),
            vocabularyOption.labels(messages),
            messages);
    if (!once) {
      context.terminal().say(messages.of("watch.begins", folder));
    }
    try {
      int failures = new FolderWatch(folder, STILL, new Told(ingest)).run(once);
      return failures == 0 ? KeikakuCommand.DONE : KeikakuCommand.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return KeikakuCommand.DONE;
    }
  }

  private final class Told implements FolderWatch.Listener {
    private final SingleIngest ingest;

    private Told(SingleIngest ingest) {
      this.ingest = ingest;
    }

    @Override
    public IngestResult take(Path file) throws Failure, ArchiveException, IOException {
      return ingest.take(file);
    }

    @Override
    public void taken(Path file, IngestResult result) {
      context
          .terminal()
          .print(
              context
                      .messages()
                      .of(
                          "watch.taken",
                          file.getFileName(),
                          EditionTable.outcome(result, context.messages()),
                          result.edition().reference().name(),
                          result.edition().reference().id(),
                          result.edition().diagnostics())
                  + "\n");
      context.terminal().flush();
    }

    @Override
    public void failed(Path file, String reason, Path moved) {
      context.terminal().say("keikaku: " + reason);
      context.terminal().say(context.messages().of("watch.moved", file.getFileName(), moved));
    }

    @Override
    public void busy(Path file) {
      context.terminal().say(context.messages().of("watch.busy", file.getFileName()));
    }
  }
}

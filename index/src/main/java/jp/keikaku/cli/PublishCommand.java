package jp.keikaku.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.web.Library;
import jp.keikaku.web.StaticSite;
import jp.keikaku.web.Visit;
import jp.keikaku.web.WebServer;
import jp.keikaku.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku publish}: the whole site as files, for those who can host files only. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "publish.output")
  private Path output = Path.of("");

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "publish.base-url")
  private @Nullable URI baseUrl;

  PublishCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, ArchiveException, Failure, InterruptedException {
    Archive archive = archiveOption.archive(context.environment());
    archive.editions(); // One that is not there is said before anything is written.
    if (Files.exists(output) && !isEmpty(output)) {
      throw new Failure(context.messages().of("error.publish-not-empty", output));
    }
    WebSettings settings = new WebSettings("127.0.0.1", 0, baseUrl);
    Library library = new Library(archive, context.engine());
    Written written = new Written();
    Set<String> missing;
    try (SiteRooms rooms = SiteRooms.of(archive, context.engine(), Optional.empty());
        WebServer server = WebServer.start(settings, library, rooms.rooms());
        Visit visit = library.visit()) {
      missing = new StaticSite(server, settings, output, written).write(visit);
    }
    missing.forEach(
        address -> context.terminal().say(context.messages().of("publish.missing", address)));
    context.terminal().print(context.messages().of("publish.done", written.files, output) + "\n");
    return missing.isEmpty() ? KeikakuCommand.DONE : KeikakuCommand.FINDINGS;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static final class Written implements StaticSite.Listener {
    private int files;

    @Override
    public void written(String file, int waiting) {
      files++;
    }
  }
}

package jp.keikaku.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jp.keikaku.web.Library;
import jp.keikaku.web.Room;
import jp.keikaku.web.WebServer;
import jp.keikaku.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keikaku serve}: the archive in a browser. Runs until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  /** The environment variable that holds the token of those who may send documents. */
  private static final String TOKEN = "KEIKAKU_TOKEN";

  private static final int MOST_PORTS = 65_535;

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
  private String host = "127.0.0.1";

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "serve.base-url")
  private @Nullable URI baseUrl;

  @Option(names = "--open", descriptionKey = "serve.open")
  private boolean open;

  @Option(names = "--allow-ingest", descriptionKey = "serve.allow-ingest")
  private boolean allowIngest;

  @Option(names = "--review", descriptionKey = "serve.review")
  private boolean review;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, Failure, InterruptedException {
    WebSettings settings = settings();
    Library library = new Library(archiveOption.archive(context.environment()), context.engine());
    SiteRooms rooms = SiteRooms.of(library.archive(), context.engine(), ingest(settings));
    WebServer server = start(settings, library, rooms.rooms());
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stop = new Thread(() -> stop(server, rooms, stopped), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    context.terminal().print(context.messages().of("serve.started", server.address()) + "\n");
    context.terminal().flush();
    if (open) {
      Browser.open(server.address());
    }
    stopped.await();
    return KeikakuCommand.DONE;
  }

  /**
   * How documents come in. Whoever can reach us could send them; behind a proxy everybody comes
   * from this machine. So a token is asked for unless this machine alone can reach us.
   */
  private Optional<SiteRooms.Ingest> ingest(WebSettings settings) {
    if (!allowIngest) {
      return Optional.empty();
    }
    String token = context.environment().getOrDefault(TOKEN, "");
    if (token.isBlank() && (!settings.isLoopback() || settings.baseUrl() != null)) {
      throw wrongUsage("error.ingest-token", TOKEN);
    }
    return Optional.of(
        new SiteRooms.Ingest(review, token.isBlank() ? Optional.empty() : Optional.of(token)));
  }

  private WebServer start(WebSettings settings, Library library, List<Room> rooms) throws Failure {
    try {
      return WebServer.start(settings, library, rooms);
    } catch (IOException e) {
      throw new Failure(
          context.messages().of("error.port", host, port, String.valueOf(e.getMessage())));
    }
  }

  private static void stop(WebServer server, SiteRooms rooms, CountDownLatch stopped) {
    try {
      server.close();
    } catch (IOException e) {
      // the process ends; what was read needs no closing
    }
    rooms.close();
    stopped.countDown();
  }

  private WebSettings settings() {
    if (port < 0 || port > MOST_PORTS) {
      throw wrongUsage("error.port-number", port);
    }
    URI base = baseUrl;
    if (base != null
        && (!List.of("http", "https").contains(String.valueOf(base.getScheme()))
            || base.getHost() == null)) {
      throw wrongUsage("error.base-url", base);
    }
    return new WebSettings(host, port, base);
  }

  private CommandLine.ParameterException wrongUsage(String key, Object blank) {
    return new CommandLine.ParameterException(
        spec.commandLine(), context.messages().of(key, blank));
  }
}

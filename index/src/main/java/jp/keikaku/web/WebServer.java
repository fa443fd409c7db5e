package jp.keikaku.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The site, listening. */
public final class WebServer implements Closeable {
  /** Requests that are answered at once; more of them wait. */
  private static final int THREADS = 64;

  private static final String ID = "/<id>";

  private final Javalin server;
  private final Library library;
  private final WebSettings settings;

  private WebServer(Javalin server, Library library, WebSettings settings) {
    this.server = server;
    this.library = library;
    this.settings = settings;
  }

  /**
   * Starts to listen.
   *
   * @param library what is served; it is closed with the server
   * @param rooms whose addresses are served besides the standard ones, which come after them
   * @throws IOException where the port cannot be had
   */
  public static WebServer start(WebSettings settings, Library library, List<Room> rooms)
      throws IOException {
    List<Route> routes = routes(rooms);
    Responder responder = new Responder(settings, library, routes);
    Javalin server = Javalin.create(config -> configure(config, settings, routes, responder));
    try {
      server.start();
    } catch (RuntimeException e) {
      library.close();
      throw new IOException(e.getMessage(), e);
    }
    return new WebServer(server, library, settings);
  }

  /** All routes, those of other rooms first. */
  static List<Route> routes(List<Room> rooms) {
    List<Route> routes = new ArrayList<>();
    rooms.forEach(room -> routes.addAll(room.routes()));
    standard(routes).forEach(room -> routes.addAll(room.routes()));
    return routes;
  }

  /** The rooms of every site. */
  private static List<Room> standard(List<Route> all) {
    return List.of(
        new SearchRoom(),
        new RecordRoom(),
        new EditionRoom(),
        new PlanRoom(),
        new CompareRoom(),
        new FeedRoom(all),
        new AssetRoom());
  }

  private static void configure(
      JavalinConfig config, WebSettings settings, List<Route> routes, Responder responder) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setUriCompliance(UriCompliance.RFC3986);
        });
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = true;
    config.router.treatMultipleSlashesAsSingleSlash = true;
    config.routes.before(responder::guard);
    for (String base : bases(settings)) {
      for (Route route : routes) {
        add(config, base, route, responder);
      }
    }
    config.routes.error(404, responder::notFound);
    config.routes.error(405, responder::notFound);
    config.routes.exception(Exception.class, responder::failed);
  }

  /** With and without the path of the base URL: proxies pass it on or take it away. */
  private static List<String> bases(WebSettings settings) {
    return settings.basePath().isEmpty() ? List.of("") : List.of(settings.basePath(), "");
  }

  private static void add(JavalinConfig config, String base, Route route, Responder responder) {
    String path = base + (route.path().equals("/") && !base.isEmpty() ? "" : route.path());
    add(config, path, route.method(), route.action(), responder);
    if (path.contains(ID)) { // an id that cannot stand in a path is a parameter
      add(config, path.replace(ID, ""), route.method(), route.action(), responder);
    }
  }

  private static void add(
      JavalinConfig config,
      String path,
      HandlerType method,
      Route.Action action,
      Responder responder) {
    switch (action) {
      case Route.Making making -> {
        for (Responder.Form form : Responder.Form.values()) {
          Handler handler = context -> responder.make(making, form, context);
          config.routes.addHttpHandler(HandlerType.GET, form.path(path), handler);
        }
      }
      case Route.Answering answering ->
          config.routes.addHttpHandler(
              method, path, context -> responder.answer(answering, context));
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** The address to type into a browser. */
  public String address() {
    if (settings.baseUrl() != null) {
      return settings.baseUrl().toString();
    }
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() throws IOException {
    server.stop();
    library.close();
  }
}

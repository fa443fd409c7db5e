package jp.keikaku.bench;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.cli.SiteRooms;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.lucene.LuceneEngine;
import jp.keikaku.web.Library;
import jp.keikaku.web.Links;
import jp.keikaku.web.WebServer;
import jp.keikaku.web.WebSettings;

/**
 * How long pages of the site take under 50 clients that ask without a pause, over the fixtures and
 * many generated records (100,000, or as the property {@code records} says), beside a bare page of
 * the same server in the same run: {@code make bench-web}.
 */
public final class WebBenchmark {
  private static final int CLIENTS = 50;

  /** Questions of all clients together, to each kind of page. */
  private static final int REQUESTS = 5000;

  private static final int TOGETHER = 32;
  private static final long SEED = 20_240_402;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WebBenchmark() {}

  /** Argument: the folder of the fixtures. */
  public static void main(String[] arguments)
      throws IOException, ArchiveException, InterruptedException {
    Path fixtures = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("keikaku-web");
    FixtureWords words = FixtureWords.of(fixtures);
    GeneratedPlans plans = new GeneratedPlans(words);
    int editions =
        Math.ceilDiv(Integer.getInteger("records", 100_000), GeneratedPlans.RECORDS_PER_EDITION);
    Archive archive = FixtureArchive.in(folder.resolve("archive"), fixtures);
    List<ArchivedEdition> printed = archive.editions();
    fill(archive, plans, editions);
    List<String> searches =
        Questions.of(words, plans, editions, REQUESTS).stream()
            .map(question -> new Links("").search(question.typed()))
            .toList();
    new WebBenchmark().measure(archive, searches, items(archive), printed);
  }

  private static void fill(Archive archive, GeneratedPlans plans, int editions)
      throws IOException, ArchiveException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (int i = 0; i < editions; i++) {
        Edition edition = plans.edition(i);
        byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
        writer.add(bytes, edition, new RecordJson().writeBytes(edition), Optional.empty());
        if (i % TOGETHER == TOGETHER - 1) {
          writer.commit();
          Progress.say(String.format(Locale.ROOT, "edition %d of %d", i + 1, editions));
        }
      }
      writer.commit();
    }
    Progress.end();
  }

  /** Addresses of items, in an order of chance. */
  private static List<String> items(Archive archive) throws IOException, ArchiveException {
    List<String> items = new ArrayList<>();
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      for (ArchivedEdition edition : archive.editions()) {
        engine.recordIds(edition.reference().id()).stream()
            .filter(id -> id.contains("/item/"))
            .map(new Links("")::record)
            .forEach(items::add);
      }
    }
    Collections.shuffle(items, new Random(SEED));
    return items;
  }

  private void measure(
      Archive archive, List<String> searches, List<String> items, List<ArchivedEdition> printed)
      throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>();
    for (ArchivedEdition edition : printed) {
      for (int page = 1; page <= edition.pages(); page++) {
        pages.add(new Links("").page(edition.reference().id(), page));
      }
    }
    List<String> pictures = pages.stream().map(page -> page + "/150.png").toList();
    System.out.printf(
        Locale.ROOT,
        "%-34s%10s%10s%10s%10s%n",
        CLIENTS + " clients, ms",
        "p50",
        "p90",
        "p99",
        "max");
    String body = "<!DOCTYPE html><title>bare</title>" + "<p>計画".repeat(2000);
    Javalin bare =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.jetty.port = 0;
                  config.routes.addHttpHandler(HandlerType.GET, "/", context -> context.html(body));
                })
            .start();
    try (SiteRooms rooms = SiteRooms.of(archive, new LuceneEngine(), Optional.empty());
        WebServer server =
            WebServer.start(
                new WebSettings("127.0.0.1", 0, null),
                new Library(archive, new LuceneEngine()),
                rooms.rooms())) {
      for (String name : List.of("bare page, to warm up", "bare page")) {
        ask(name, bare.port(), List.of("/"), REQUESTS);
      }
      ask("search page, to warm up", server.port(), searches, REQUESTS);
      ask("search page", server.port(), searches, REQUESTS);
      ask("item page, to warm up", server.port(), items, REQUESTS);
      ask("item page", server.port(), items, REQUESTS);
      ask("page picture, drawn", server.port(), pictures, pictures.size());
      ask("page picture, kept", server.port(), pictures, REQUESTS);
      ask("printed page, read", server.port(), pages, pages.size());
      ask("printed page, kept", server.port(), pages, REQUESTS);
    } finally {
      bare.stop();
    }
  }

  private void ask(String name, int port, List<String> addresses, int requests)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger errors = new AtomicInteger();
    ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    long started = System.nanoTime();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int each = 0; each < CLIENTS; each++) {
        clients.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                millis.add(answer(port, addresses.get(i % addresses.size()), errors));
              }
            });
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
    System.out.print(new Latencies(all).line(name).stripTrailing());
    System.out.printf(
        Locale.ROOT, "  %,.0f a second, %d errors%n", requests / seconds, errors.get());
  }

  private double answer(int port, String address, AtomicInteger errors) {
    long started = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return (System.nanoTime() - started) / 1e6;
  }
}

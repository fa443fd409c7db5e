package jp.keikaku.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.export.ReportJson;

/**
 * A site as files, for those who can host files only: whatever the pages of a running site lead to
 * is fetched from it and written, with links from file to file. Questions are answered by a script
 * over a list of all names and titles.
 */
public final class StaticSite {
  /** Addresses in a page. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\b(href|src|action|data-boxes)=\"(/[^\"]*)\"");

  /** Suggestions need a server. */
  private static final Pattern SUGGEST = Pattern.compile(" data-suggest=\"[^\"]*\"");

  /** Pictures for dense screens would make the site four times as large. */
  private static final Pattern DENSE = Pattern.compile(" srcset=\"[^\"]*\"");

  /** The address of the machine that it was made on is nobody's. */
  private static final Pattern OWN_ADDRESS =
      Pattern.compile("<(link|meta)\\b[^>]*\"http://127\\.0\\.0\\.1:[0-9]+[^>]*>\n?");

  private static final Pattern MAIN = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

  private static final Pattern ENTITY = Pattern.compile("&(amp|#39|#34|quot);");

  private final WebServer server;
  private final String base;
  private final boolean hasBaseUrl;
  private final Path target;
  private final Listener listener;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();

  /**
   * Of a running site.
   *
   * @param settings of the server
   * @param target a folder, into which files are written
   */
  public StaticSite(WebServer server, WebSettings settings, Path target, Listener listener) {
    this.server = server;
    this.base = settings.basePath();
    this.hasBaseUrl = settings.baseUrl() != null;
    this.target = target;
    this.listener = listener;
  }

  /** Is told how far it is. */
  @FunctionalInterface
  public interface Listener {
    /** A file was written; so many are known to follow. */
    void written(String file, int waiting);
  }

  /** A record as the search without a server finds it. */
  private record Name(String title, String kind, String edition, String address) {}

  /**
   * Writes all files.
   *
   * @return addresses that could not be had, with the reason
   */
  public Set<String> write(Visit visit) throws IOException, ArchiveException, InterruptedException {
    add(base + "/");
    add(base + "/?lang=en");
    List<Name> names = names(visit);
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      fetch(address);
      listener.written(StaticAddress.of(own(address)).file(), waiting.size());
    }
    write("search.json", ReportJson.write(names).getBytes(StandardCharsets.UTF_8));
    for (String language : List.of("", "?lang=en")) {
      writeSearch(base + "/search" + language);
    }
    return Set.copyOf(missing);
  }

  /** A search page whose answers a script finds in the list of names. */
  private void writeSearch(String address) throws IOException, InterruptedException {
    StaticAddress file = StaticAddress.of(own(address));
    String names = StaticAddress.of("/search.json").from(file);
    String script = StaticAddress.of("/assets/found.js").from(file);
    String page = linked(new String(get(address).body(), StandardCharsets.UTF_8), file, address);
    String found =
        "<ol class=\"hits\" id=\"found\" data-names=\"%s\" data-records=\"%s\"></ol><script type=\"module\" src=\"%s\"></script></main>"
            .formatted(names, StaticAddress.of("/").from(file), script);
    write(
        file.file(),
        MAIN.matcher(page)
            .replaceFirst(Matcher.quoteReplacement("<main id=\"main\" tabindex=\"-1\">" + found))
            .getBytes(StandardCharsets.UTF_8));
    write("assets/found.js", get(base + "/assets/found.js").body());
  }

  /** All records, whose pages are written too. */
  private List<Name> names(Visit visit) throws IOException {
    List<Name> names = new ArrayList<>();
    Links links = new Links(base);
    for (ArchivedEdition edition : visit.editions()) {
      String id = edition.reference().id();
      add(links.edition(id));
      for (int page = 1; page <= edition.pages(); page++) {
        add(links.page(id, page));
      }
      for (String recordId : new LinkedHashSet<>(visit.engine().recordIds(id))) {
        ArchivedRecord record = visit.engine().record(recordId).orElseThrow();
        String address = links.record(recordId);
        add(address);
        names.add(
            new Name(
                record.title(),
                record.kind().label(),
                edition.reference().name(),
                StaticAddress.of(own(address)).from(StaticAddress.of("/"))));
      }
    }
    return names;
  }

  private void add(String address) {
    String page = address.replaceFirst("#.*", "");
    StaticAddress file = StaticAddress.of(own(page));
    if (!isDynamic(own(page)) && seen.add(file.file())) {
      waiting.add(page.replaceAll("([?&])(record|q|zoom)=[^&]*", "$1").replaceAll("[?&]+$", ""));
    }
  }

  private String own(String address) {
    return !base.isEmpty() && address.startsWith(base) ? address.substring(base.length()) : address;
  }

  private static boolean isDynamic(String address) {
    return address.matches("/(suggest|search|ingest)\\b.*");
  }

  private void fetch(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(address);
    StaticAddress file = StaticAddress.of(own(address));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() == 303) {
      String location = answer.headers().firstValue("Location").orElse("/");
      add(location);
      write(file.file(), elsewhere(StaticAddress.of(own(location)).from(file)));
    } else if (answer.statusCode() != 200) {
      missing.add(address + " (" + answer.statusCode() + ")");
    } else if (type.startsWith("text/html")) {
      String page = new String(answer.body(), StandardCharsets.UTF_8);
      write(file.file(), linked(page, file, address).getBytes(StandardCharsets.UTF_8));
    } else {
      write(file.file(), answer.body());
    }
  }

  private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Accept-Language", address.contains("lang=en") ? "en" : "ja")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A page that leads to another one. */
  private static byte[] elsewhere(String address) {
    return ("<!DOCTYPE html><meta charset=\"utf-8\"><title>…</title><meta http-equiv=\"refresh\""
            + " content=\"0; url="
            + address
            + "\"><a href=\""
            + address
            + "\">…</a>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page with links from file to file; what they lead to is fetched later. */
  private String linked(String page, StaticAddress file, String address) {
    String without = SUGGEST.matcher(DENSE.matcher(page).replaceAll("")).replaceAll("");
    String plain = hasBaseUrl ? without : OWN_ADDRESS.matcher(without).replaceAll("");
    boolean english = address.contains("lang=en");
    Matcher links = ADDRESS.matcher(plain);
    StringBuilder linked = new StringBuilder();
    while (links.find()) {
      String there = inLanguage(decoded(links.group(2)), english);
      add(there);
      String written = StaticAddress.of(own(there)).from(file);
      links.appendReplacement(
          linked,
          Matcher.quoteReplacement(links.group(1) + "=\"" + written.replace("&", "&amp;") + "\""));
    }
    links.appendTail(linked);
    return linked.toString();
  }

  /** Pages of a language lead to pages of that language; pictures and data have none. */
  private String inLanguage(String address, boolean english) {
    boolean isPage = StaticAddress.of(own(address)).file().endsWith("index.html");
    if (!english || !isPage || address.contains("lang=")) {
      return address.replaceFirst("[?&]lang=ja(?=&|#|$)", "");
    }
    int hash = address.indexOf('#');
    String whole = hash < 0 ? address : address.substring(0, hash);
    return whole
        + (whole.contains("?") ? "&" : "?")
        + "lang=en"
        + (hash < 0 ? "" : address.substring(hash));
  }

  private static String decoded(String attribute) {
    return ENTITY
        .matcher(attribute)
        .replaceAll(
            entity ->
                switch (entity.group(1)) {
                  case "amp" -> "&";
                  case "#39" -> "'";
                  default -> "\"";
                });
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path written = target.resolve(file);
    if (!written.normalize().startsWith(target.normalize())) {
      throw new IOException("outside of " + target + ": " + file);
    }
    Files.createDirectories(written.resolveSibling("."));
    Files.write(written, bytes);
  }
}

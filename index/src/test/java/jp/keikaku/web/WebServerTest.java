package jp.keikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.SparseEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A server on a free port, over the fixtures and an edition whose every text is a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {
  private static final String HOSTILE =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&";

  /** Pages that are followed from link to link. */
  private static final int MOST_PAGES = 180;

  /** Pages of one kind that are asked for as data too. */
  private static final int MOST_DATA = 6;

  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private Archive archive = Archive.at(Path.of("target"));
  private WebServer server = null;
  private Path temporary = Path.of("target");

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    temporary = directory;
    archive = FixtureArchive.in(directory.resolve("archive"), FixtureEditions.FOLDER);
    Edition hostile = hostile(FixtureEditions.of("shiomi-r5/pdfbox"));
    ingest(hostile, 1);
    ingest(hostile(SparseEditions.filled()), 2);
    server = served(archive, null);
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  private static WebServer served(Archive archive, URI baseUrl) throws IOException {
    return WebServer.start(
        new WebSettings("127.0.0.1", 0, baseUrl),
        new Library(archive, new LuceneEngine()),
        List.of());
  }

  private void ingest(Edition edition, int number) throws Exception {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      byte[] bytes = {9, (byte) number};
      writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
    }
  }

  /** The same edition with a script in every text that a person reads. */
  private static Edition hostile(Edition edition) {
    RecordJson records = new RecordJson();
    JsonNode json = JSON.readTree(records.writeBytes(edition));
    spoil(json);
    ((ObjectNode) json.get("source")).put("sha256", "f".repeat(64));
    return records.read(JSON.writeValueAsBytes(json));
  }

  private static final List<String> TEXTS =
      List.of(
          "name",
          "title",
          "description",
          "definition",
          "term",
          "text",
          "caption",
          "category",
          "phase",
          "note",
          "edition",
          "municipality",
          "publisher",
          "departmentsText",
          "expansion",
          "departments",
          "terms",
          "aliases",
          "paragraphs",
          "rows",
          "lawNumber",
          "message",
          "fileName",
          "chapter",
          "preamble",
          "reading",
          "index");

  private static void spoil(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
        if (TEXTS.contains(each.getKey()) && each.getValue().isString()) {
          object.put(each.getKey(), each.getValue().stringValue() + HOSTILE);
        } else if (TEXTS.contains(each.getKey()) && each.getValue() instanceof ArrayNode array) {
          spoilAll(array);
        } else {
          spoil(each.getValue());
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(WebServerTest::spoil);
    }
  }

  private static void spoilAll(ArrayNode array) {
    for (int i = 0; i < array.size(); i++) {
      JsonNode each = array.get(i);
      if (each.isString()) {
        array.set(i, JSON.getNodeFactory().stringNode(each.stringValue() + HOSTILE));
      } else if (each instanceof ArrayNode below) {
        spoilAll(below);
      } else {
        spoil(each);
      }
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return get(server, path, headers);
  }

  private HttpResponse<String> get(WebServer from, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhereAndNoTextIsMarkup() throws Exception {
    Map<String, Integer> kinds = new HashMap<>();
    Map<String, String> from = new LinkedHashMap<>(Map.of("/", "the start"));
    Deque<String> open = new ArrayDeque<>(from.keySet());
    int pages = 0;
    while (!open.isEmpty() && pages < MOST_PAGES) {
      String path = open.pop();
      HttpResponse<String> answer = get(path);
      pages++;
      assertThat(answer.statusCode()).as("%s in %s", path, from.get(path)).isIn(200, 303);
      String body = answer.body();
      if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      assertThat(body).as(path).doesNotContain("<script>").doesNotContain("<img");
      String kind = path.replaceFirst("^/([a-z.]*).*", "$1");
      if (kinds.merge(kind, 1, Integer::sum) <= MOST_DATA) {
        data(path);
      }
      Matcher links = LINK.matcher(body);
      while (links.find()) {
        String link = ours(links.group(1));
        if (!link.isEmpty() && from.putIfAbsent(link, path) == null) {
          // kinds that were seen least come first
          if (kinds.getOrDefault(link.replaceFirst("^/([a-z.]*).*", "$1"), 0) < MOST_DATA) {
            open.push(link);
          } else {
            open.add(link);
          }
        }
      }
    }
    assertThat(kinds.keySet())
        .contains("", "records", "editions", "plans", "municipalities", "departments", "compare");
  }

  /** A link to follow: of the site, in this language, and not to a page that another room draws. */
  private String ours(String link) {
    String plain = link.replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'");
    String origin = "http://127.0.0.1:" + server.port();
    String path = plain.startsWith(origin) ? plain.substring(origin.length()) : plain;
    int anchor = path.indexOf('#');
    path = anchor < 0 ? path : path.substring(0, anchor);
    assertThat(link).doesNotStartWithIgnoringCase("javascript:").doesNotStartWith("//");
    boolean isOther = path.contains("/pages/") || path.contains("lang=");
    return path.startsWith("/") && !isOther ? path : "";
  }

  private void data(String path) throws Exception {
    int at = path.indexOf('?');
    String page = at < 0 ? path : path.substring(0, at);
    String rest = at < 0 ? "" : path.substring(at);
    HttpResponse<String> data = get((page.equals("/") ? "/index" : page) + ".json" + rest);
    assertThat(data.statusCode()).as("%s as JSON", path).isEqualTo(200);
    assertThat(data.headers().firstValue("Content-Type").orElse("")).contains("application/json");
    JSON.readTree(data.body());
    assertThat(get(path, "Accept", "application/json").body()).startsWith("{");
  }

  @Test
  void aScriptInAQuestionStaysText() throws Exception {
    HttpResponse<String> answer = get("/search?q=" + Links.encoded(HOSTILE) + "&kind=%3Cscript%3E");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("&lt;script>alert(1)").doesNotContain("<script>");
  }

  @Test
  void whatIsFoundIsNarrowedAndPaged() throws Exception {
    JsonNode all = JSON.readTree(get("/search.json?q=%E5%8F%96%E7%B5%84").body());
    JsonNode items = JSON.readTree(get("/search.json?q=%E5%8F%96%E7%B5%84&kind=item").body());
    assertThat(items.get("total").intValue()).isPositive().isLessThan(all.get("total").intValue());
    JsonNode next = JSON.readTree(get("/search.json?q=%E5%8F%96%E7%B5%84&from=20").body());
    assertThat(next.get("hits").get(0).get("id")).isNotEqualTo(all.get("hits").get(0).get("id"));
    assertThat(get("/search.csv?q=RPA").body()).startsWith("\uFEFFid,kind,number,title");
    assertThat(get("/search?q=RPA&from=99999").statusCode()).isEqualTo(400);
    assertThat(get("/search?q=RPA&from=x").statusCode()).isEqualTo(400);
    assertThat(get("/search?q=" + "a".repeat(9000)).statusCode()).isEqualTo(414);
    assertThat(get("/suggest?q=mainan").body()).contains("マイナンバーカード");
  }

  @Test
  void theDescriptionNamesEveryAddressAndNoOther() throws Exception {
    JsonNode api = JSON.readTree(get("/openapi.json").body());
    Map<String, String> ids =
        Map.of(
            "record", "汐見市/デジタル活用推進計画/2024/item/1-2",
            "edition", "汐見市/デジタル活用推進計画/2024",
            "original", "汐見市/デジタル活用推進計画/2024",
            "plan", "汐見市/デジタル活用推進計画",
            "timeline", "汐見市/デジタル活用推進計画",
            "municipality", "汐見市");
    int described = 0;
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      String name = path.getValue().get("get").get("operationId").stringValue();
      String id =
          Stream.of(ids.getOrDefault(name, "").split("/"))
              .map(Links::encoded)
              .reduce((left, right) -> left + "/" + right)
              .orElse("");
      String asked = path.getKey().replace("{id}", id).replace("{name}", "keikaku.css");
      String parameters =
          name.equals("department")
              ? "?name=" + Links.encoded("デジタル戦略課") + "&municipality=" + Links.encoded("汐見市")
              : "";
      assertThat(get(asked + parameters).statusCode()).as(asked).isEqualTo(200);
      described++;
    }
    assertThat(described).isEqualTo(WebServer.routes(List.of()).size());
  }

  @Test
  void browsersAreToldWhatPagesMayDo() throws Exception {
    for (String path : List.of("/", "/search.json?q=RPA", "/assets/keikaku.css", "/nothing")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/nothing").body()).contains("<html lang=\"ja\">");
    assertThat(get("/records/none.json").body()).contains("\"status\" : 404");
  }

  @Test
  void requestsThatAreNotMeantForUsAreRefused() throws Exception {
    HttpRequest posted =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/search"))
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString("q=1"))
            .build();
    assertThat(client.send(posted, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    WebSettings loopback = new WebSettings("127.0.0.1", 0, null);
    assertThat(loopback.isOurs("elsewhere.example")).isFalse();
    assertThat(loopback.isOurs("localhost")).isTrue();
    WebSettings outside = new WebSettings("127.0.0.1", 0, URI.create("https://city.example/k/"));
    assertThat(outside.isOurs("city.example")).isTrue();
    assertThat(outside.basePath()).isEqualTo("/k");
    assertThat(get("/editions/..%2F..%2Fetc/original.pdf").statusCode()).isIn(400, 404);
    assertThat(get("/assets/..%2Fmessages.properties").statusCode()).isIn(400, 404);
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
    String tag = get("/").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> packed = get("/search?q=RPA", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void theLanguageIsTheReadersOwn() throws Exception {
    assertThat(get("/").body()).contains("<html lang=\"ja\">");
    assertThat(get("/", "Accept-Language", "fr,en-US;q=0.8").body()).contains("<html lang=\"en\">");
    HttpResponse<String> chosen = get("/?lang=en");
    assertThat(chosen.body()).contains("<html lang=\"en\">");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).contains("lang=en");
    assertThat(get("/", "Cookie", "lang=en").body()).contains("<html lang=\"en\">");
  }

  @Test
  void anEditionThatComesInIsSeenWithoutARestart() throws Exception {
    Archive other = Archive.at(temporary.resolve("other"));
    try (WebServer empty = served(other, null)) {
      assertThat(get(empty, "/").body()).contains("まだ計画がありません");
      assertThat(get(empty, "/search?q=RPA").statusCode()).isEqualTo(200);
      Edition edition = ExampleEditions.untitled("資料.pdf", "窓口の資料です。");
      try (ArchiveWriter writer = ArchiveWriter.open(other, new LuceneEngine())) {
        writer.ingest(new byte[] {3}, edition, new RecordJson().writeBytes(edition));
      }
      assertThat(get(empty, "/search?q=%E7%AA%93%E5%8F%A3").body()).contains("<mark>窓口</mark>");
    }
  }

  @Test
  void aSiteBelowAPathOfAProxyLinksToItself() throws Exception {
    try (WebServer below = served(archive, URI.create("https://city.example/keikaku/"))) {
      for (String path : List.of("/keikaku", "/keikaku/search?q=RPA", "/search?q=RPA")) {
        HttpResponse<String> answer = get(below, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Matcher links = LINK.matcher(answer.body());
        while (links.find()) {
          assertThat(links.group(1)).as(path).matches("#.*|(https://city\\.example)?/keikaku/.*");
        }
      }
    }
  }

  @Test
  void thePdfIsTheOneThatCameIn() throws Exception {
    String path = new Links("").original("汐見市/デジタル活用推進計画/2024");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
    HttpResponse<byte[]> pdf = client.send(request, BodyHandlers.ofByteArray());
    assertThat(pdf.body())
        .isEqualTo(Files.readAllBytes(FixtureEditions.FOLDER.resolve("shiomi-r6/weasyprint.pdf")));
    assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    assertThat(pdf.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
  }
}

package jp.keikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.keikaku.archive.Archive;
import jp.keikaku.cli.SiteRooms;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are sent: what is seen of them, and who may send them. */
class IngestRoomTest {
  private static final String BOUNDARY = "----keikaku";

  @TempDir private Path directory = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void nothingIsSeenBeforeAPersonConfirms() throws Exception {
    try (SiteRooms rooms = rooms(true, Optional.empty());
        WebServer server = serve(rooms)) {
      String job = sent(server, "", "Sec-Fetch-Site", "same-origin");
      assertThat(settled(server, job)).contains("\"state\" : \"review\"", "\"pages\" : 1");
      assertThat(get(server, "/").body()).doesNotContain("/editions/");
      assertThat(directory.resolve("catalogue.json")).doesNotExist();
      post(server, job, "decision=take", "application/x-www-form-urlencoded");
      settled(server, job);
      assertThat(get(server, job).headers().firstValue("Location"))
          .hasValueSatisfying(address -> assertThat(address).contains("/editions"));
      assertThat(Archive.at(directory).editions()).hasSize(1);
      String other = sent(server, "", "Sec-Fetch-Site", "same-origin");
      settled(server, other);
      post(server, other, "decision=discard", "application/x-www-form-urlencoded");
      assertThat(settled(server, other)).contains("\"state\" : \"discarded\"");
    }
  }

  @Test
  void aTokenIsAskedForAndOtherSitesAreRefused() throws Exception {
    try (SiteRooms rooms = rooms(false, Optional.of("ひみつ"));
        WebServer server = serve(rooms)) {
      assertThat(get(server, "/ingest").body()).contains("type=\"password\"");
      assertThat(send(server, "wrong", "X-None", "none").statusCode()).isEqualTo(403);
      assertThat(send(server, "ひみつ", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
      assertThat(send(server, "ひみつ", "Origin", "https://other.example").statusCode())
          .isEqualTo(403);
      assertThat(settled(server, sent(server, "ひみつ", "X-None", "none"))).isEmpty();
      assertThat(get(server, "/ingest.json").body()).contains("\"jobs\" : [ ]");
      assertThat(get(server, "/ingest/0123").statusCode()).isEqualTo(404);
      assertThat(get(server, "/openapi.json").body()).contains("/ingest/{job}");
    }
  }

  @Test
  void anUploadHasALimitAndAFile() throws Exception {
    try (SiteRooms rooms = rooms(false, Optional.empty());
        WebServer server = serve(rooms)) {
      HttpResponse<String> empty =
          post(
              server,
              "/ingest",
              "--" + BOUNDARY + "--\r\n",
              "multipart/form-data; boundary=" + BOUNDARY);
      assertThat(empty.statusCode()).isEqualTo(400);
      HttpRequest endless =
          HttpRequest.newBuilder(uri(server, "/ingest"))
              .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new java.io.ByteArrayInputStream(new byte[100])))
              .build();
      assertThat(client.send(endless, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(411);
    }
  }

  private SiteRooms rooms(boolean reviews, Optional<String> token) {
    return SiteRooms.of(
        Archive.at(directory),
        new LuceneEngine(),
        Optional.of(new SiteRooms.Ingest(reviews, token)));
  }

  private WebServer serve(SiteRooms rooms) throws Exception {
    return WebServer.start(
        new WebSettings("127.0.0.1", 0, null),
        new Library(Archive.at(directory), new LuceneEngine()),
        rooms.rooms());
  }

  /** The address of the page of a document that was taken. */
  private String sent(WebServer server, String token, String header, String value)
      throws Exception {
    HttpResponse<String> answer = send(server, token, header, value);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> send(WebServer server, String token, String header, String value)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                + token
                + "\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"pdf\"; filename=\"../お知らせ.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(Files.readAllBytes(FixtureEditions.FOLDER.resolve("odd/notice.pdf")));
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri(server, "/ingest"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(WebServer server, String path, String body, String type)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(server, path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(WebServer server, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(server, path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What is said of a document when nothing more happens to it; nothing where it is in. */
  private String settled(WebServer server, String job) throws Exception {
    while (true) {
      HttpResponse<String> page = get(server, job);
      if (page.headers().firstValue("Refresh").isEmpty()) {
        return page.statusCode() == 303 ? "" : get(server, job + ".json").body();
      }
      Thread.sleep(100);
    }
  }

  private static URI uri(WebServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}

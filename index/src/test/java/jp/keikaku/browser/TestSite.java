package jp.keikaku.browser;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.cli.SiteRooms;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import jp.keikaku.web.Library;
import jp.keikaku.web.Links;
import jp.keikaku.web.WebServer;
import jp.keikaku.web.WebSettings;

/** The site of the fixtures, of a scan, and of a document that tries to be a script. */
final class TestSite implements Closeable {
  static final String PLAN = "汐見市/デジタル活用推進計画";

  /** What the document of bad intentions says. */
  static final String SCRIPT =
      "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

  private final WebServer server;
  private final SiteRooms rooms;

  /**
   * Serves it on a port of its own.
   *
   * @param folder a new one, for the archive
   * @param reviews whether a person confirms what was dropped
   */
  TestSite(Path folder, boolean reviews) throws IOException, ArchiveException {
    Archive archive = FixtureArchive.in(folder, FixtureEditions.FOLDER);
    add(archive, Files.readAllBytes(FixtureEditions.FOLDER.resolve("odd/scan.pdf")), folder);
    add(archive, pdf(SCRIPT), folder);
    rooms =
        SiteRooms.of(
            archive,
            new LuceneEngine(),
            Optional.of(new SiteRooms.Ingest(reviews, Optional.empty())));
    server =
        WebServer.start(
            new WebSettings("127.0.0.1", 0, null),
            new Library(archive, new LuceneEngine()),
            rooms.rooms());
  }

  private static void add(Archive archive, byte[] pdf, Path folder)
      throws IOException, ArchiveException {
    Path file = Files.write(folder.resolveSibling("added.pdf"), pdf);
    Edition edition = FixtureEditions.read(file);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(pdf, edition, new RecordJson().writeBytes(edition));
    }
  }

  /** The address of a path of the site. */
  String at(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Every kind of page, by a short name. */
  static Map<String, String> kinds() {
    Links links = new Links("");
    String edition = PLAN + "/2024";
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("home", "/");
    kinds.put("search", links.search("マイナンバーカード"));
    kinds.put("search-none", links.search("ペンギンの飼育"));
    kinds.put("item", links.record(PLAN + "/2023/item/1-2"));
    kinds.put("bylaw", links.bylaw(edition, "汐見市デジタル推進本部設置要領"));
    kinds.put("term", links.record("八千代市/ICT利活用推進計画/2022/term/RPA"));
    kinds.put("edition", links.edition(edition));
    kinds.put("plan", links.plan(PLAN));
    kinds.put("timeline", links.timeline(PLAN));
    kinds.put("municipality", links.municipality("汐見市"));
    kinds.put("department", links.department("八千代市", "情報管理課"));
    kinds.put("compare", links.compare(PLAN + "/2023", edition));
    List<Place> places = List.of(new Place(7, new Box(0, 0, 1, 1)));
    kinds.put(
        "page", String.valueOf(links.page(edition, places, edition + "/item/1-2", "デジタル戦略課")));
    kinds.put("ingest", "/ingest");
    kinds.put("not-found", "/nothing");
    return kinds;
  }

  /** A PDF of one line. */
  static byte[] pdf(String text) {
    String content = "BT /F 8 Tf 20 200 Td (" + text.replaceAll("([()\\\\])", "\\\\$1") + ") Tj ET";
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> >> >>");
    objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    return pdf.append("xref\n0 6\n0000000000 65535 f \n")
        .append(table)
        .append("trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.close();
    rooms.close();
  }
}

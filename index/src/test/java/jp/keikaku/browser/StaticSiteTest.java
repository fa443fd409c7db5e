package jp.keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.cli.SiteRooms;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import jp.keikaku.web.Library;
import jp.keikaku.web.StaticSite;
import jp.keikaku.web.Visit;
import jp.keikaku.web.WebServer;
import jp.keikaku.web.WebSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The site as files: whole, with links from file to file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteTest {
  private static final Pattern LINK = Pattern.compile("\\b(?:href|src|data-boxes)=\"([^\"]*)\"");

  private Path site = Path.of("target");
  private Set<String> missing = Set.of();

  @BeforeAll
  void publish(@TempDir Path folder) throws Exception {
    site = folder.resolve("site");
    Archive archive = Archive.at(folder.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      Path pdf = FixtureEditions.FOLDER.resolve("odd/notice.pdf");
      Edition edition = FixtureEditions.read(pdf);
      writer.ingest(Files.readAllBytes(pdf), edition, new RecordJson().writeBytes(edition));
      byte[] script = TestSite.pdf(TestSite.SCRIPT);
      Edition other = FixtureEditions.read(Files.write(folder.resolve("script.pdf"), script));
      writer.ingest(script, other, new RecordJson().writeBytes(other));
    }
    WebSettings settings = new WebSettings("127.0.0.1", 0, null);
    Library library = new Library(archive, new LuceneEngine());
    try (SiteRooms rooms = SiteRooms.of(archive, new LuceneEngine(), Optional.empty());
        WebServer server = WebServer.start(settings, library, rooms.rooms());
        Visit visit = library.visit()) {
      missing = new StaticSite(server, settings, site, (file, waiting) -> {}).write(visit);
    }
  }

  @Test
  void everythingIsThereAndEveryLinkLeadsToAFile() throws Exception {
    assertThat(missing).isEmpty();
    List<Path> pages = files(".html");
    assertThat(pages).hasSizeGreaterThan(10);
    for (Path page : pages) {
      String html = Files.readString(page);
      assertThat(html).as(page.toString()).doesNotContain("127.0.0.1");
      for (String link : LINK.matcher(html).results().map(each -> each.group(1)).toList()) {
        String path = link.replace("&amp;", "&").replaceFirst("[?#].*", "");
        if (!path.isEmpty() && !path.startsWith("data:")) {
          Path there =
              page.resolveSibling(URLDecoder.decode(path, StandardCharsets.UTF_8)).normalize();
          assertThat(there.startsWith(site)).as(page + " → " + link).isTrue();
          assertThat(there).as(page + " → " + link).isRegularFile();
        }
      }
    }
    assertThat(files(".png")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(files("original.pdf")).hasSize(2);
    assertThat(site.resolve("en/index.html")).content().contains("<html lang=\"en\"");
    assertThat(site.resolve("index.html")).content().contains("<html lang=\"ja\"");
    assertThat(site.resolve("search.json")).content().contains("records");
  }

  @Test
  void aScriptInADocumentStaysTextThereToo() throws Exception {
    for (Path page : files(".html")) {
      assertThat(Files.readString(page).toLowerCase(Locale.ROOT))
          .doesNotContain("<script>", "<img src=x");
    }
  }

  private List<Path> files(String ending) throws Exception {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}

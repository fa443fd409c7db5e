package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which record stands first for which question: {@code ranking.tsv}. */
class SearchRankingTest {
  private static final String PREFIX = "八千代市/ICT利活用推進計画/2022";

  @TempDir private Path directory = Path.of("");

  /** A line of the table. */
  private record Case(String query, int within, String expected) {
    static Case of(String line) {
      String[] columns = line.split("\t", -1);
      return new Case(columns[0], Integer.parseInt(columns[1]), PREFIX + columns[2]);
    }
  }

  @TestFactory
  List<DynamicTest> fixture() throws Exception {
    return tests(Path.of("../fixtures/yachiyo-r4/writer.pdf"));
  }

  @TestFactory
  List<DynamicTest> reference() throws Exception {
    Path file = Path.of("../../shared/reference/yachiyo-r4.writer.pdf");
    assumeTrue(Files.exists(file), "skipped: the reference edition is not beside the project");
    return tests(file);
  }

  private List<DynamicTest> tests(Path file)
      throws IOException, ArchiveException, ExtractionException {
    byte[] bytes = Files.readAllBytes(file);
    Edition edition = new Extractor().extract(String.valueOf(file.getFileName()), bytes);
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
    }
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      return cases()
          .map(
              each -> {
                List<String> found = found(engine, each);
                return DynamicTest.dynamicTest(
                    each.query(), () -> assertThat(found).contains(each.expected()));
              })
          .toList();
    }
  }

  private static List<String> found(SearchEngine engine, Case asked) {
    try {
      return engine.search(SearchRequest.of(asked.query())).hits().stream()
          .limit(asked.within())
          .map(hit -> hit.record().id())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (var bytes = SearchRankingTest.class.getResourceAsStream("ranking.tsv")) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Case::of);
    }
  }
}

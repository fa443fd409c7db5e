package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ReferenceEdition;
import jp.keikaku.record.RecordJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which record stands first for which question: {@code ranking.tsv}. */
class SearchRankingTest {
  private static final String PREFIX = "八千代市/ICT利活用推進計画/2022";

  @TempDir private Path directory = Path.of("");

  @TestFactory
  List<DynamicTest> first() throws IOException, ArchiveException {
    Edition edition = ReferenceEdition.read();
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      writer.ingest(new byte[] {1}, edition, new RecordJson().writeBytes(edition));
    }
    try (SearchEngine engine = LuceneSearchEngine.open(archive)) {
      return cases()
          .map(line -> line.split("\t", -1))
          .map(
              columns -> {
                List<String> found = found(engine, columns[0]);
                return DynamicTest.dynamicTest(
                    columns[0],
                    () ->
                        assertThat(
                                found.subList(
                                    0, Math.min(found.size(), Integer.parseInt(columns[1]))))
                            .contains(PREFIX + columns[2]));
              })
          .toList();
    }
  }

  private static List<String> found(SearchEngine engine, String query) {
    try {
      return engine.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.record().id())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> cases() throws IOException {
    try (var bytes = SearchRankingTest.class.getResourceAsStream("ranking.tsv")) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    }
  }
}

package jp.keikaku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What changes when an archive is large, and what must not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyRecordsTest {
  private static final int EDITIONS = 12;
  private static final double ROUNDING = 1e-3;

  private FixtureWords words = FixtureWords.of(List.of("まだ何もない。"));
  private Archive archive = Archive.at(Path.of(""));

  @BeforeAll
  void fill(@TempDir Path folder) throws IOException, ArchiveException {
    words = FixtureWords.of(Path.of("..", "fixtures"));
    archive = Archive.at(folder.resolve("archive"));
    GeneratedPlans plans = new GeneratedPlans(words);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (int number = 0; number < EDITIONS; number++) {
        Edition edition = plans.edition(number);
        byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
        writer.ingest(bytes, edition, bytes);
      }
    }
  }

  @Test
  void beyondSomeThousandsTheTotalSaysThatThereAreMore() throws IOException, ArchiveException {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      SearchPage page = engine.search(SearchRequest.of("推進計画"));
      assertThat(page.atLeast()).isTrue();
      assertThat(page.total()).isEqualTo(5000);
      assertThat(page.facets().getFirst().counts())
          .extracting(SearchPage.Count::value)
          .contains("item", "term", "article", "paragraph", "table");
    }
  }

  @Test
  void fewerAreCountedOneByOne() throws IOException, ArchiveException {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      SearchPage page = engine.search(SearchRequest.of("種別:用語 推進計画"));
      assertThat(page.atLeast()).isFalse();
      assertThat(page.total()).isEqualTo(EDITIONS * 60L);
      assertThat(page.facets().getFirst().counts())
          .containsExactly(new SearchPage.Count("term", EDITIONS * 60));
    }
  }

  @Test
  void theFirstTenAreTheFirstTenOfAThousand() throws IOException, ArchiveException {
    GeneratedPlans plans = new GeneratedPlans(words);
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      for (Questions.Question question : Questions.of(words, plans, EDITIONS, 40)) {
        List<Double> ten = scores(engine, question.typed(), 10);
        List<Double> thousand = scores(engine, question.typed(), 1000);
        for (int i = 0; i < ten.size(); i++) {
          assertThat(ten.get(i))
              .as("%s, hit %s", question.typed(), i)
              .isCloseTo(thousand.get(i), within(ROUNDING));
        }
      }
    }
  }

  private static List<Double> scores(SearchEngine engine, String question, int limit)
      throws IOException {
    return engine
        .search(new SearchRequest(question, Set.of(), null, null, limit).inAllEditions())
        .hits()
        .stream()
        .map(SearchHit::score)
        .toList();
  }
}

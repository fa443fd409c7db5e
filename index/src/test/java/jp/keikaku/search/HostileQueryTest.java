package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.keikaku.analysis.RandomTexts;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.example.SparseEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchPage.Notice;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any string whatever gives a page. */
class HostileQueryTest {
  /** All 10,000 of both kinds with {@code -Dkeikaku.questions=5000}. */
  private static final int ROUNDS = Integer.getInteger("keikaku.questions", 400);

  @TempDir private Path directory = Path.of("");

  @Test
  void anyStringGivesAPage() throws Exception {
    Random random = new Random(9);
    try (SearchEngine engine = engine()) {
      for (int round = 0; round < ROUNDS; round++) {
        String query = RandomTexts.next(random);
        SearchPage page =
            engine.search(new SearchRequest(query, Set.of(), filter(random), filter(random), 5));
        assertThat(page.hits()).hasSizeLessThanOrEqualTo(5);
        assertThat(page.total()).isGreaterThanOrEqualTo(page.hits().size());
        assertMarksStandInside(page);
      }
    }
  }

  /** Every operator, bracket, field and kind of letter, in any order. */
  @Test
  void anyOrderOfOperatorsGivesAPage() throws Exception {
    List<String> pieces =
        List.of(
            "AND", "OR", "NOT", "-", "\"", "「", "」", "『", "（", "(", ")", "*", ":", "：", "部署:",
            "種別：", "年度:", "自治体:", "kind:", "year:", "-部署:", "窓口", "第三条", "第3条第2項", "１－１", "令和",
            "R4", "とは", "ですか", "？", "けん", "ｷﾞｮ", "kyō", "n'", "mado", "a", "Ａ", "I C T", "々", "ー",
            "\u3000", " ", "~", "^", "\\", "/", "[", "{", "\uD800", "𠮷", "0");
    Random random = new Random(2026);
    try (SearchEngine engine = engine()) {
      for (int round = 0; round < ROUNDS; round++) {
        StringBuilder query = new StringBuilder();
        for (int piece = random.nextInt(12); piece >= 0; piece--) {
          query.append(pieces.get(random.nextInt(pieces.size())));
          query.append(random.nextInt(3) == 0 ? " " : "");
        }
        SearchPage page =
            engine.search(new SearchRequest(query.toString(), Set.of(), null, null, 3));
        assertThat(page.total()).as(query.toString()).isGreaterThanOrEqualTo(page.hits().size());
        assertThat(engine.suggest(query.toString(), 3)).hasSizeLessThanOrEqualTo(3);
      }
    }
  }

  @Test
  void nothingToSearchIsSaid() throws Exception {
    try (SearchEngine engine = engine()) {
      for (String query : List.of("", "   ", "\u3000", "。。。", "\"\"", "※", "\u0000", "-")) {
        SearchPage page = engine.search(SearchRequest.of(query));
        assertThat(page.hits()).as(query).isEmpty();
        assertThat(page.notices()).as(query).contains(Notice.NOTHING_TO_SEARCH);
      }
    }
  }

  @Test
  void veryLongQueriesAreCutAndSaidSo() throws Exception {
    try (SearchEngine engine = engine()) {
      for (String query :
          List.of(
              "窓口".repeat(50_000), "窓口 ".repeat(50_000), "a b ".repeat(9_000), "𠮷".repeat(999))) {
        SearchPage page = engine.search(SearchRequest.of(query));
        assertThat(page.notices()).contains(Notice.SHORTENED);
      }
      StringBuilder all = new StringBuilder();
      for (char c = 0x4E00; c < 0x4E00 + QueryParser.LONGEST_QUERY; c++) {
        all.append(c);
      }
      assertThat(engine.search(SearchRequest.of(all.toString())).hits())
          .hasSizeLessThanOrEqualTo(10);
    }
  }

  private static void assertMarksStandInside(SearchPage page) {
    for (SearchHit hit : page.hits()) {
      for (Snippet snippet : hit.snippets()) {
        int before = 0;
        for (Mark mark : snippet.marks()) {
          assertThat(mark.start()).isGreaterThanOrEqualTo(before);
          assertThat(mark.end()).isLessThanOrEqualTo(snippet.text().length());
          before = mark.end();
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String filter(Random random) {
    return random.nextInt(4) == 0 ? RandomTexts.next(random) : null;
  }

  private SearchEngine engine() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    Edition edition = ExampleEditions.minato("r5.pdf", "令和5年度版", 2023);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(new byte[] {1}, edition, new RecordJson().writeBytes(edition));
      for (int seed = 0; seed < 4; seed++) {
        Edition sparse = SparseEditions.atRandom(SparseEditions.filled(), new Random(seed), 0.3);
        byte[] bytes = {2, (byte) seed};
        writer.ingest(bytes, sparse, new RecordJson().writeBytes(sparse));
      }
      Edition untitled = ExampleEditions.untitled("資料.pdf", "窓口の資料です。");
      writer.ingest(new byte[] {3}, untitled, new RecordJson().writeBytes(untitled));
    }
    return archive.open(new LuceneEngine());
  }
}

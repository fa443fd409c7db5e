package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Box;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Place;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snippets, places, filters and counts of an answer. */
class SearchAnswerTest {
  @TempDir private Path directory = Path.of("");
  private List<SearchEngine> open = List.of();

  @BeforeEach
  void ingestTwoYears() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      ingest(writer, ExampleEditions.minato("r5.pdf", "令和5年度版", 2023));
      ingest(writer, ExampleEditions.minato("r6.pdf", "令和6年度版", 2024));
    }
    open = List.of(archive.open(new LuceneEngine()));
  }

  @AfterEach
  void close() throws Exception {
    for (SearchEngine each : open) {
      each.close();
    }
  }

  @Test
  void theHitsOwnCharactersHavePlaces() throws Exception {
    SearchHit hit = first("申し込み");
    assertThat(hit.record().id()).isEqualTo("湊市/デジタル推進計画/2024/item/1-1");
    Snippet snippet = hit.snippets().getFirst();
    assertThat(marked(snippet)).containsExactly("申込み");
    int start = "来庁せずに".length();
    assertThat(snippet.places())
        .containsExactly(new Place(2, new Box(50 + start * 10, 100, 50 + (start + 3) * 10, 110)));
  }

  @Test
  void snippetsEndWhereSentencesEnd() throws Exception {
    Snippet snippet = first("\"窓口の取組みを\"").snippets().getFirst();
    assertThat(snippet.text()).isEqualTo("この計画は、窓口の取り組みを市民とともに進めるためのものです。");
    assertThat(marked(snippet)).containsExactly("窓口の取り組みを");
  }

  @Test
  void wordsApartAreMarkedApart() throws Exception {
    SearchHit hit = first("市民 計画 進める");
    assertThat(marked(hit.snippets().getFirst())).contains("計画", "市民", "進める");
  }

  @Test
  void aTableRowIsFoundWithItsPlaces() throws Exception {
    SearchHit hit = first("申請の半数");
    assertThat(hit.record().kind()).isEqualTo(RecordKind.TABLE);
    assertThat(hit.record().places()).allMatch(place -> place.box().top() == 160);
  }

  @Test
  void anEditionIsFoundByItsYear() throws Exception {
    for (String query : List.of("令和5年度版", "令和５年度", "2023年度", "R5")) {
      assertThat(first(query).record().id()).as(query).isEqualTo("湊市/デジタル推進計画/2023");
    }
  }

  @Test
  void theNewerEditionComesFirst() throws Exception {
    assertThat(page(SearchRequest.of("RPA").inAllEditions()).hits())
        .extracting(hit -> hit.record().edition().fiscalYear())
        .startsWith(2024, 2023);
  }

  @Test
  void filtersNarrowDown() throws Exception {
    SearchRequest all = SearchRequest.of("窓口");
    assertThat(page(new SearchRequest("窓口", Set.of(RecordKind.ITEM), null, null, 10)).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.record().kind() == RecordKind.ITEM);
    for (String edition : List.of("2023", "令和5年度", "令和５年度版", "R5", "湊市/デジタル推進計画/2023")) {
      assertThat(page(new SearchRequest("窓口", Set.of(), edition, null, 10)).hits())
          .as(edition)
          .isNotEmpty()
          .allMatch(hit -> Integer.valueOf(2023).equals(hit.record().edition().fiscalYear()));
    }
    assertThat(page(new SearchRequest("導入", Set.of(), null, "広報", 10)).hits())
        .extracting(hit -> hit.record().number())
        .containsOnly("2-1");
    assertThat(page(new SearchRequest("窓口", Set.of(), null, "消防", 10)).total()).isZero();
    assertThat(page(all).total()).isGreaterThan(2);
  }

  @Test
  void facetsCountAllThatMatches() throws Exception {
    SearchPage page = page(new SearchRequest("窓口", Set.of(), null, null, 1));
    assertThat(page.hits()).hasSize(1);
    assertThat(page.facets())
        .extracting(SearchPage.Facet::field)
        .containsExactly("kind", "fiscalYear", "municipality", "department", "pillar", "phase");
    for (SearchPage.Facet facet : page.facets().subList(0, 3)) {
      assertThat(facet.counts().stream().mapToLong(SearchPage.Count::count).sum())
          .as(facet.field())
          .isEqualTo(page.total());
    }
    assertThat(page.facets().get(1).counts())
        .extracting(SearchPage.Count::value)
        .containsExactlyInAnyOrder("2023", "2024");
  }

  @Test
  void allWordsAreWantedUnlessNoRecordHasThem() throws Exception {
    SearchPage both = page(SearchRequest.of("会議 招集"));
    assertThat(both.notices()).isEmpty();
    assertThat(both.hits()).allMatch(hit -> hit.record().title().contains("会議"));
    SearchPage some = page(SearchRequest.of("会議 火星"));
    assertThat(some.notices()).containsExactly(SearchPage.Notice.SOME_WORDS_ONLY);
    assertThat(some.hits().getFirst().record().title()).contains("会議");
    assertThat(page(SearchRequest.of("\"会議は火星\"")).hits()).isEmpty();
  }

  @Test
  void recordsAreReadById() throws Exception {
    ArchivedRecord record = engine().record("湊市/デジタル推進計画/2023/term/RPA").orElseThrow();
    assertThat(record.names()).contains("Robotic Process Automation");
    assertThat(engine().record("nothing")).isEmpty();
  }

  private SearchEngine engine() {
    return open.getFirst();
  }

  private SearchPage page(SearchRequest request) throws Exception {
    return engine().search(request);
  }

  private SearchHit first(String query) throws Exception {
    return page(SearchRequest.of(query)).hits().getFirst();
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private static void ingest(ArchiveWriter writer, Edition edition) throws Exception {
    byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
    writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
  }

  @Test
  void aPageBeginsWhereTheFormerOneEnded() throws Exception {
    List<String> all = ids(4, 0, false);
    assertThat(ids(2, 0, false)).isEqualTo(all.subList(0, 2));
    assertThat(ids(2, 2, false)).isEqualTo(all.subList(2, 4));
    assertThat(ids(10, 990, false)).isEmpty();
  }

  @Test
  void theNewestComeFirstWhereThatIsWanted() throws Exception {
    SearchRequest request =
        new SearchRequest("計画", Set.of(), null, null, 100, false, true, 0, Map.of(), true);
    assertThat(page(request).hits())
        .extracting(hit -> hit.record().edition().fiscalYear())
        .isSortedAccordingTo(Comparator.reverseOrder())
        .hasSizeGreaterThan(1);
  }

  private List<String> ids(int limit, int offset, boolean newest) throws Exception {
    SearchRequest request =
        new SearchRequest(
            "計画", Set.of(), null, null, limit, false, false, offset, Map.of(), newest);
    return page(request).hits().stream().map(hit -> hit.record().id()).toList();
  }
}

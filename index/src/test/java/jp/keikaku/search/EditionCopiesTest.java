package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.archive.IngestResult;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same record of several editions is one hit: what is found, counted and shown of its copies.
 */
class EditionCopiesTest {
  private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

  @TempDir private Path directory = Path.of("");
  private Archive archive = Archive.at(directory);

  @BeforeEach
  void nameTheArchive() {
    archive = Archive.at(directory.resolve("archive"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "窓口",
        "窓口 年度:2023",
        "窓口 -年度:2025",
        "窓口 -令和7年度",
        "令和5年度 窓口",
        "RPA",
        "種別:取組",
        "湊市",
        "会議 招集"
      })
  void whetherTheyComeTogetherOrOneByOneIsNothing(String query) throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    Archive other = Archive.at(directory.resolve("other"));
    for (int year : List.of(2025, 2023, 2024)) {
      try (ArchiveWriter writer = ArchiveWriter.open(other, new LuceneEngine())) {
        ingest(writer, minato(year));
      }
    }
    for (boolean all : List.of(false, true)) {
      SearchRequest request = new SearchRequest(query, Set.of(), null, null, 100, false, all);
      assertThat(told(other, request)).isEqualTo(told(archive, request));
    }
  }

  @Test
  void everyCopyCounts() throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    SearchPage page = search(SearchRequest.of("種別:取組 窓口手続き"));
    assertThat(page.total()).isEqualTo(3);
    assertThat(counts(page, "fiscalYear")).isEqualTo(Map.of("2023", 1, "2024", 1, "2025", 1));
    assertThat(counts(page, "municipality")).isEqualTo(Map.of("湊市", 3));
    assertThat(counts(page, "department")).isEqualTo(Map.of("情報政策課", 3));
    SearchHit hit = page.hits().getFirst();
    assertThat(hit.record().edition().fiscalYear()).isEqualTo(2025);
    assertThat(hit.otherEditions())
        .containsExactly("湊市/デジタル推進計画/2024/item/1-1", "湊市/デジタル推進計画/2023/item/1-1");
  }

  @Test
  void ofAYearOnlyItsCopiesAnswer() throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    for (String query : List.of("RPA 種別:用語 年度:2024", "RPA 種別:用語 令和6年度", "RPA 種別:用語 R6")) {
      SearchPage page = search(SearchRequest.of(query));
      assertThat(page.total()).as(query).isEqualTo(1);
      assertThat(counts(page, "fiscalYear")).as(query).isEqualTo(Map.of("2024", 1));
      assertThat(page.hits().getFirst().record().edition().fiscalYear()).as(query).isEqualTo(2024);
      assertThat(page.hits().getFirst().otherEditions()).as(query).isEmpty();
    }
  }

  @Test
  void ofAYearThatIsNotWantedTheOtherCopiesAnswer() throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    for (String query : List.of("RPA 種別:用語 -年度:2025", "RPA 種別:用語 -令和7年度")) {
      SearchPage page = search(SearchRequest.of(query));
      assertThat(page.total()).as(query).isEqualTo(2);
      assertThat(page.hits().getFirst().record().edition().fiscalYear()).as(query).isEqualTo(2024);
    }
    assertThat(search(SearchRequest.of("窓口 年度:2024 -年度:2024")).total()).isZero();
  }

  @Test
  void aReplacedPrintTakesItsOwnCopiesAlone() throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      Edition corrected = ExampleEditions.minatoCorrected("r6b.pdf", "令和6年度版", 2024);
      assertThat(ingest(writer, corrected)).isInstanceOf(IngestResult.Replaced.class);
    }
    assertThat(search(SearchRequest.of("種別:取組 来庁せずに")).hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.record().edition().fiscalYear()).isEqualTo(2025);
              assertThat(hit.otherEditions()).containsExactly("湊市/デジタル推進計画/2023/item/1-1");
            });
    assertThat(search(SearchRequest.of("種別:取組 訂正後")).total()).isEqualTo(1);
    assertThat(search(SearchRequest.of("チャット 年度:2024")).hits())
        .noneMatch(hit -> hit.record().kind() == RecordKind.ITEM);
    assertThat(search(SearchRequest.of("種別:取組 チャット")).total()).isEqualTo(2);
  }

  @Test
  void eachCopyIsReadByItsId() throws Exception {
    together(YEARS, EditionCopiesTest::minato);
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      for (int year : YEARS) {
        String id = "湊市/デジタル推進計画/" + year + "/item/1-1";
        assertThat(engine.record(id).orElseThrow().id()).isEqualTo(id);
        assertThat(engine.record(id).orElseThrow().edition().fiscalYear()).isEqualTo(year);
      }
    }
  }

  /** What an answer tells, but for scores: documents that were replaced still count in those. */
  private static Map<String, Object> told(Archive archive, SearchRequest request)
      throws IOException, ArchiveException {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      SearchPage page = engine.search(request);
      Map<String, Object> told = new TreeMap<>();
      told.put("total", page.total());
      told.put("facets", page.facets());
      told.put(
          "hits",
          page.hits().stream()
              .collect(Collectors.toMap(hit -> hit.record().id(), SearchHit::otherEditions)));
      return told;
    }
  }

  private static Map<String, Integer> counts(SearchPage page, String field) {
    return page.facets().stream()
        .filter(facet -> facet.field().equals(field))
        .flatMap(facet -> facet.counts().stream())
        .collect(Collectors.toMap(SearchPage.Count::value, SearchPage.Count::count));
  }

  private SearchPage search(SearchRequest request) throws IOException, ArchiveException {
    try (SearchEngine engine = archive.open(new LuceneEngine())) {
      return engine.search(request);
    }
  }

  private void together(List<Integer> years, IntFunction<Edition> edition)
      throws IOException, ArchiveException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (int year : years) {
        add(writer, edition.apply(year));
      }
      writer.commit();
    }
  }

  private static void add(ArchiveWriter writer, Edition edition)
      throws IOException, ArchiveException {
    assertThat(
            writer.add(
                bytes(edition), edition, new RecordJson().writeBytes(edition), Optional.empty()))
        .isInstanceOf(IngestResult.Added.class);
  }

  private static Edition minato(int year) {
    return ExampleEditions.minato("r" + (year - 2018) + ".pdf", "令和" + (year - 2018) + "年度版", year);
  }

  private static IngestResult ingest(ArchiveWriter writer, Edition edition)
      throws IOException, ArchiveException {
    return writer.ingest(bytes(edition), edition, new RecordJson().writeBytes(edition));
  }

  private static byte[] bytes(Edition edition) {
    return edition.source().fileName().getBytes(StandardCharsets.UTF_8);
  }
}

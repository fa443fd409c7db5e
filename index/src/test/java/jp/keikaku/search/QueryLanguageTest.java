package jp.keikaku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.extract.Extractor;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchPage.Notice;
import jp.keikaku.search.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operators, named fields, other names, readings, near names and beginnings, on two editions. */
class QueryLanguageTest {
  @TempDir private Path directory = Path.of("");

  private final ArrayList<SearchEngine> open = new ArrayList<>();

  @BeforeEach
  void ingest() throws Exception {
    Archive archive = Archive.at(directory.resolve("archive"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      for (String name : List.of("yachiyo-r3", "yachiyo-r4")) {
        byte[] bytes = Files.readAllBytes(Path.of("../fixtures", name, "writer.pdf"));
        Edition edition = new Extractor().extract(name + ".pdf", bytes);
        writer.ingest(bytes, edition, new RecordJson().writeBytes(edition));
      }
    }
    open.add(archive.open(new LuceneEngine()));
  }

  @AfterEach
  void close() throws Exception {
    open.getFirst().close();
  }

  @Test
  void operatorsNarrowAndWiden() throws Exception {
    long cards = total("マイナンバーカード");
    long audits = total("情報セキュリティ監査");
    assertThat(cards).isPositive();
    assertThat(total("マイナンバーカード AND 種別:用語")).isPositive().isLessThan(cards);
    assertThat(total("マイナンバーカード OR 情報セキュリティ監査"))
        .isGreaterThan(Math.max(cards, audits))
        .isLessThanOrEqualTo(cards + audits);
    assertThat(total("マイナンバーカード -種別:用語") + total("マイナンバーカード 種別:用語")).isEqualTo(cards);
    assertThat(total("マイナンバーカード NOT マイナンバーカード")).isZero();
    assertThat(total("マイナンバーカード -\"マイナンバーカード\"")).isZero();
  }

  @Test
  void fieldsAreNamedInJapaneseAndEnglish() throws Exception {
    assertThat(total("種別:用語")).isPositive().isEqualTo(total("kind:term"));
    assertThat(total("年度:2022")).isPositive().isEqualTo(total("年度：令和４年度"));
    assertThat(total("年度:R4")).isEqualTo(total("year:2022"));
    assertThat(total("種別:要綱")).isPositive().isLessThan(total("種別:条文") + total("種別:表"));
    assertThat(page("種別:火星").notices()).contains(Notice.UNKNOWN_KIND);
    String department =
        page("種別:取組項目").hits().stream()
            .flatMap(hit -> hit.record().departments().stream())
            .findFirst()
            .orElseThrow();
    assertThat(page("部署:" + department).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.record().departments().contains(department));
  }

  @Test
  void theSameRecordOfTwoEditionsIsOneHitOfTheCurrentOne() throws Exception {
    SearchRequest request = SearchRequest.of("キャッシュレス 種別:取組項目");
    SearchHit grouped = open.getFirst().search(request).hits().getFirst();
    assertThat(grouped.record().edition().fiscalYear()).isEqualTo(2022);
    assertThat(grouped.otherEditions()).singleElement().asString().contains("/2021/");
    assertThat(open.getFirst().search(request.inAllEditions()).hits())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(hit -> hit.otherEditions().isEmpty());
  }

  @Test
  void otherNamesWidenUnlessAskedExactly() throws Exception {
    SearchRequest request = SearchRequest.of("Robotic Process Automation");
    SearchPage page = open.getFirst().search(request);
    assertThat(page.widened())
        .singleElement()
        .satisfies(widening -> assertThat(widening.names()).contains("RPA"));
    SearchPage exact = open.getFirst().search(request.exactly());
    assertThat(exact.widened()).isEmpty();
    assertThat(exact.total()).isLessThan(page.total());
  }

  @Test
  void kanaFindHowNamesSoundButKanjiDoNot() throws Exception {
    assertThat(first("まいなんばーかーど").record().title()).isEqualTo("マイナンバーカード");
    assertThat(page("健").hits())
        .isNotEmpty()
        .allMatch(
            hit ->
                hit.record().parts().stream().anyMatch(part -> part.text().value().contains("健")));
    assertThat(open.getFirst().search(SearchRequest.of("まいなんばーかーど").exactly()).notices())
        .doesNotContain(Notice.NOTHING_TO_SEARCH);
  }

  @Test
  void anEraAloneFindsItsYears() throws Exception {
    assertThat(page("令和").hits())
        .extracting(hit -> hit.record().id())
        .contains("八千代市/ICT利活用推進計画/2022");
    assertThat(total("平成")).isPositive();
    assertThat(total("明治")).isZero();
  }

  @Test
  void aQuestionAsksForItsTopic() throws Exception {
    for (String asked : List.of("RPAとは何ですか", "RPAって？", "RPAについて教えてください。", "RPAの意味")) {
      assertThat(first(asked).record().title()).as(asked).isEqualTo("RPA");
    }
    assertThat(page("マイナンバーカードはどこで使えますか").hits())
        .extracting(hit -> hit.record().title())
        .contains("マイナンバーカード", "マイナンバーカードの活用推進");
  }

  @Test
  void lettersSetApartAreAWord() throws Exception {
    assertThat(first("I C T").record().title()).isEqualTo("ICT");
    assertThat(first("Ｒ Ｐ Ａ").record().title()).isEqualTo("RPA");
  }

  @Test
  void aCitedParagraphIsShown() throws Exception {
    SearchHit hit = first("第三条第三項");
    assertThat(hit.snippets().getFirst().label()).isEqualTo("第3項");
    assertThat(hit.snippets().getFirst().marks()).isEmpty();
  }

  @Test
  void aShortenedNameIsWidened() throws Exception {
    assertThat(page("八千代市第5次総合計画前期実施計画").widened())
        .singleElement()
        .satisfies(widening -> assertThat(widening.names()).containsExactly("総合計画実施計画"));
    assertThat(page("総合計画実施計画").widened()).hasSize(1);
    assertThat(page("推進本部").widened()).isEmpty();
  }

  @Test
  void pagesAreFullThoughEditionsAreGrouped() throws Exception {
    for (int limit : List.of(1, 5, 20, 60)) {
      List<SearchHit> hits =
          open.getFirst().search(new SearchRequest("計画", Set.of(), null, null, limit)).hits();
      long all =
          open.getFirst().search(new SearchRequest("計画", Set.of(), null, null, 1000)).hits().size();
      assertThat((long) hits.size()).isEqualTo(Math.min(limit, all));
    }
  }

  @Test
  void aMisspelledNameIsAskedBack() throws Exception {
    assertThat(page("公的個人認正").didYouMean()).isEqualTo("公的個人認証");
    assertThat(page("公的個人認証").didYouMean()).isNull();
    assertThat(page("情報セキリュティ 監査").didYouMean()).isEqualTo("情報セキュリティ 監査");
  }

  @Test
  void beginningsAreOfferedHoweverTheyAreTyped() throws Exception {
    for (String typed :
        List.of("mainan", "ＭＡＩＮＡＮ", "まいなん", "マイナン", "ﾏｲﾅﾝ", "マイナンバーカ", "mainanbaka")) {
      assertThat(open.getFirst().suggest(typed, 10))
          .as(typed)
          .extracting(Suggestion::name)
          .contains("マイナンバーカード");
    }
    for (String typed :
        List.of("行政手続", "ぎょうせいてつづき", "ｷﾞｮｳｾｲﾃ", "gyouseitetsuduki", "gyoseitetuzuki")) {
      assertThat(open.getFirst().suggest(typed, 10))
          .as(typed)
          .extracting(Suggestion::name)
          .contains("行政手続オンライン化の促進");
    }
    assertThat(open.getFirst().suggest("公的", 10)).extracting(Suggestion::name).contains("公的個人認証");
    assertThat(open.getFirst().suggest("zzz", 10)).isEmpty();
    assertThat(open.getFirst().suggest("", 10)).isEmpty();
  }

  @Test
  void facetsCountPillarsAndPhases() throws Exception {
    assertThat(page("kind:" + RecordKind.ITEM.label()).facets())
        .filteredOn(facet -> facet.field().equals("pillar") || facet.field().equals("phase"))
        .hasSize(2)
        .allSatisfy(facet -> assertThat(facet.counts()).isNotEmpty());
  }

  private SearchHit first(String query) throws Exception {
    return page(query).hits().getFirst();
  }

  private long total(String query) throws Exception {
    SearchPage page = page(query);
    return page.notices().contains(Notice.SOME_WORDS_ONLY) ? 0 : page.total();
  }

  private SearchPage page(String query) throws Exception {
    return open.getFirst().search(SearchRequest.of(query));
  }
}

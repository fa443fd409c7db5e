package jp.keikaku.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.Source;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import org.junit.jupiter.api.Test;

/** Terms, articles and items under other names and numbers, and what a person settles of them. */
class RecordIdentityTest {
  private static final Article SETUP = article("1", "設置", "市の窓口を良くするため、窓口会議を置く。");
  private static final Article MEMBERS =
      article("2", "組織", "会議は、委員十人以内で組織する。", "委員は、市民及び学識経験者のうちから市長が委嘱する。");
  private static final Article OFFICE = article("3", "庶務", "会議の庶務は、情報政策課において処理する。");

  @Test
  void anArticleKeepsItsTextUnderAnotherNumber() {
    Article fresh = article("2", "所掌事務", "会議は、受付の改善について調べ、市長に意見を述べる。");
    List<Difference> differences =
        bylaws(
            List.of(SETUP, MEMBERS, OFFICE),
            List.of(SETUP, fresh, renumbered(MEMBERS, "3"), renumbered(OFFICE, "4")));
    assertThat(differences)
        .extracting(RecordIdentityTest::told)
        .containsExactly(
            "[ADDED] null → 第2条（所掌事務）",
            "[RENUMBERED] 第2条（組織） → 第3条（組織）",
            "[RENUMBERED] 第3条（庶務） → 第4条（庶務）");
    assertThat(differences.get(1).evidence())
        .containsExactly(
            new Evidence(Evidence.Kind.NAME, 1),
            new Evidence(Evidence.Kind.NUMBER, 0),
            new Evidence(Evidence.Kind.TEXT, 1));
  }

  @Test
  void anArticleIsSplit() {
    Article first = article("2", "組織", "会議は、委員十人以内で組織する。");
    Article second = article("3", "委員", "委員は、市民及び学識経験者のうちから市長が委嘱する。");
    assertThat(
            bylaws(
                List.of(SETUP, MEMBERS, OFFICE),
                List.of(SETUP, first, second, renumbered(OFFICE, "4"))))
        .extracting(RecordIdentityTest::told)
        .containsExactly(
            "[CHANGED] 第2条（組織） → 第2条（組織）",
            "[ADDED, SPLIT] 第2条（組織） → 第3条（委員）",
            "[RENUMBERED] 第3条（庶務） → 第4条（庶務）");
  }

  @Test
  void anArticleIsMoved() {
    Article here = in("第1章 総則", OFFICE);
    assertThat(
            bylaws(
                List.of(in("第1章 総則", SETUP), here, in("第2章 会議", renumbered(MEMBERS, "4"))),
                List.of(
                    in("第1章 総則", SETUP),
                    in("第2章 会議", OFFICE),
                    in("第2章 会議", renumbered(MEMBERS, "4")))))
        .extracting(RecordIdentityTest::told)
        .containsExactly("[MOVED] 第3条（庶務） → 第3条（庶務）");
  }

  @Test
  void supplementaryProvisionsChangeAndCome() {
    Bylaw before = bylaw(List.of(SETUP), provision(null, "この要綱は、令和2年4月1日から施行する。"));
    Bylaw after =
        bylaw(
            List.of(SETUP),
            provision(null, "この要綱は、令和2年5月1日から施行する。"),
            provision("2023-03-20", "この要綱は、令和5年4月1日から施行する。"));
    assertThat(
            EditionComparer.compare(edition(2022, before), edition(2023, after), List.of())
                .differences())
        .extracting(RecordIdentityTest::told)
        .containsExactly("[CHANGED] 附則 → 附則", "[ADDED] null → 附則（2023-03-20）");
  }

  @Test
  void aTermIsRenamed() {
    List<Difference> differences =
        terms(
            List.of(term("DX推進計画", "自治体が取り組む事項をまとめた国の計画。")),
            List.of(term("自治体DX推進計画", "自治体が取り組むべき事項をまとめた国の計画。")),
            List.of());
    assertThat(differences)
        .extracting(RecordIdentityTest::told)
        .containsExactly("[RENAMED, CHANGED] DX推進計画 → 自治体DX推進計画");
    assertThat(differences.getFirst().evidence())
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.NAME, Evidence.Kind.TEXT);
  }

  @Test
  void aPersonSettlesTerms() {
    List<GlossaryEntry> before = List.of(term("AI", "人のように考える技術。"));
    List<GlossaryEntry> after = List.of(term("人工知能", "認識や判断をコンピュータに行わせること。"));
    assertThat(terms(before, after, List.of()))
        .extracting(RecordIdentityTest::told)
        .containsExactly("[ADDED] null → 人工知能", "[REMOVED] AI → null");
    Settlement same = new Settlement(Relation.SAME, "汐見市/計画/2022/term/AI", "汐見市/計画/2023/term/人工知能");
    List<Difference> settled = terms(before, after, List.of(same));
    assertThat(settled)
        .extracting(RecordIdentityTest::told)
        .containsExactly("[RENAMED, CHANGED] AI → 人工知能");
    assertThat(settled.getFirst().evidence())
        .containsExactly(new Evidence(Evidence.Kind.SETTLED, 1));
  }

  @Test
  void aPersonSettlesArticles() {
    Article other = article("3", "庶務", "会議の庶務は、情報政策課において処理する。");
    Settlement gone = new Settlement(Relation.REMOVED, "汐見市/計画/2022/article/窓口会議設置要綱/第3条", null);
    List<Difference> differences =
        EditionComparer.compare(
                edition(2022, bylaw(List.of(SETUP, OFFICE))),
                edition(2023, bylaw(List.of(SETUP, other))),
                List.of(gone))
            .differences();
    assertThat(differences)
        .extracting(RecordIdentityTest::told)
        .containsExactly("[ADDED] null → 第3条（庶務）", "[REMOVED] 第3条（庶務） → null");
  }

  @Test
  void aSettlementOfOtherEditionsDoesNotCount() {
    Settlement other =
        new Settlement(Relation.SAME, "汐見市/計画/2022/term/AI", "汐見市/計画/2024/term/人工知能");
    List<GlossaryEntry> same = List.of(term("AI", "人のように考える技術。"));
    assertThat(terms(same, same, List.of(other))).isEmpty();
  }

  @Test
  void anItemIsFollowedThroughTheEditionsBetween() {
    Item first = item(2021, "1-1", "窓口の予約", "窓口の予約を電話で受け、待つ時間を短くする。");
    Item second = item(2022, "1-2", "窓口の予約の受付", "窓口の予約を電話とウェブで受け、待つ時間を短くする。");
    Item third = item(2023, "2-4", "来庁予約の受付", "来庁の予約をウェブで受け、混雑する曜日も知らせる。");
    Settlement same = new Settlement(Relation.SAME, "汐見市/計画/2022/item/1-2", "汐見市/計画/2023/item/2-4");
    EditionComparison comparison =
        EditionComparer.compare(
            edition(2021, List.of(first)),
            List.of(edition(2022, List.of(second))),
            edition(2023, List.of(third)),
            List.of(same));
    assertThat(comparison.differences(Subject.ITEM))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(told(difference))
                  .isEqualTo("[RENUMBERED, RENAMED, CHANGED] 窓口の予約 → 来庁予約の受付");
              assertThat(difference.evidence())
                  .extracting(Evidence::kind)
                  .containsExactly(Evidence.Kind.CHAIN);
            });
  }

  private static String told(Difference difference) {
    return difference.kinds() + " " + name(difference.before()) + " → " + name(difference.after());
  }

  private static String name(@org.jspecify.annotations.Nullable Side side) {
    return side == null ? "null" : side.name();
  }

  private static List<Difference> bylaws(List<Article> before, List<Article> after) {
    return EditionComparer.compare(
            edition(2022, bylaw(before)), edition(2023, bylaw(after)), List.of())
        .differences();
  }

  private static List<Difference> terms(
      List<GlossaryEntry> before, List<GlossaryEntry> after, List<Settlement> settlements) {
    return EditionComparer.compare(
            edition(2022, List.of(), List.of(), before),
            edition(2023, List.of(), List.of(), after),
            settlements)
        .differences();
  }

  private static Article article(String number, String caption, String... paragraphs) {
    List<Paragraph> list = Stream.of(paragraphs).map(text -> paragraph(text)).toList();
    return new Article(number, null, Text.of(caption), List.of(), list, List.of(), List.of());
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph("1", null, null, Text.of(text), List.of(), List.of(), List.of());
  }

  private static Article renumbered(Article article, String number) {
    return new Article(
        number,
        null,
        article.caption(),
        article.chapter(),
        article.paragraphs(),
        List.of(),
        List.of());
  }

  private static Article in(String chapter, Article article) {
    return new Article(
        article.number(),
        null,
        article.caption(),
        List.of(chapter),
        article.paragraphs(),
        List.of(),
        List.of());
  }

  private static SupplementaryProvision provision(
      @org.jspecify.annotations.Nullable String date, String text) {
    return new SupplementaryProvision(date, null, List.of(), List.of(paragraph(text)), List.of());
  }

  private static Bylaw bylaw(List<Article> articles, SupplementaryProvision... provisions) {
    return new Bylaw(
        Text.of("窓口会議設置要綱"),
        new Bylaw.Imprint("要綱", null, null, null),
        Bylaw.Provisions.of(articles, List.of(provisions), List.of()),
        Bylaw.Links.NONE,
        null,
        List.of());
  }

  private static GlossaryEntry term(String term, String definition) {
    return new GlossaryEntry(
        Text.of(term), null, null, Text.of(definition), null, List.of(), Map.of(), List.of());
  }

  private static Item item(int year, String number, String name, String description) {
    return new Item(
        "汐見市/計画/" + year + "/item/" + number,
        number,
        Text.of(name),
        null,
        null,
        Text.of(description),
        Item.Owners.NONE,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Item.Reading.of(List.of()));
  }

  private static Edition edition(int year, Bylaw bylaw) {
    return edition(year, List.of(), List.of(bylaw), List.of());
  }

  private static Edition edition(int year, List<Item> items) {
    return edition(year, items, List.of(), List.of());
  }

  private static Edition edition(
      int year, List<Item> items, List<Bylaw> bylaws, List<GlossaryEntry> glossary) {
    return Edition.of(
            new Source("plan.pdf", "", 1, null, 1),
            new Edition.Imprint("計画", year + "年度版", year, null, null, "汐見市"))
        .withPlan(Edition.Plan.NONE.withItems(items))
        .withBylaws(bylaws)
        .withGlossary(glossary);
  }
}

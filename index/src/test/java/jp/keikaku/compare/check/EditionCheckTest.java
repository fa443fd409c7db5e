package jp.keikaku.compare.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the checks find in the fixtures, and in editions that were spoiled on purpose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionCheckTest {
  private final Edition shiomi = FixtureEditions.of("shiomi-r4/chromium");

  private static final List<String> YACHIYO =
      List.of(
          "overview-name 1-3",
          "pillar-titles 3",
          "number-missing-explained 1-2",
          "history-spelling 3-1",
          "mark-without-own-entry DX推進計画",
          "entry-never-marked AI",
          "spelling 取組・取組み",
          "spelling 強靱化・強靭化",
          "spelling すべて・全て");

  @ParameterizedTest
  @ValueSource(strings = {"pdfbox", "chromium", "writer"})
  void yachiyoHoldsItsPlantedFindingsInEveryPrint(String print) {
    assertThat(codes(FixtureEditions.of("yachiyo-r4/" + print)))
        .containsExactlyInAnyOrderElementsOf(YACHIYO);
  }

  @ParameterizedTest
  @CsvSource({
    "shiomi-r4/chromium, overview-name 1-3|number-missing-explained 1-4|spelling 取り組み・取組|spelling 強靱化・強靭化",
    "shiomi-r4/weasyprint, overview-name 1-3|number-missing-explained 1-4|spelling 取り組み・取組|spelling 強靱化・強靭化",
    "shiomi-r5/pdfbox, number-missing-explained 1-3|number-missing 1-4|history-text 2-1|entry-never-marked ガバメントクラウド|entry-never-marked キャッシュレス決済|spelling 取り組み・取組|spelling 強靱化・強靭化",
  })
  void shiomiHoldsItsPlantedFindings(String print, String expected) {
    assertThat(codes(FixtureEditions.of(print))).containsExactlyInAnyOrder(expected.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"writer", "chromium"})
  void theReferenceEditionHoldsWhatIsKnownOfIt(String print) {
    Path pdf = Path.of("../../shared/reference/yachiyo-r4." + print + ".pdf");
    assumeTrue(Files.exists(pdf), () -> "skipped: the reference edition is absent, " + pdf);
    List<String> codes = codes(FixtureEditions.read(pdf));
    assertThat(codes)
        .contains(
            "overview-name 1-3",
            "pillar-titles 3",
            "number-missing-explained 1-2",
            "history-spelling 3-1",
            "mark-without-own-entry DX推進計画",
            "spelling 強靱化・強靭化");
    assertThat(codes).hasSizeLessThan(12);
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        spoil("contents-page 第1章 計画のねらい", root -> object(root, "/contents/1").put("page", 9)),
        spoil("contents-title II 推進の体制", root -> object(root, "/contents/4").put("title", "推進の体制")),
        spoil(
            "contents-heading-missing IX 付け足し",
            root ->
                ((ArrayNode) root.get("contents"))
                    .addObject()
                    .put("number", "IX")
                    .put("title", "付け足し")),
        spoil(
            "heading-not-in-contents II 推進体制",
            root -> ((ArrayNode) root.get("contents")).remove(4)),
        spoil(
            "phase-backwards 1-2",
            root -> object(root, "/items/1/schedule/2").put("phase", "調査・検討")),
        spoil("overview-category 1-2", root -> object(root, "/itemList/1").put("category", "廃止")),
        spoil("overview-item-missing 1-2", root -> ((ArrayNode) root.get("items")).remove(1)),
        spoil("item-not-in-overview 1-2", root -> ((ArrayNode) root.get("itemList")).remove(1)),
        spoil("number-missing 2-2", root -> ((ArrayNode) root.get("items")).remove(5)),
        spoil(
            "history-item-missing 8-1",
            root -> object(root, "/changes/1").put("mergedInto", "8-1")),
        spoil(
            "mark-without-entry 量子計算機",
            root -> object(root, "/items/1").put("description", "新しい量子計算機※を使う。")),
        spoil("article-missing 第99条", root -> paragraph(root, "第99条に定める。")),
        spoil("paragraph-missing 第2条第7項", root -> paragraph(root, "第2条第7項に定める。")),
        spoil("appended-table-missing 別表第5", root -> paragraph(root, "別表第5に掲げる。")),
        spoil("schedule-year 1-2", root -> oldSchedule(root)),
        spoil("issued 2019-03", root -> root.put("issued", "2019-03")),
        spoil(
            "amended-after-issue 汐見市デジタル推進本部設置要領",
            root -> object(root, "/bylaws/0").put("lastAmended", "2022-04-01")),
        spoil(
            "heading-year 計画(令和2年度版)の取組",
            root -> object(root, "/sections/1").put("title", "計画（令和2年度版）の取組")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiled")
  void whatIsSpoiledIsFound(String expected, Consumer<ObjectNode> spoiling) {
    assertThat(codes(shiomi)).doesNotContain(expected);
    assertThat(codes(edited(spoiling))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打合せをする。打ち合わせを行う。|打合せ・打ち合わせ",
        "サーバを置く。サーバーを守る。|サーバ・サーバー",
        "インタフェースを作る。インターフェースを選ぶ。|インタフェース・インターフェース",
        "ソフトウェアを選ぶ。ソフトウエアを守る。|ソフトウェア・ソフトウエア",
        "全ての課が使う。すべての課に知らせる。|全て・すべて",
        "渡邉氏と渡邊氏が話す。|渡邉氏・渡邊氏",
      })
  void oneWordInTwoSpellingsIsFound(String textAndFinding) {
    String[] parts = textAndFinding.split("\\|", 2);
    assertThat(spellings(parts[0])).contains("spelling " + parts[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地域別最低賃金とし、最も低い賃金を上げる。",
        "事業所等に立ち入り、書類を調べる。立入調査は予告しない。",
        "届出をする。届け出なければならない。",
        "義務が発生し又は消える。義務の発生又は消滅。",
        "ビルの中のビール。",
        "寄附金事業費と交付金事業費。",
        "令和3年度の年度計画。",
        "推進し、推進を図る。",
      })
  void twoWordsAreNoSpellingsOfOne(String text) {
    List<String> known = codes(shiomi);
    assertThat(spellings(text)).isSubsetOf(known);
  }

  private List<String> spellings(String text) {
    return codes(edited(root -> object(root, "/items/1").put("description", text))).stream()
        .filter(code -> code.startsWith("spelling"))
        .toList();
  }

  @Test
  void anotherLawsArticlesAreNotLookedUp() {
    Edition edited =
        edited(
            root ->
                paragraph(
                    root,
                    "特例等に関する法律（平成10年法律第104号）第400条及び地方自治法（昭和22年法律第67号）第244条及び第260条の2並びに同法第300条に定める。"));
    assertThat(codes(edited)).noneMatch(code -> code.startsWith("article-missing"));
  }

  @Test
  void aDocumentThatIsNoPlanHasNothingToContradict() {
    assertThat(codes(FixtureEditions.of("odd/notice"))).isEmpty();
  }

  private static Arguments spoil(String expected, Consumer<ObjectNode> spoiling) {
    return Arguments.of(expected, spoiling);
  }

  private static ObjectNode object(JsonNode root, String path) {
    return (ObjectNode) root.at(path);
  }

  private static void paragraph(JsonNode root, String text) {
    object(root, "/bylaws/0/articles/0/paragraphs/0").put("text", text);
  }

  private static void oldSchedule(JsonNode root) {
    for (JsonNode phase : root.at("/items/1/schedule")) {
      ((ObjectNode) phase).put("fiscalYear", phase.get("fiscalYear").asInt() - 5);
    }
  }

  private Edition edited(Consumer<ObjectNode> spoiling) {
    RecordJson json = new RecordJson();
    ObjectNode root = (ObjectNode) JsonMapper.builder().build().readTree(json.write(shiomi));
    spoiling.accept(root);
    return linked(json.read(root.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with the references that its bylaws print now. */
  private static Edition linked(Edition edition) {
    return edition.withBylaws(BylawLinks.in(edition.bylaws()));
  }

  private static List<String> codes(Edition edition) {
    return EditionCheck.findings(edition).stream()
        .map(
            finding ->
                finding.code()
                    + " "
                    + java.text.Normalizer.normalize(
                        finding.subject(), java.text.Normalizer.Form.NFKC))
        .toList();
  }
}

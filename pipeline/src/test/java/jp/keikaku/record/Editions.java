package jp.keikaku.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Accounting;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Box;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Furniture;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Period;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Place;
import jp.keikaku.document.Reference;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Section;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.Source;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.document.Trust;

/** Editions made by hand: one in which every field holds something, and one that holds nothing. */
final class Editions {
  private static final List<Place> PLACES =
      List.of(new Place(3, new Box(56.69, 70.87, 538.58, 92.13)));

  private static final Trust DOUBTFUL = Trust.of(List.of("number-broken"));

  private Editions() {}

  /** Every field of every record holds something. */
  static Edition filled() {
    return new Edition(
        Edition.SCHEMA_VERSION,
        new Source(
            "水明市.pdf",
            "0123456789abcdef".repeat(4),
            12,
            "LibreOffice 7.4",
            345_678,
            "fedcba9876543210".repeat(4),
            "1"),
        new Edition.Imprint(
            "水明市デジタル推進計画", "令和4年度版", 2022, new Period(2022, 2024), "2022-03", "水明市"),
        List.of(new ContentsEntry("第1部", Text.of("計画の考え方"), 1)),
        List.of(section()),
        new Edition.Plan(
            List.of(item()),
            List.of(new Pillar(1, Text.of("手続をかんたんにする"))),
            List.of(new ListedItem("1-1", Text.of("窓口の予約"), "新規", PLACES)),
            List.of(change())),
        List.of(bylaw()),
        List.of(comparison()),
        List.of(
            new GlossaryEntry(
                    Text.of("RPA"),
                    "アールピーエー",
                    "ア行",
                    Text.of("「Robotic Process Automation」の略称"),
                    "Robotic Process Automation",
                    List.of("ロボットによる自動化"),
                    Map.of("頁", Text.of("5")),
                    PLACES)
                .with(DOUBTFUL)),
        colophon(),
        new Edition.Reading(
            List.of(new Furniture(Text.of("- 3 -"), PLACES)),
            List.of(
                new Diagnostic(
                    Level.WARNING,
                    "page-without-text",
                    "3ページに文字がありません。",
                    PLACES,
                    Map.of("page", "3"))),
            new Accounting(100, 80, 10, 9, 1, Map.of("整理番号", 1, "第1条", 2))));
  }

  /** Only what no record can do without. */
  static Edition sparse() {
    return new Edition(
        Edition.SCHEMA_VERSION,
        new Source("空.pdf", "0".repeat(64), 1, null, 1_024),
        Edition.Imprint.of(null),
        List.of(new ContentsEntry(null, Text.of("資料"), null)),
        List.of(new Section(null, Text.of("資料"), List.of(), List.of(), List.of(), List.of())),
        new Edition.Plan(
            List.of(sparseItem()),
            List.of(),
            List.of(new ListedItem(null, Text.of("窓口の予約"), null, List.of())),
            List.of(
                new Change(
                    ChangeKind.REMOVED, null, null, null, null, null, null, List.of(), List.of()))),
        List.of(
            new Bylaw(
                Text.EMPTY,
                new Bylaw.Imprint(null, null, null, null),
                Bylaw.Provisions.of(
                    List.of(
                        new Article(
                            "1",
                            null,
                            null,
                            List.of(),
                            List.of(
                                new Paragraph(
                                    "1",
                                    null,
                                    null,
                                    Text.EMPTY,
                                    List.of(),
                                    List.of(
                                        new ParagraphItem(
                                            "1",
                                            null,
                                            Text.EMPTY,
                                            List.of(),
                                            List.of(),
                                            List.of())),
                                    List.of())),
                            List.of(),
                            List.of())),
                    List.of(),
                    List.of()),
                Bylaw.Links.NONE,
                null,
                List.of())),
        List.of(),
        List.of(
            new GlossaryEntry(
                Text.of("庁内"), null, null, Text.of("市役所の中"), null, List.of(), Map.of(), List.of())),
        new Colophon(null, null, null, null, null, List.of(), List.of()),
        Edition.Reading.NONE);
  }

  private static Section section() {
    Table table =
        new Table(
            List.of(List.of(Text.of("区分"), Text.EMPTY), List.of(Text.of("新規"), Text.of("2"))),
            DOUBTFUL,
            PLACES);
    Section chapter =
        new Section(
            "第1章", Text.of("目的"), List.of(Text.of("一行目\n二行目")), List.of(table), List.of(), PLACES);
    return new Section(
        "第1部",
        Text.of("計画の考え方"),
        List.of(Text.of("窓口を変える。")),
        List.of(table),
        List.of(chapter),
        PLACES);
  }

  private static Item item() {
    Map<String, Text> fields = new LinkedHashMap<>();
    fields.put("事業費", Text.of("1,056"));
    fields.put("備考", Text.EMPTY);
    return new Item(
        "水明市/デジタル推進計画/2022/item/1-1",
        "1-1",
        Text.of("窓口の予約"),
        1,
        "新規",
        Text.of("予約は、RPA※で受ける。"),
        new Item.Owners(List.of("市民課", "情報課"), Text.of("市民課、情報課")),
        List.of(
            new SchedulePhase(2022, Text.of("試行"), "運用", true, "Q1"),
            new SchedulePhase(2023, null, null, false, null)),
        List.of(new Challenge(1, true, Text.of("待ち時間")), new Challenge(2, null, null)),
        List.of("RPA"),
        fields,
        new Item.Reading(
            List.of(new GuessedLabel("主体", "departments", "offices")), DOUBTFUL, true, PLACES));
  }

  private static Item sparseItem() {
    return new Item(
        "空/item/1",
        null,
        Text.of("窓口の予約"),
        null,
        null,
        null,
        Item.Owners.NONE,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Item.Reading.of(List.of()));
  }

  private static Change change() {
    return new Change(
        ChangeKind.MERGED,
        1,
        Text.of("手続をかんたんにする"),
        new ChangeSide("1-2", Text.of("窓口の案内"), Text.of("案内板を置く。"), Text.of("市民課")),
        new ChangeSide("1-1", Text.of("窓口の予約"), Text.of("予約も受ける。"), null),
        "1-1",
        Text.of("1-1へ統合"),
        List.of(Text.of("案内板")),
        PLACES);
  }

  private static Table table(String label, String value) {
    return new Table(List.of(List.of(Text.of(label), Text.of(value))), PLACES);
  }

  private static Bylaw bylaw() {
    ParagraphItem letter =
        new ParagraphItem(
            "1", "イ", Text.of("記録すること。"), List.of(), List.of(), List.of(table("期間", "１年")));
    ParagraphItem first =
        new ParagraphItem(
            "1",
            "(1)",
            Text.of("計画 窓口の計画をいう。"),
            List.of(new TextRange(0, 2), new TextRange(3, 12)),
            List.of(letter),
            List.of());
    Paragraph paragraph =
        new Paragraph(
            "1",
            "1",
            Text.of("施行期日"),
            Text.of("本部は、次条のことをする。"),
            List.of(new Sentence(0, 13, SentenceRole.MAIN)),
            List.of(first),
            List.of(table("窓口", "三つ")));
    Article article =
        new Article(
                "2_2",
                "第2条の2",
                Text.of("仕事"),
                List.of("第1章 総則"),
                List.of(paragraph),
                List.of(new Table(List.of(List.of(Text.of("氏名"))), PLACES)),
                PLACES)
            .with(DOUBTFUL);
    Mention mention = new Mention("水明市推進本部設置要綱/第2条の2/第1項", 4, 6);
    Mention use = new Mention("水明市推進本部設置要綱/第2条の2/第1項/第1号", 0, 2);
    return new Bylaw(
        Text.of("水明市推進本部設置要綱"),
        new Bylaw.Imprint("要綱", "平成17年告示第9号", "2005-04-01", "2019-04-10"),
        new Bylaw.Provisions(
            List.of(Text.of("第1章 総則")),
            List.of(Text.of("この要綱を次のように定める。")),
            List.of(article),
            List.of(paragraph),
            List.of(
                new SupplementaryProvision(
                    "2019-04-10",
                    "平成31年告示第5号",
                    true,
                    List.of(article),
                    List.of(paragraph),
                    PLACES)),
            List.of(
                new AppendedTable(
                    Text.of("別表第1"),
                    List.of("第3条第1項"),
                    List.of(List.of(Text.of("本部長"), Text.of("市長"))),
                    List.of(Text.of("備考")),
                    PLACES)),
            List.of(
                new Attachment(
                    Text.of("様式第1号"),
                    List.of("第2条の2"),
                    List.of(Text.of("申出書")),
                    List.of(new Table(List.of(List.of(Text.of("氏名"))), PLACES)),
                    PLACES))),
        new Bylaw.Links(
            List.of(new Reference("次条", mention, "水明市会議規程", "水明市会議規程/第1条")),
            List.of(new DefinedTerm("計画", "窓口の計画", use, List.of(mention))),
            List.of(new AmendedBylaw("水明市会議規程", "平成10年訓令第3号", true, mention)),
            List.of(amendment(mention))),
        DOUBTFUL,
        PLACES);
  }

  private static Comparison comparison() {
    return new Comparison(
        "水明市会議規程",
        new Citation("第2条", List.of("第2条"), null, "2", null, List.of()),
        AmendmentOperation.REPLACE,
        Text.of("第2条　会議は、部長が招く。"),
        Text.of("第2条　会議は、局長が招く。"),
        List.of(Text.of("部長")),
        List.of(Text.of("局長")),
        PLACES);
  }

  private static Amendment amendment(Mention at) {
    Citation item =
        new Citation(
            "附則第2条第1項第3号ア",
            List.of("附則", "第2条", "第1項", "第3号", "ア"),
            "附則",
            "2",
            "1",
            List.of("3", "ア"));
    return new Amendment(
        "水明市会議規程",
        List.of(item),
        AmendmentOperation.RENUMBER,
        "ア",
        "イ",
        AmendmentPosition.AFTER,
        List.of(item),
        Text.of("イ　部長"),
        Text.of("同号アを同号イとし"),
        at,
        PLACES);
  }

  private static Colophon colophon() {
    return new Colophon(
        Text.of("令和4年3月"),
        Text.of("水明市"),
        Text.of("情報課"),
        Text.of("〒000-0000 水明市中央1-1"),
        Text.of("000-000-0000"),
        List.of(Text.of("この冊子は再生紙です。")),
        PLACES);
  }
}

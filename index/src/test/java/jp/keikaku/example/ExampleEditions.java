package jp.keikaku.example;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Accounting;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Box;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Section;
import jp.keikaku.document.Source;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.record.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Small editions of a fictional city, written by hand. */
public final class ExampleEditions {
  private static final double CHARACTER = 10;

  private ExampleEditions() {}

  /** An edition with one record of each kind at least. */
  public static Edition minato(String fileName, String edition, int fiscalYear) {
    return edition(
        fileName,
        "湊市デジタル推進計画",
        edition,
        fiscalYear,
        "湊市",
        List.of(
            new Section(
                "第1章",
                anchored("計画の位置づけ", 1, 80),
                List.of(
                    anchored("この計画は、窓口の取り組みを市民とともに進めるためのものです。次の文もあります。", 1, 100),
                    anchored("見直しは毎年度行います。", 1, 120)),
                List.of(
                    new Table(
                        List.of(
                            List.of(anchored("年度", 1, 140), anchored("目標", 1, 140)),
                            List.of(anchored("令和5年度", 1, 160), anchored("申請の半数を電子化", 1, 160))),
                        List.of(place(1, 140)))),
                List.of(),
                List.of(place(1, 80)))),
        List.of(
            item("1-1", "窓口手続きの電子化", "来庁せずに申込みができる窓口を設け、強靭な基盤を整える。", "情報政策課", 2),
            item("2-1", "ＡＩチャットの導入", "問い合わせに答えるチャットを導入する。", "広報課", 3)));
  }

  /** The same edition with other words in one item, as a corrected print has them. */
  public static Edition minatoCorrected(String fileName, String edition, int fiscalYear) {
    Edition first = minato(fileName, edition, fiscalYear);
    return edition(
        fileName,
        String.valueOf(first.title()),
        edition,
        fiscalYear,
        "湊市",
        first.sections(),
        List.of(item("1-1", "窓口手続きの電子化", "訂正後の説明文。", "情報政策課", 2)));
  }

  /** The same edition as one that was read with labels of this digest besides the standard ones. */
  public static Edition withVocabulary(Edition edition, String digest) {
    ObjectNode records =
        (ObjectNode) new JsonMapper().readTree(new RecordJson().writeBytes(edition));
    ((ObjectNode) records.get("source")).put("vocabulary", digest);
    return new RecordJson().read(records.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A document that is no plan: neither title nor items. */
  public static Edition untitled(String fileName, String text) {
    return edition(
        fileName,
        null,
        null,
        null,
        null,
        List.of(
            new Section(
                null,
                Text.of("はじめに"),
                List.of(anchored(text, 1, 80)),
                List.of(),
                List.of(),
                List.of(place(1, 80)))),
        List.of());
  }

  /** A document without any character, as a scan is. */
  public static Edition scan(String fileName) {
    return Edition.of(new Source(fileName, "", 3, null, 1), Edition.Imprint.of(null));
  }

  /** A text in one line whose characters are all as wide. */
  public static Text anchored(String value, int page, double top) {
    List<Double> edges =
        java.util.stream.IntStream.rangeClosed(0, value.length())
            .mapToObj(i -> 50 + i * CHARACTER)
            .toList();
    Box box = new Box(50, top, 50 + value.length() * CHARACTER, top + CHARACTER);
    return new Text(value, List.of(new Anchor(0, page, box, false, edges)));
  }

  private static Item item(
      String number, String name, String description, String department, int page) {
    return new Item(
        "",
        number,
        anchored(name, page, 80),
        1,
        "継続",
        anchored(description, page, 100),
        new Item.Owners(List.of(department), anchored(department, page, 120)),
        List.of(new SchedulePhase(2023, anchored("移行", page, 140), null, false, null)),
        List.of(),
        List.of(),
        Map.of("成果指標", anchored("利用件数", page, 160)),
        Item.Reading.of(List.of(place(page, 80))));
  }

  private static Edition edition(
      String fileName,
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable String municipality,
      List<Section> sections,
      List<Item> items) {
    boolean plan = title != null;
    return new Edition(
        Edition.SCHEMA_VERSION,
        new Source(fileName, "", 6, "test", 1),
        new Edition.Imprint(title, edition, fiscalYear, null, null, municipality),
        List.of(),
        sections,
        new Edition.Plan(
            items,
            plan ? List.of(new Pillar(1, Text.of("便利な窓口"))) : List.of(),
            List.of(),
            plan ? List.of(change()) : List.of()),
        plan ? List.of(bylaw()) : List.of(),
        List.of(),
        plan ? glossary() : List.of(),
        null,
        new Edition.Reading(List.of(), List.of(), new Accounting(500, 500, 0, 0, 0, Map.of())));
  }

  private static Change change() {
    return new Change(
        ChangeKind.MERGED,
        1,
        null,
        new ChangeSide("1-2", anchored("届出の見直し", 4, 80), null, null),
        null,
        "1-1",
        anchored("1-1へ統合", 4, 80),
        List.of(),
        List.of(place(4, 80)));
  }

  private static List<GlossaryEntry> glossary() {
    return List.of(
        new GlossaryEntry(
            anchored("RPA", 6, 80),
            null,
            "ア行",
            anchored("定型の作業を代わって行う仕組み。", 6, 80),
            "Robotic Process Automation",
            List.of(),
            Map.of(),
            List.of(place(6, 80))));
  }

  private static Bylaw bylaw() {
    return new Bylaw(
        anchored("湊市推進本部設置要綱", 5, 60),
        new Bylaw.Imprint("要綱", null, null, null),
        Bylaw.Provisions.of(
            List.of(
                article("1", "設置", "湊市推進本部を設置する。", 80),
                article("12_2", "会議", "会議は、本部長が招集する。", 100)),
            List.of(
                new SupplementaryProvision(
                    null,
                    null,
                    List.of(),
                    List.of(paragraph("この要綱は、公布の日から施行する。", 140)),
                    List.of())),
            List.of(
                new AppendedTable(
                    anchored("別表", 5, 160),
                    List.of(),
                    List.of(List.of(anchored("総務部", 5, 180)), List.of(anchored("港湾部", 5, 200))),
                    List.of(place(5, 180))))),
        Bylaw.Links.NONE,
        null,
        List.of(place(5, 60)));
  }

  private static Article article(String number, String caption, String text, double top) {
    return new Article(
        number,
        null,
        anchored(caption, 5, top),
        List.of(),
        List.of(paragraph(text, top + 10)),
        List.of(),
        List.of(place(5, top)));
  }

  private static Paragraph paragraph(String text, double top) {
    return new Paragraph("1", null, null, anchored(text, 5, top), List.of(), List.of(), List.of());
  }

  private static Place place(int page, double top) {
    return new Place(page, new Box(50, top, 500, top + 20));
  }
}

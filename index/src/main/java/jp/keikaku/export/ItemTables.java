package jp.keikaku.export;

import static jp.keikaku.export.TableShape.inner;
import static jp.keikaku.export.TableShape.number;
import static jp.keikaku.export.TableShape.position;
import static jp.keikaku.export.TableShape.required;
import static jp.keikaku.export.TableShape.text;
import static jp.keikaku.export.TableShape.truth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import jp.keikaku.export.TableShape.Inner;
import jp.keikaku.export.TableShape.Value;
import org.jspecify.annotations.Nullable;

/** Items as tables: one row each, and a table for each list in them. */
final class ItemTables {
  private static final List<Value<Item>> ITEM =
      List.of(
          required("item", "項目のID", Item::id),
          text("number", "整理番号", Item::number),
          text("name", "項目名", Item::name),
          number("pillar", "柱", Item::pillar),
          text("category", "区分", Item::category),
          text("description", "内容", Item::description),
          text("departments", "部署（印刷のまま）", Item::departmentsText),
          text("terms", "用語", item -> String.join("、", item.terms())));

  private static final List<Value<Inner<Item, Map.Entry<String, Text>>>> FIELD =
      List.of(
          required("item", "項目のID", row -> row.outer().id()),
          position(),
          required("label", "見出し", row -> row.record().getKey()),
          text("value", "値", row -> row.record().getValue()));

  private static final List<Value<Inner<Item, SchedulePhase>>> PHASE =
      List.of(
          required("item", "項目のID", row -> row.outer().id()),
          position(),
          number("fiscalYear", "年度", row -> row.record().fiscalYear()),
          text("phase", "段階", row -> row.record().phase()),
          text("step", "予定の行", row -> row.record().step()),
          truth("marked", "矢印や色", row -> row.record().marked()),
          text("part", "年度の一部", row -> row.record().part()));

  private static final List<Value<Inner<Item, Challenge>>> CHALLENGE =
      List.of(
          required("item", "項目のID", row -> row.outer().id()),
          position(),
          number("challenge", "課題", row -> row.record().number()),
          truth("addressed", "対応", row -> row.record().addressed()),
          text("note", "説明", row -> row.record().note()));

  private static final List<Value<Inner<Item, String>>> DEPARTMENT =
      List.of(
          required("item", "項目のID", row -> row.outer().id()),
          position(),
          required("department", "部署", Inner::record));

  private static final List<Value<Inner<Edition, ListedItem>>> LISTED =
      List.of(
          position(),
          text("number", "整理番号", row -> row.record().number()),
          text("name", "項目名", row -> row.record().name()),
          text("category", "区分", row -> row.record().category()));

  private static final List<Value<Inner<Edition, Pillar>>> PILLAR =
      List.of(
          position(),
          number("pillar", "柱", row -> row.record().number()),
          text("title", "題名", row -> row.record().title()));

  private static final List<Value<Inner<Edition, Change>>> CHANGE =
      List.of(
          position(),
          required("kind", "種別", row -> row.record().kind().name().toLowerCase(Locale.ROOT)),
          number("pillar", "柱", row -> row.record().pillar()),
          text("beforeNumber", "変更前の番号", before(ChangeSide::number)),
          text("beforeName", "変更前の名称", before(ChangeSide::name)),
          text("beforeDescription", "変更前の内容", before(ChangeSide::description)),
          text("beforeDepartments", "変更前の部署", before(ChangeSide::departmentsText)),
          text("afterNumber", "変更後の番号", after(ChangeSide::number)),
          text("afterName", "変更後の名称", after(ChangeSide::name)),
          text("afterDescription", "変更後の内容", after(ChangeSide::description)),
          text("afterDepartments", "変更後の部署", after(ChangeSide::departmentsText)),
          text("mergedInto", "統合先", row -> row.record().mergedInto()),
          text("note", "備考", row -> row.record().note()));

  static final List<TableShape<?>> SHAPES =
      List.of(
          new TableShape<>("items", "取組項目", Edition::items, Item::places, List.of("item"), ITEM),
          ofItems("fields", "取組項目のほかの欄", item -> List.copyOf(item.fields().entrySet()), FIELD),
          ofItems("schedule", "推進予定", Item::schedule, PHASE),
          ofItems("challenges", "課題対応", Item::challenges, CHALLENGE),
          ofItems("departments", "関係部署", Item::departments, DEPARTMENT),
          new TableShape<>(
              "overview",
              "取組項目一覧（印刷のまま）",
              edition -> inner(List.of(edition), Edition::itemList),
              row -> row.record().places(),
              List.of("position"),
              LISTED),
          new TableShape<>(
              "pillars",
              "柱",
              edition -> inner(List.of(edition), Edition::pillars),
              row -> List.of(),
              List.of("position"),
              PILLAR),
          new TableShape<>(
              "changes",
              "変更履歴（印刷のまま）",
              edition -> inner(List.of(edition), Edition::changes),
              row -> row.record().places(),
              List.of("position"),
              CHANGE));

  private ItemTables() {}

  private static <T> TableShape<Inner<Item, T>> ofItems(
      String name, String title, Function<Item, List<T>> list, List<Value<Inner<Item, T>>> values) {
    return new TableShape<>(
        name,
        title,
        edition -> inner(edition.items(), list),
        row -> row.outer().places(),
        List.of("item", "position"),
        values);
  }

  private static Function<Inner<Edition, Change>, @Nullable Object> before(
      Function<ChangeSide, @Nullable Object> value) {
    return row -> row.record().before() == null ? null : value.apply(row.record().before());
  }

  private static Function<Inner<Edition, Change>, @Nullable Object> after(
      Function<ChangeSide, @Nullable Object> value) {
    return row -> row.record().after() == null ? null : value.apply(row.record().after());
  }
}

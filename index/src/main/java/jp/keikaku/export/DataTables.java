package jp.keikaku.export;

import java.util.List;
import java.util.Locale;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.export.DataTable.ColumnType;
import org.jspecify.annotations.Nullable;

/** The records of editions as tables, for spreadsheets and databases. */
public final class DataTables {
  /** Names of the tables, in their order. */
  public static final List<String> NAMES =
      List.of(
          "editions",
          "items",
          "schedule",
          "challenges",
          "departments",
          "glossary",
          "articles",
          "changes");

  private DataTables() {}

  /** All tables over these editions. */
  public static List<DataTable> of(List<NamedEdition> editions) {
    return List.of(
        editions(editions),
        items(editions),
        schedule(editions),
        challenges(editions),
        departments(editions),
        glossary(editions),
        articles(editions),
        changes(editions));
  }

  private static DataTable editions(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("editions", "版")
            .required("title", ColumnType.STRING, "計画名")
            .optional("name", ColumnType.STRING, "版名")
            .optional("fiscalYear", ColumnType.INTEGER, "年度")
            .optional("municipality", ColumnType.STRING, "自治体")
            .optional("issued", ColumnType.STRING, "発行年月")
            .required("pages", ColumnType.INTEGER, "ページ数")
            .required("fileName", ColumnType.STRING, "ファイル名")
            .key("edition");
    for (NamedEdition named : editions) {
      Edition edition = named.edition();
      String fileName = edition.source().fileName();
      table.row(
          named.id(),
          edition.title() == null ? fileName : edition.title(),
          edition.edition(),
          edition.fiscalYear(),
          edition.municipality(),
          edition.issued(),
          edition.source().pages(),
          fileName);
    }
    return table.build();
  }

  private static DataTable items(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("items", "取組項目")
            .required("item", ColumnType.STRING, "項目のID")
            .optional("number", ColumnType.STRING, "整理番号")
            .required("name", ColumnType.STRING, "項目名")
            .optional("pillar", ColumnType.INTEGER, "柱")
            .optional("category", ColumnType.STRING, "区分")
            .optional("description", ColumnType.STRING, "内容")
            .optional("departments", ColumnType.STRING, "部署（印刷のまま）")
            .optional("terms", ColumnType.STRING, "用語")
            .optional("page", ColumnType.INTEGER, "ページ")
            .key("edition", "item");
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        table.row(
            named.id(),
            item.id(),
            item.number(),
            item.name(),
            item.pillar(),
            item.category(),
            item.description(),
            item.departmentsText(),
            String.join("、", item.terms()),
            page(item.places()));
      }
    }
    return table.build();
  }

  private static DataTable schedule(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("schedule", "推進予定")
            .required("item", ColumnType.STRING, "項目のID")
            .required("fiscalYear", ColumnType.INTEGER, "年度")
            .optional("phase", ColumnType.STRING, "段階")
            .key("edition", "item", "fiscalYear");
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        for (SchedulePhase phase : item.schedule()) {
          table.row(named.id(), item.id(), phase.fiscalYear(), phase.phase());
        }
      }
    }
    return table.build();
  }

  private static DataTable challenges(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("challenges", "課題対応")
            .required("item", ColumnType.STRING, "項目のID")
            .required("challenge", ColumnType.INTEGER, "課題")
            .optional("addressed", ColumnType.BOOLEAN, "対応")
            .optional("note", ColumnType.STRING, "説明")
            .key("edition", "item", "challenge");
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        for (Challenge challenge : item.challenges()) {
          table.row(
              named.id(), item.id(), challenge.number(), challenge.addressed(), challenge.note());
        }
      }
    }
    return table.build();
  }

  private static DataTable departments(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("departments", "関係部署")
            .required("item", ColumnType.STRING, "項目のID")
            .required("position", ColumnType.INTEGER, "順番")
            .required("department", ColumnType.STRING, "部署")
            .key("edition", "item", "position");
    for (NamedEdition named : editions) {
      for (Item item : named.edition().items()) {
        int position = 1;
        for (String department : item.departments()) {
          table.row(named.id(), item.id(), position++, department);
        }
      }
    }
    return table.build();
  }

  private static DataTable glossary(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("glossary", "用語解説")
            .required("term", ColumnType.STRING, "用語")
            .optional("index", ColumnType.STRING, "索引")
            .required("definition", ColumnType.STRING, "説明")
            .optional("expansion", ColumnType.STRING, "略さない語")
            .optional("aliases", ColumnType.STRING, "別名")
            .optional("page", ColumnType.INTEGER, "ページ");
    for (NamedEdition named : editions) {
      for (GlossaryEntry entry : named.edition().glossary()) {
        table.row(
            named.id(),
            entry.term(),
            entry.index(),
            entry.definition(),
            entry.expansion(),
            String.join("、", entry.aliases()),
            page(entry.places()));
      }
    }
    return table.build();
  }

  private static DataTable articles(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("articles", "条文（項ごと）")
            .required("bylaw", ColumnType.STRING, "例規")
            .required("article", ColumnType.STRING, "条")
            .optional("caption", ColumnType.STRING, "見出し")
            .optional("chapter", ColumnType.STRING, "章")
            .required("paragraph", ColumnType.STRING, "項")
            .required("text", ColumnType.STRING, "本文（号は行を改める）")
            .optional("page", ColumnType.INTEGER, "ページ");
    for (NamedEdition named : editions) {
      for (Bylaw bylaw : named.edition().bylaws()) {
        for (Article article : bylaw.articles()) {
          for (Paragraph paragraph : article.paragraphs()) {
            table.row(
                named.id(),
                bylaw.title(),
                article.number(),
                article.caption(),
                String.join(" ", article.chapter()),
                paragraph.number(),
                text(paragraph),
                page(article.places()));
          }
        }
      }
    }
    return table.build();
  }

  private static DataTable changes(List<NamedEdition> editions) {
    DataTable.Builder table =
        new DataTable.Builder("changes", "変更履歴（印刷のまま）")
            .required("position", ColumnType.INTEGER, "順番")
            .required("kind", ColumnType.STRING, "種別")
            .optional("pillar", ColumnType.INTEGER, "柱")
            .optional("beforeNumber", ColumnType.STRING, "変更前の番号")
            .optional("beforeName", ColumnType.STRING, "変更前の名称")
            .optional("beforeDescription", ColumnType.STRING, "変更前の内容")
            .optional("afterNumber", ColumnType.STRING, "変更後の番号")
            .optional("afterName", ColumnType.STRING, "変更後の名称")
            .optional("afterDescription", ColumnType.STRING, "変更後の内容")
            .optional("mergedInto", ColumnType.STRING, "統合先")
            .optional("note", ColumnType.STRING, "備考")
            .optional("page", ColumnType.INTEGER, "ページ")
            .key("edition", "position");
    for (NamedEdition named : editions) {
      int position = 1;
      for (Change change : named.edition().changes()) {
        ChangeSide before = change.before();
        ChangeSide after = change.after();
        table.row(
            named.id(),
            position++,
            change.kind().name().toLowerCase(Locale.ROOT),
            change.pillar(),
            before == null ? null : before.number(),
            before == null ? null : before.name(),
            before == null ? null : before.description(),
            after == null ? null : after.number(),
            after == null ? null : after.name(),
            after == null ? null : after.description(),
            change.mergedInto(),
            change.note(),
            page(change.places()));
      }
    }
    return table.build();
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder(paragraph.text().value());
    paragraph.items().forEach(item -> append(text, item, 1));
    return text.toString();
  }

  private static void append(StringBuilder text, ParagraphItem item, int depth) {
    text.append('\n')
        .append("　".repeat(depth))
        .append(item.number())
        .append(' ')
        .append(item.text().value());
    item.items().forEach(below -> append(text, below, depth + 1));
  }

  private static @Nullable Integer page(List<Place> places) {
    return places.isEmpty() ? null : Integer.valueOf(places.getFirst().page());
  }
}

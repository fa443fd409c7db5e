package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.text.ArticleNumber;
import org.jspecify.annotations.Nullable;

/** Articles, supplementary provisions, attachments and appended tables of bylaws. */
final class BylawRecords {
  private BylawRecords() {}

  /** Everything of the bylaws that has its words to itself. */
  static List<ArchivedRecord> provisions(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (Bylaw bylaw : edition.bylaws()) {
      records.addAll(opening(reference, bylaw));
      for (Article article : bylaw.articles()) {
        records.add(article(reference, bylaw, article, ""));
      }
      for (SupplementaryProvision provision : bylaw.supplementaryProvisions()) {
        records.addAll(provision(reference, bylaw, provision));
      }
      for (AppendedTable table : bylaw.appendedTables()) {
        records.addAll(notes(reference, bylaw, table));
      }
      for (Attachment attachment : bylaw.attachments()) {
        records.add(attachment(reference, bylaw, attachment));
      }
    }
    return records;
  }

  /** The preamble, and a main provision that has no articles. */
  private static List<ArchivedRecord> opening(EditionReference reference, Bylaw bylaw) {
    List<ArchivedRecord> records = new ArrayList<>();
    if (!bylaw.preamble().isEmpty()) {
      PartList parts = new PartList();
      List<Place> places = new ArrayList<>();
      for (Text text : bylaw.preamble()) {
        parts.prose(null, text);
        places.addAll(text.places());
      }
      records.add(named(reference, bylaw, "前文", parts, places));
    }
    if (!bylaw.paragraphs().isEmpty()) {
      PartList parts = new PartList();
      List<Place> places = new ArrayList<>();
      for (Paragraph paragraph : bylaw.paragraphs()) {
        add(parts, paragraph);
        places.addAll(paragraph.text().places());
      }
      records.add(named(reference, bylaw, "本則", parts, places));
    }
    return records;
  }

  private static ArchivedRecord attachment(
      EditionReference reference, Bylaw bylaw, Attachment attachment) {
    PartList parts = new PartList();
    attachment.paragraphs().forEach(text -> parts.prose(null, text));
    attachment.tables().forEach(table -> addRows(parts, table.rows()));
    return named(reference, bylaw, attachment.title().value(), parts, attachment.places());
  }

  private static ArchivedRecord named(
      EditionReference reference, Bylaw bylaw, String name, PartList parts, List<Place> places) {
    return record(
        reference,
        bylaw,
        name,
        null,
        bylaw.title() + " " + name,
        names(bylaw, name),
        parts,
        places);
  }

  private static void addRows(PartList parts, List<List<Text>> rows) {
    rows.forEach(row -> parts.prose(null, TableRows.text(row)));
  }

  private static ArchivedRecord article(
      EditionReference reference, Bylaw bylaw, Article article, String before) {
    String number = before + ArticleNumber.citation(article.number());
    Text caption = article.caption();
    String title =
        bylaw.title() + " " + number + (caption == null ? "" : "（" + caption.value() + "）");
    PartList parts = new PartList().name(null, caption);
    if (!article.chapter().isEmpty()) {
      parts.prose("章", String.join(" ", article.chapter()));
    }
    List<String> names = new ArrayList<>(List.of(number, bylaw.title() + number));
    for (Paragraph paragraph : article.paragraphs()) {
      add(parts, paragraph);
      names.add(number + "第" + paragraph.number() + "項");
    }
    article.tables().forEach(table -> addRows(parts, table.rows()));
    names.add(bylaw.title().value());
    return record(
        reference, bylaw, number, article.number(), title, names, parts, article.places());
  }

  private static List<ArchivedRecord> provision(
      EditionReference reference, Bylaw bylaw, SupplementaryProvision provision) {
    List<ArchivedRecord> records = new ArrayList<>();
    String date = provision.date();
    String name = date == null ? "附則" : "附則" + date;
    if (!provision.paragraphs().isEmpty() || provision.articles().isEmpty()) {
      PartList parts = new PartList().prose("改正", provision.amendingLaw());
      provision.paragraphs().forEach(paragraph -> add(parts, paragraph));
      String title = bylaw.title() + " 附則" + (date == null ? "" : "（" + date + "）");
      records.add(
          record(
              reference, bylaw, name, null, title, names(bylaw, name), parts, provision.places()));
    }
    for (Article article : provision.articles()) {
      records.add(article(reference, bylaw, article, name));
    }
    return records;
  }

  private static List<String> names(Bylaw bylaw, String name) {
    return List.of(name, bylaw.title() + name, bylaw.title().value());
  }

  private static ArchivedRecord record(
      EditionReference reference,
      Bylaw bylaw,
      String name,
      @Nullable String number,
      String title,
      List<String> names,
      PartList parts,
      List<Place> places) {
    return new ArchivedRecord(
        RecordIds.record(reference.id() + "/article", bylaw.title().value(), name),
        RecordKind.ARTICLE,
        number,
        title,
        reference,
        names,
        parts.parts(),
        List.of(),
        places);
  }

  private static void add(PartList parts, Paragraph paragraph) {
    parts.name(null, paragraph.caption());
    parts.prose("第" + paragraph.number() + "項", paragraph.text());
    paragraph.items().forEach(item -> add(parts, item, "第" + item.number() + "号"));
    paragraph.tables().forEach(table -> addRows(parts, table.rows()));
  }

  private static void add(PartList parts, ParagraphItem item, String label) {
    parts.prose(label, item.text());
    item.items().forEach(below -> add(parts, below, label + printed(below)));
    item.tables().forEach(table -> addRows(parts, table.rows()));
  }

  /** {@code イ}, or the place in the series where that is not known. */
  private static String printed(ParagraphItem item) {
    return item.label() == null ? item.number() : item.label();
  }

  /** A row of an appended table each. */
  static List<ArchivedRecord> rows(EditionReference reference, Bylaw bylaw, AppendedTable table) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      records.add(
          new ArchivedRecord(
              RecordIds.record(
                  reference.id() + "/table",
                  bylaw.title().value() + table.title().value(),
                  String.valueOf(row + 1)),
              RecordKind.TABLE,
              null,
              bylaw.title() + " " + table.title().value(),
              reference,
              row == 0 ? tableNames(table) : List.of(),
              TableRows.parts(table.rows().get(row)),
              List.of(),
              TableRows.places(table.rows().get(row), table.places())));
    }
    return records;
  }

  private static List<ArchivedRecord> notes(
      EditionReference reference, Bylaw bylaw, AppendedTable table) {
    List<ArchivedRecord> records = new ArrayList<>();
    if (!table.notes().isEmpty()) {
      PartList parts = new PartList();
      List<Place> places = new ArrayList<>();
      for (Text note : table.notes()) {
        parts.prose(null, note);
        places.addAll(note.places());
      }
      records.add(named(reference, bylaw, table.title() + "の備考", parts, places));
    }
    return records;
  }

  /**
   * A table is asked for by its title, and by the articles that point to it. The first row stands
   * for the table, or its title would bring up all of them.
   */
  private static List<String> tableNames(AppendedTable table) {
    List<String> names = new ArrayList<>(List.of(table.title().value()));
    names.addAll(table.relatedArticles());
    return names;
  }
}

package jp.keikaku.export;

import static jp.keikaku.export.TableShape.counted;
import static jp.keikaku.export.TableShape.inner;
import static jp.keikaku.export.TableShape.number;
import static jp.keikaku.export.TableShape.position;
import static jp.keikaku.export.TableShape.required;
import static jp.keikaku.export.TableShape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Period;
import jp.keikaku.document.Place;
import jp.keikaku.document.Section;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.export.TableShape.Inner;
import jp.keikaku.export.TableShape.Value;
import org.jspecify.annotations.Nullable;

/** What a document holds besides items and bylaws, and the cells of all its tables. */
final class DocumentTables {
  private static final List<Value<Edition>> EDITION =
      List.of(
          required("title", "計画名", DocumentTables::title),
          text("name", "版名", Edition::edition),
          number("fiscalYear", "年度", Edition::fiscalYear),
          number("periodFrom", "計画期間の初年度", DocumentTables::from),
          number("periodTo", "計画期間の最終年度", DocumentTables::to),
          text("municipality", "自治体", Edition::municipality),
          text("issued", "発行年月", Edition::issued),
          number("pages", "ページ数", edition -> edition.source().pages()),
          text("sha256", "ファイルのSHA-256", edition -> edition.source().sha256()));

  private static final List<Value<Inner<Edition, ContentsEntry>>> CONTENTS =
      List.of(
          position(),
          text("number", "番号", row -> row.record().number()),
          text("title", "見出し", row -> row.record().title()),
          number("printedPage", "印刷されたページ", row -> row.record().page()));

  private static final List<Value<Headed>> SECTION =
      List.of(
          counted("position", "順番", Headed::position),
          text("path", "上の見出し", Headed::path),
          text("number", "番号", row -> row.section.number()),
          text("title", "見出し", row -> row.section.title()),
          text("text", "本文（段落は行を改める）", row -> lines(row.section.paragraphs())));

  private static final List<Value<Inner<Edition, GlossaryEntry>>> TERM =
      List.of(
          position(),
          text("term", "用語", row -> row.record().term()),
          text("reading", "よみ", row -> row.record().reading()),
          text("index", "索引", row -> row.record().index()),
          text("definition", "説明", row -> row.record().definition()),
          text("expansion", "略さない語", row -> row.record().expansion()),
          text("aliases", "別名", row -> String.join("、", row.record().aliases())),
          text("fields", "ほかの欄", row -> fields(row.record())));

  private static final List<Value<Cell>> CELL =
      List.of(
          counted("table", "表", Cell::table),
          text("of", "表のある所", Cell::of),
          counted("row", "行", Cell::row),
          counted("column", "列", Cell::column),
          required("text", "文字", Cell::text));

  static final List<TableShape<?>> SHAPES =
      List.of(
          new TableShape<>(
              "editions", "版", List::of, edition -> List.of(), List.of("edition"), EDITION),
          new TableShape<>(
              "contents",
              "目次（印刷のまま）",
              edition -> inner(List.of(edition), Edition::contents),
              row -> List.of(),
              List.of("position"),
              CONTENTS),
          new TableShape<>(
              "sections",
              "見出しと本文",
              DocumentTables::sections,
              row -> row.section.places(),
              List.of("position"),
              SECTION),
          new TableShape<>(
              "glossary",
              "用語解説",
              edition -> inner(List.of(edition), Edition::glossary),
              row -> row.record().places(),
              List.of("position"),
              TERM),
          new TableShape<>(
              "cells",
              "表のセル（見出し・条・別表・様式の表）",
              DocumentTables::cells,
              Cell::places,
              List.of("table", "row", "column"),
              CELL));

  private DocumentTables() {}

  /** A section with its place in reading order, from 1, and the headings above it. */
  private record Headed(int position, String path, Section section) {}

  /** A cell of a table; tables, rows and columns are counted from 1. */
  private record Cell(int table, String of, int row, int column, String text, List<Place> places) {}

  /** Paragraphs as lines. */
  static String lines(List<Text> texts) {
    return texts.stream().map(Text::value).collect(Collectors.joining("\n"));
  }

  private static @Nullable Integer from(Edition edition) {
    Period period = edition.period();
    return period == null ? null : Integer.valueOf(period.from());
  }

  private static @Nullable Integer to(Edition edition) {
    Period period = edition.period();
    return period == null ? null : Integer.valueOf(period.to());
  }

  private static String title(Edition edition) {
    String title = edition.title();
    return title == null ? edition.source().fileName() : title;
  }

  private static String fields(GlossaryEntry entry) {
    return entry.fields().entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static List<Headed> sections(Edition edition) {
    List<Headed> found = new ArrayList<>();
    edition.sections().forEach(section -> addSection(section, "", found));
    return found;
  }

  private static void addSection(Section section, String path, List<Headed> found) {
    found.add(new Headed(found.size() + 1, path, section));
    String below = path + (path.isEmpty() ? "" : " / ") + heading(section);
    section.children().forEach(child -> addSection(child, below, found));
  }

  private static String heading(Section section) {
    @Nullable String number = section.number();
    return number == null ? section.title().value() : number + " " + section.title();
  }

  private static List<Cell> cells(Edition edition) {
    Cells cells = new Cells();
    for (Headed headed : sections(edition)) {
      cells.addAll(headed.section.tables(), heading(headed.section));
    }
    for (Bylaw bylaw : edition.bylaws()) {
      String title = bylaw.title().value();
      bylaw.articles().forEach(article -> cells.ofArticle(article, title));
      for (SupplementaryProvision provision : bylaw.supplementaryProvisions()) {
        provision.articles().forEach(article -> cells.ofArticle(article, title + " 附則"));
      }
      for (AppendedTable table : bylaw.appendedTables()) {
        cells.add(table.rows(), title + " " + table.title(), table.places());
      }
      for (Attachment attachment : bylaw.attachments()) {
        cells.addAll(attachment.tables(), title + " " + attachment.title());
      }
    }
    return cells.found;
  }

  /** Collects cells that hold something. Mutable. */
  private static final class Cells {
    private final List<Cell> found = new ArrayList<>();
    private int tables;

    void ofArticle(Article article, String bylaw) {
      addAll(article.tables(), bylaw + " 第" + article.number() + "条");
    }

    void addAll(List<Table> added, String of) {
      added.forEach(table -> add(table.rows(), of, table.places()));
    }

    void add(List<List<Text>> rows, String of, List<Place> places) {
      tables++;
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          Text text = rows.get(row).get(column);
          if (!text.isEmpty()) {
            found.add(new Cell(tables, of, row + 1, column + 1, text.value(), places));
          }
        }
      }
    }
  }
}

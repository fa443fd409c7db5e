package jp.keikaku.export;

import static jp.keikaku.export.TableShape.inner;
import static jp.keikaku.export.TableShape.number;
import static jp.keikaku.export.TableShape.position;
import static jp.keikaku.export.TableShape.required;
import static jp.keikaku.export.TableShape.text;
import static jp.keikaku.export.TableShape.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Place;
import jp.keikaku.document.Reference;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.export.TableShape.Inner;
import jp.keikaku.export.TableShape.Value;
import org.jspecify.annotations.Nullable;

/** Bylaws as tables: one row each, one for each paragraph, and a table for each list in them. */
final class BylawTables {
  private static final List<Value<Inner<Edition, Bylaw>>> BYLAW =
      List.of(
          position(),
          text("title", "題名", row -> row.record().title()),
          text("kind", "種別", row -> row.record().kind()),
          text("lawNumber", "番号", row -> row.record().lawNumber()),
          text("promulgated", "公布・制定", row -> row.record().promulgated()),
          text("lastAmended", "最終改正", row -> row.record().lastAmended()),
          text("preamble", "前文", row -> DocumentTables.lines(row.record().preamble())),
          text("amends", "改正する例規", row -> amended(row.record())));

  private static final List<Value<Clause>> ARTICLE =
      List.of(
          text("bylaw", "例規", row -> row.bylaw.title()),
          text("article", "条", row -> row.article == null ? null : row.article.number()),
          text("caption", "見出し", Clause::caption),
          text("chapter", "章", Clause::chapter),
          text("paragraph", "項", row -> row.paragraph.number()),
          text("text", "本文（号は行を改める）", row -> whole(row.paragraph)));

  private static final List<Value<Clause>> PROVISION =
      List.of(
          text("bylaw", "例規", row -> row.bylaw.title()),
          number("provision", "附則の順番", Clause::position),
          text("date", "日付", row -> row.provision == null ? null : row.provision.date()),
          text("amendingLaw", "改正した例規", Clause::amendingLaw),
          truth("extract", "抄", row -> row.provision == null ? null : row.provision.extract()),
          text("article", "条", row -> row.article == null ? null : row.article.number()),
          text("caption", "見出し", Clause::caption),
          text("paragraph", "項", row -> row.paragraph.number()),
          text("text", "本文（号は行を改める）", row -> whole(row.paragraph)));

  private static final List<Value<Inner<Bylaw, AppendedTable>>> APPENDED =
      List.of(
          text("bylaw", "例規", row -> row.outer().title()),
          position(),
          text("title", "題名", row -> row.record().title()),
          text("relatedArticles", "関係条文", row -> String.join("、", row.record().relatedArticles())),
          text("rows", "行（セルは ｜ で分ける）", row -> rows(row.record())),
          text("notes", "備考", row -> DocumentTables.lines(row.record().notes())));

  private static final List<Value<Inner<Bylaw, Attachment>>> ATTACHMENT =
      List.of(
          text("bylaw", "例規", row -> row.outer().title()),
          position(),
          text("title", "題名", row -> row.record().title()),
          text("relatedArticles", "関係条文", row -> String.join("、", row.record().relatedArticles())),
          text("text", "本文（段落は行を改める）", row -> DocumentTables.lines(row.record().paragraphs())));

  private static final List<Value<Inner<Bylaw, Amendment>>> AMENDMENT =
      List.of(
          text("bylaw", "改正する例規", row -> row.outer().title()),
          position(),
          required("amended", "改正される例規", row -> row.record().bylaw()),
          text("target", "改正される規定", row -> citations(row.record().target())),
          text("operation", "改正の仕方", row -> operation(row.record().operation())),
          text("from", "改正前の字句", row -> row.record().from()),
          text("to", "改正後の字句", row -> row.record().to()),
          text("where", "加える位置", row -> where(row.record().position())),
          text("destination", "移り先", row -> citations(row.record().destination())),
          text("text", "加わる規定", row -> row.record().text()),
          text("instruction", "改め文", row -> row.record().instruction()));

  private static final List<Value<Inner<Edition, Comparison>>> COMPARISON =
      List.of(
          position(),
          text("bylaw", "例規", row -> row.record().title()),
          text("target", "規定", row -> target(row.record().target())),
          text("operation", "改正の仕方", row -> operation(row.record().operation())),
          text("before", "改正前", row -> row.record().before()),
          text("after", "改正後", row -> row.record().after()),
          text("underlinedBefore", "改正前の下線", row -> marked(row.record().underlinedBefore())),
          text("underlinedAfter", "改正後の下線", row -> marked(row.record().underlinedAfter())));

  private static final List<Value<Inner<Bylaw, DefinedTerm>>> DEFINED =
      List.of(
          text("bylaw", "例規", row -> row.outer().title()),
          position(),
          required("term", "用語", row -> row.record().term()),
          text("definition", "定義", row -> row.record().definition()),
          required("in", "定義する規定", row -> row.record().at().in()));

  private static final List<Value<Inner<Bylaw, Reference>>> REFERENCE =
      List.of(
          text("bylaw", "例規", row -> row.outer().title()),
          position(),
          required("text", "参照（印刷のまま）", row -> row.record().text()),
          required("in", "参照する規定", row -> row.record().at().in()),
          text("otherBylaw", "ほかの例規", row -> row.record().bylaw()),
          text("target", "指す規定", row -> row.record().target()));

  static final List<TableShape<?>> SHAPES =
      List.of(
          new TableShape<>(
              "bylaws",
              "例規",
              edition -> inner(List.of(edition), Edition::bylaws),
              row -> row.record().places(),
              List.of("position"),
              BYLAW),
          clauses("articles", "条文（項ごと）", BylawTables::main, ARTICLE),
          clauses("provisions", "附則（項ごと）", BylawTables::supplementary, PROVISION),
          ofBylaws("appended-tables", "別表", Bylaw::appendedTables, AppendedTable::places, APPENDED),
          ofBylaws("attachments", "様式・別記", Bylaw::attachments, Attachment::places, ATTACHMENT),
          ofBylaws("amendments", "改め文", Bylaw::amendments, Amendment::places, AMENDMENT),
          new TableShape<>(
              "comparisons",
              "新旧対照表",
              edition -> inner(List.of(edition), Edition::comparisons),
              row -> row.record().places(),
              List.of("position"),
              COMPARISON),
          ofBylaws("defined-terms", "定義された用語", Bylaw::definedTerms, term -> List.of(), DEFINED),
          ofBylaws("references", "参照", Bylaw::references, each -> List.of(), REFERENCE));

  private BylawTables() {}

  /**
   * A paragraph where it stands.
   *
   * @param provision the supplementary provision, or null where it is in the main one
   * @param position which of the supplementary provisions, from 1; 0 for the main one
   * @param article null where the paragraph is in none
   */
  private record Clause(
      Bylaw bylaw,
      @Nullable SupplementaryProvision provision,
      int position,
      @Nullable Article article,
      Paragraph paragraph) {
    private @Nullable Text caption() {
      return article == null ? paragraph.caption() : article.caption();
    }

    private @Nullable String chapter() {
      return article == null ? null : String.join(" ", article.chapter());
    }

    private @Nullable String amendingLaw() {
      return provision == null ? null : provision.amendingLaw();
    }

    private List<Place> places() {
      if (article != null) {
        return article.places();
      }
      return provision == null ? bylaw.places() : provision.places();
    }
  }

  private static TableShape<Clause> clauses(
      String name,
      String title,
      Function<Bylaw, List<Clause>> clauses,
      List<Value<Clause>> values) {
    return new TableShape<>(
        name,
        title,
        edition -> edition.bylaws().stream().flatMap(each -> clauses.apply(each).stream()).toList(),
        Clause::places,
        List.of(),
        values);
  }

  private static <T> TableShape<Inner<Bylaw, T>> ofBylaws(
      String name,
      String title,
      Function<Bylaw, List<T>> list,
      Function<T, List<Place>> places,
      List<Value<Inner<Bylaw, T>>> values) {
    return new TableShape<>(
        name,
        title,
        edition -> inner(edition.bylaws(), list),
        row -> {
          List<Place> own = places.apply(row.record());
          return own.isEmpty() ? row.outer().places() : own;
        },
        List.of(),
        values);
  }

  private static List<Clause> main(Bylaw bylaw) {
    List<Clause> clauses = new ArrayList<>();
    add(clauses, bylaw, null, 0, bylaw.articles(), bylaw.paragraphs());
    return clauses;
  }

  private static List<Clause> supplementary(Bylaw bylaw) {
    List<Clause> clauses = new ArrayList<>();
    int position = 1;
    for (SupplementaryProvision each : bylaw.supplementaryProvisions()) {
      add(clauses, bylaw, each, position++, each.articles(), each.paragraphs());
    }
    return clauses;
  }

  private static void add(
      List<Clause> clauses,
      Bylaw bylaw,
      @Nullable SupplementaryProvision provision,
      int position,
      List<Article> articles,
      List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      clauses.add(new Clause(bylaw, provision, position, null, paragraph));
    }
    for (Article article : articles) {
      for (Paragraph paragraph : article.paragraphs()) {
        clauses.add(new Clause(bylaw, provision, position, article, paragraph));
      }
    }
  }

  private static String whole(Paragraph paragraph) {
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

  private static String rows(AppendedTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(Text::value).collect(Collectors.joining("｜")))
        .collect(Collectors.joining("\n"));
  }

  private static String amended(Bylaw bylaw) {
    return bylaw.amends().stream().map(each -> each.title()).collect(Collectors.joining("\n"));
  }

  private static String citations(List<Citation> citations) {
    return citations.stream().map(Citation::text).collect(Collectors.joining("、"));
  }

  private static @Nullable String target(@Nullable Citation citation) {
    return citation == null ? null : citation.text();
  }

  private static String marked(List<Text> runs) {
    return DocumentTables.lines(runs);
  }

  private static @Nullable String operation(@Nullable AmendmentOperation operation) {
    return operation == null ? null : operation.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String where(@Nullable AmendmentPosition position) {
    return position == null ? null : position.name().toLowerCase(Locale.ROOT);
  }
}

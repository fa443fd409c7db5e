package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.text.Sentences;
import org.jspecify.annotations.Nullable;

/** A bylaw as parts that can be changed, and back. */
final class BylawTree {
  String title;
  List<String> contents;
  final Part main = new Part(Kind.MAIN);
  final List<Part> supplements = new ArrayList<>();
  final List<Part> tables = new ArrayList<>();
  final List<Part> attachments = new ArrayList<>();
  private final Bylaw origin;

  BylawTree(Bylaw bylaw) {
    origin = bylaw;
    title = bylaw.title().value();
    contents = bylaw.contents().stream().map(Text::value).toList();
    main.addAll(bylaw.articles().stream().map(BylawTree::part).toList());
    main.addAll(bylaw.paragraphs().stream().map(BylawTree::part).toList());
    bylaw.supplementaryProvisions().forEach(each -> supplements.add(part(each)));
    bylaw.appendedTables().forEach(each -> tables.add(part(each)));
    bylaw.attachments().forEach(each -> attachments.add(part(each)));
  }

  private static Part part(SupplementaryProvision provision) {
    Part part = new Part(Kind.SUPPLEMENT);
    part.supplement = provision;
    part.places = provision.places();
    part.addAll(provision.articles().stream().map(BylawTree::part).toList());
    part.addAll(provision.paragraphs().stream().map(BylawTree::part).toList());
    return part;
  }

  private static Part part(Article article) {
    Part part = new Part(Kind.ARTICLE);
    part.number = article.number();
    part.label = article.label();
    part.caption = article.caption() == null ? null : article.caption().value();
    part.chapter = article.chapter();
    part.places = article.places();
    part.addAll(article.paragraphs().stream().map(BylawTree::part).toList());
    part.addAll(article.tables().stream().map(BylawTree::part).toList());
    return part;
  }

  private static Part part(Paragraph paragraph) {
    String text = paragraph.text().value();
    int items =
        paragraph.sentences().stream()
            .filter(sentence -> sentence.role() == SentenceRole.AFTER_ITEMS)
            .mapToInt(Sentence::start)
            .min()
            .orElse(text.length());
    Part part = new Part(Kind.PARAGRAPH, text.substring(0, items));
    part.after = text.substring(items);
    part.number = paragraph.number();
    part.label = paragraph.label();
    part.caption = paragraph.caption() == null ? null : paragraph.caption().value();
    part.addAll(paragraph.items().stream().map(BylawTree::part).toList());
    part.addAll(paragraph.tables().stream().map(BylawTree::part).toList());
    return part;
  }

  private static Part part(ParagraphItem item) {
    Part part = new Part(Kind.ITEM, item.text().value());
    part.number = item.number();
    part.label = item.label();
    part.addAll(item.items().stream().map(BylawTree::part).toList());
    part.addAll(item.tables().stream().map(BylawTree::part).toList());
    return part;
  }

  private static Part part(Table table) {
    Part part = new Part(Kind.TABLE);
    part.places = table.places();
    part.addAll(table.rows().stream().map(BylawTree::row).toList());
    return part;
  }

  private static Part row(List<Text> cells) {
    return row(cells.stream().map(Text::value));
  }

  static Part row(Stream<String> cells) {
    Part part = new Part(Kind.ROW);
    part.cells = new ArrayList<>(cells.toList());
    return part;
  }

  private static Part part(AppendedTable table) {
    Part part = new Part(Kind.APPENDED_TABLE, table.title().value());
    part.related = table.relatedArticles();
    part.places = table.places();
    part.addAll(table.rows().stream().map(BylawTree::row).toList());
    part.addAll(table.notes().stream().map(note -> new Part(Kind.NOTE, note.value())).toList());
    return part;
  }

  private static Part part(Attachment attachment) {
    Part part = new Part(Kind.ATTACHMENT, attachment.title().value());
    part.related = attachment.relatedArticles();
    part.places = attachment.places();
    part.addAll(
        attachment.paragraphs().stream().map(note -> new Part(Kind.NOTE, note.value())).toList());
    part.addAll(attachment.tables().stream().map(BylawTree::part).toList());
    return part;
  }

  /**
   * The bylaw that the parts are now; its links and trust are not known.
   *
   * @param amended ISO date of the amendment, or null
   */
  Bylaw bylaw(@Nullable String amended) {
    Bylaw.Imprint imprint = origin.imprint();
    return new Bylaw(
        Text.of(title),
        new Bylaw.Imprint(
            imprint.kind(),
            imprint.lawNumber(),
            imprint.promulgated(),
            amended == null ? imprint.lastAmended() : amended),
        new Bylaw.Provisions(
            texts(contents),
            origin.preamble(),
            articles(main),
            paragraphs(main),
            supplements.stream().map(BylawTree::supplement).toList(),
            tables.stream().map(BylawTree::appended).toList(),
            attachments.stream().map(BylawTree::attachment).toList()),
        Bylaw.Links.NONE,
        null,
        origin.places());
  }

  private static List<Text> texts(List<String> lines) {
    return lines.stream().map(Text::of).toList();
  }

  private static @Nullable Text text(@Nullable String value) {
    return value == null ? null : Text.of(value);
  }

  private static List<Article> articles(Part part) {
    return part.children(Kind.ARTICLE).stream()
        .map(
            each ->
                new Article(
                    each.number,
                    each.label,
                    text(each.caption),
                    each.chapter,
                    paragraphs(each),
                    tables(each),
                    each.places))
        .toList();
  }

  private static List<Paragraph> paragraphs(Part part) {
    return part.children(Kind.PARAGRAPH).stream()
        .map(
            each ->
                new Paragraph(
                    each.number,
                    each.label,
                    text(each.caption),
                    Text.of(each.text + each.after),
                    Sentences.of(each.text + each.after, each.text.length()),
                    items(each),
                    tables(each)))
        .toList();
  }

  private static List<ParagraphItem> items(Part part) {
    return part.children(Kind.ITEM).stream()
        .map(
            each ->
                new ParagraphItem(
                    each.number,
                    each.label,
                    Text.of(each.text),
                    Sentences.columns(each.text),
                    items(each),
                    tables(each)))
        .toList();
  }

  private static List<Table> tables(Part part) {
    return part.children(Kind.TABLE).stream()
        .map(each -> new Table(rows(each), each.places))
        .toList();
  }

  private static List<List<Text>> rows(Part part) {
    return part.children(Kind.ROW).stream().map(row -> texts(row.cells)).toList();
  }

  private static SupplementaryProvision supplement(Part part) {
    SupplementaryProvision origin = Objects.requireNonNull(part.supplement);
    return new SupplementaryProvision(
        origin.date(),
        origin.amendingLaw(),
        origin.extract(),
        articles(part),
        paragraphs(part),
        part.places);
  }

  private static AppendedTable appended(Part part) {
    List<Text> notes = part.children(Kind.NOTE).stream().map(note -> Text.of(note.text)).toList();
    return new AppendedTable(Text.of(part.text), part.related, rows(part), notes, part.places);
  }

  private static Attachment attachment(Part part) {
    List<Text> notes = part.children(Kind.NOTE).stream().map(note -> Text.of(note.text)).toList();
    return new Attachment(Text.of(part.text), part.related, notes, tables(part), part.places);
  }
}

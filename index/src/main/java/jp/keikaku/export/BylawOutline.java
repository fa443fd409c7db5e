package jp.keikaku.export;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import jp.keikaku.export.OutlineBlock.Labelled;
import jp.keikaku.export.OutlineBlock.Prose;
import jp.keikaku.text.ArticleNumber;

/** A bylaw: articles with their paragraphs and items, supplementary provisions, tables. */
final class BylawOutline {
  private final List<OutlineBlock> blocks = new ArrayList<>();
  private List<String> chapter = List.of();

  private BylawOutline() {}

  static List<OutlineBlock> of(Bylaw bylaw) {
    BylawOutline outline = new BylawOutline();
    outline.blocks.add(new Heading(2, bylaw.title().value()));
    bylaw.preamble().forEach(text -> outline.blocks.add(new Prose(text.value())));
    bylaw.articles().forEach(outline::article);
    bylaw.paragraphs().forEach(outline::paragraph);
    bylaw.supplementaryProvisions().forEach(outline::provision);
    bylaw.appendedTables().forEach(outline::table);
    bylaw.attachments().forEach(outline::attachment);
    outline.blocks.addAll(AmendmentOutline.of(bylaw));
    return outline.blocks;
  }

  private void article(Article article) {
    if (!article.chapter().equals(chapter)) {
      chapter = article.chapter();
      blocks.add(new Heading(3, String.join(" ", chapter)));
    }
    Text caption = article.caption();
    String number = ArticleNumber.citation(article.number());
    blocks.add(new Heading(4, caption == null ? number : number + "（" + caption + "）"));
    article.paragraphs().forEach(this::paragraph);
    article.tables().forEach(table -> grid(table.rows()));
  }

  private void provision(SupplementaryProvision provision) {
    String date = provision.date();
    blocks.add(new Heading(3, date == null ? "附則" : "附則（" + date + "）"));
    provision.articles().forEach(this::article);
    provision.paragraphs().forEach(this::paragraph);
  }

  private void paragraph(Paragraph paragraph) {
    Text caption = paragraph.caption();
    String text = paragraph.text().value();
    List<String> lines = text.lines().toList();
    String first = lines.isEmpty() ? "" : lines.getFirst();
    blocks.add(
        new Labelled(0, paragraph.number(), caption == null ? first : "（" + caption + "）" + first));
    lines.stream().skip(1).forEach(line -> blocks.add(new Prose(line)));
    paragraph.items().forEach(item -> item(item, 1));
    paragraph.tables().forEach(table -> grid(table.rows()));
  }

  private void item(ParagraphItem item, int depth) {
    blocks.add(new Labelled(depth, label(item), item.text().value()));
    item.items().forEach(below -> item(below, depth + 1));
    item.tables().forEach(table -> grid(table.rows()));
  }

  private static String label(ParagraphItem item) {
    return item.label() == null ? item.number() : item.label();
  }

  private void table(AppendedTable table) {
    blocks.add(new Heading(3, table.title() + related(table.relatedArticles())));
    grid(table.rows());
    table.notes().forEach(note -> blocks.add(new Prose(note.value())));
  }

  private void attachment(Attachment attachment) {
    blocks.add(new Heading(3, attachment.title() + related(attachment.relatedArticles())));
    attachment.paragraphs().forEach(text -> blocks.add(new Prose(text.value())));
    attachment.tables().forEach(table -> grid(table.rows()));
  }

  private static String related(List<String> articles) {
    return articles.isEmpty() ? "" : "（" + String.join("・", articles) + "関係）";
  }

  private void grid(List<List<Text>> rows) {
    blocks.add(
        new Grid(false, rows.stream().map(row -> row.stream().map(Text::value).toList()).toList()));
  }
}

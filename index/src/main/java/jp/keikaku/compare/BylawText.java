package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.text.ArticleNumber;

/** The words of a bylaw as they are compared and shown: one line for each paragraph and item. */
final class BylawText {
  private BylawText() {}

  static String of(Article article) {
    return prose(article.paragraphs());
  }

  static String of(SupplementaryProvision provision) {
    List<String> lines = new ArrayList<>();
    provision
        .articles()
        .forEach(
            article -> lines.add(ArticleNumber.citation(article.number()) + " " + of(article)));
    lines.add(prose(provision.paragraphs()));
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  static String of(AppendedTable table) {
    return String.join("\n", rows(table));
  }

  /** Its rows, then the lines around it. */
  static List<String> rows(AppendedTable table) {
    return Stream.concat(
            table.rows().stream()
                .map(row -> row.stream().map(Text::value).collect(Collectors.joining(" ｜ "))),
            table.notes().stream().map(Text::value))
        .toList();
  }

  static String of(Attachment attachment) {
    return Stream.concat(
            attachment.paragraphs().stream().map(Text::value),
            attachment.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(Text::value).collect(Collectors.joining(" ｜ "))))
        .collect(Collectors.joining("\n"));
  }

  static String lines(List<Text> texts) {
    return texts.stream().map(Text::value).collect(Collectors.joining("\n"));
  }

  /** Paragraphs that came, went or say something else, as fields {@code paragraph.NUMBER}. */
  static List<FieldDifference> paragraphs(List<Paragraph> before, List<Paragraph> after) {
    FieldDifferences fields = new FieldDifferences();
    for (Pairing<Paragraph> pair : Pairing.of(before, after, BylawText::likeness, 0.3)) {
      Paragraph earlier = pair.before();
      Paragraph later = pair.after();
      if (later != null) {
        fields.text("paragraph." + later.number(), earlier == null ? null : of(earlier), of(later));
      } else if (earlier != null) {
        fields.text("paragraph." + earlier.number(), of(earlier), null);
      }
    }
    return fields.list();
  }

  private static Likeness likeness(Paragraph before, Paragraph after) {
    double alike = Bigrams.of(of(before)).likeness(Bigrams.of(of(after)));
    return Likeness.of(before.number().equals(after.number()) ? 0.1 + 0.9 * alike : 0.9 * alike);
  }

  private static String prose(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(BylawText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Paragraph paragraph) {
    Text caption = paragraph.caption();
    StringBuilder text = new StringBuilder(caption == null ? "" : "（" + caption + "）");
    text.append(paragraph.text().value());
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
}

package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Box;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.Alignment;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.Glyph;

/**
 * A bylaw as a typist would write it, and what was read from it as an outline. The first line is
 * the title; a line that begins with {@code >} goes on with the one above; {@code ---} begins a
 * page; full-width spaces at its beginning are its indent.
 */
public final class TypedBylaw {
  private static final double EM = 10;

  /** What a typed line that is centred begins with, and how many characters a full line has. */
  private static final String CENTERED = "^";

  private static final int LINE = 40;

  private TypedBylaw() {}

  /** Reads the typed lines. */
  public static Bylaw read(String typed) {
    List<Block> blocks = BylawCaptions.parted(blocks(typed));
    return new BylawParser(new Ledger(), Optional.of((TextBlock) blocks.getFirst()))
        .parse(blocks.subList(1, blocks.size()))
        .bylaw();
  }

  /** The bylaws of a document of typed lines: title, articles, supplementary provisions. */
  static String titles(String typed) {
    return new Marker(Vocabulary.standard(), blocks(typed))
        .mark().stream()
            .filter(Mark.BylawText.class::isInstance)
            .map(Mark.BylawText.class::cast)
            .map(mark -> new BylawParser(new Ledger(), mark.title()).parse(mark.blocks()).bylaw())
            .map(
                bylaw ->
                    (bylaw.title().isEmpty() ? "（題名なし）" : bylaw.title().value())
                        + " "
                        + bylaw.articles().stream().map(Article::number).toList()
                        + " 附則 "
                        + bylaw.supplementaryProvisions().size())
            .collect(Collectors.joining("\n"));
  }

  private static List<Block> blocks(String typed) {
    List<List<Line>> paragraphs = new ArrayList<>();
    List<List<Line>> centered = new ArrayList<>();
    int page = 1;
    int row = 0;
    for (String line : typed.lines().toList()) {
      if (line.equals("---")) {
        page++;
        row = 0;
        continue;
      }
      boolean goesOn = line.startsWith(">");
      if (!goesOn) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line(goesOn ? line.substring(1) : line, page, row++));
      if (line.startsWith(CENTERED)) {
        centered.add(paragraphs.getLast());
      }
    }
    return paragraphs.stream()
        .map(lines -> block(lines, centered.contains(lines) ? Alignment.CENTER : Alignment.LEFT))
        .toList();
  }

  private static Line line(String typed, int page, int row) {
    if (typed.startsWith(CENTERED)) {
      String centered = typed.substring(CENTERED.length());
      return line("　".repeat((LINE - centered.length()) / 2) + centered, page, row);
    }
    int indent = 0;
    while (typed.charAt(indent) == '　') {
      indent++;
    }
    List<Passage> parts = new ArrayList<>();
    double left = EM * (5 + indent);
    double top = 20 * (row + 2);
    for (int i = indent; i < typed.length(); i++) {
      double x = EM * (5 + i);
      Box box = new Box(x, top, x + EM, top + EM);
      String character = typed.substring(i, i + 1);
      parts.add(
          character.isBlank()
              ? Passage.ofLayout(" ")
              : Passage.of(glyph(character, page, 1000 * row + i, box)));
    }
    Box box = new Box(left, top, EM * (5 + typed.length()), top + EM);
    return new Line(page, Passage.join(parts), box, EM, "Mincho", -1);
  }

  private static Glyph glyph(String character, int page, int order, Box box) {
    return new Glyph(order, page, character, box, EM, "Mincho", Direction.HORIZONTAL);
  }

  private static Block block(List<Line> lines, Alignment alignment) {
    Passage text = Passage.join(lines.stream().map(Line::passage).toList());
    double indent = (lines.getFirst().box().left() - 5 * EM) / EM;
    return new TextBlock(lines, text, indent, alignment);
  }

  /** The bylaw as an outline: one line for each part. */
  public static String outline(Bylaw bylaw) {
    List<String> lines = new ArrayList<>();
    lines.add(
        bylaw.title()
            + " | "
            + bylaw.kind()
            + " | "
            + bylaw.lawNumber()
            + " | "
            + bylaw.promulgated()
            + " | "
            + bylaw.lastAmended());
    bylaw.contents().forEach(entry -> lines.add("目次: " + entry));
    bylaw.preamble().forEach(text -> lines.add("前文: " + text));
    bylaw.articles().forEach(article -> article(article, "", lines));
    bylaw.paragraphs().forEach(paragraph -> paragraph(paragraph, "", lines));
    for (SupplementaryProvision each : bylaw.supplementaryProvisions()) {
      lines.add(
          "附則 | " + each.date() + " | " + each.amendingLaw() + (each.extract() ? " | 抄" : ""));
      each.articles().forEach(article -> article(article, "  ", lines));
      each.paragraphs().forEach(paragraph -> paragraph(paragraph, "  ", lines));
    }
    for (AppendedTable table : bylaw.appendedTables()) {
      lines.add("別表: " + table.title() + " " + table.relatedArticles());
      table.rows().forEach(row -> lines.add("  " + row));
    }
    for (Attachment attachment : bylaw.attachments()) {
      lines.add("様式: " + attachment.title() + " " + attachment.relatedArticles());
      attachment.paragraphs().forEach(text -> lines.add("  " + text));
    }
    return String.join("\n", lines);
  }

  private static void article(Article article, String indent, List<String> lines) {
    lines.add(
        indent
            + "条 "
            + article.number()
            + " ("
            + (article.caption() == null ? "" : article.caption())
            + ")"
            + (article.chapter().isEmpty() ? "" : " " + article.chapter()));
    article.paragraphs().forEach(paragraph -> paragraph(paragraph, indent + "  ", lines));
  }

  private static void paragraph(Paragraph paragraph, String indent, List<String> lines) {
    Text caption = paragraph.caption();
    String text = paragraph.text().value();
    String sentences =
        paragraph.sentences().stream()
            .map(each -> each.role().name() + "<" + text.substring(each.start(), each.end()) + ">")
            .collect(Collectors.joining(" "));
    lines.add(
        indent
            + "項 "
            + paragraph.number()
            + (caption == null ? "" : " (" + caption + ")")
            + " "
            + (paragraph.sentences().size() > 1 ? sentences : text));
    paragraph.items().forEach(item -> item(item, indent + "  ", lines));
  }

  private static void item(ParagraphItem item, String indent, List<String> lines) {
    String text = item.text().value();
    String columns =
        item.columns().stream()
            .map(column -> text.substring(column.start(), column.end()))
            .collect(Collectors.joining(" | "));
    lines.add(indent + "号 " + item.number() + " " + (item.columns().isEmpty() ? text : columns));
    item.items().forEach(below -> item(below, indent + "  ", lines));
  }
}

package jp.keikaku.press;

import java.util.List;
import jp.keikaku.press.Block.Alignment;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Contents;
import jp.keikaku.press.Block.ContentsLine;
import jp.keikaku.press.Block.Fill;
import jp.keikaku.press.Block.Frame;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Heading;
import jp.keikaku.press.Block.PageBreak;
import jp.keikaku.press.Block.Paragraph;
import jp.keikaku.press.Block.Run;

/** Writes blocks as one HTML page whose style sheet is made for paged media. */
final class HtmlWriter {
  private static final double TEXT_WIDTH_POINTS = 482;

  private final PrintStyle style;
  private final StringBuilder html = new StringBuilder();

  HtmlWriter(PrintStyle style) {
    this.style = style;
  }

  String write(String title, List<Block> blocks) {
    html.append("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(styleSheet())
        .append("</style></head><body>\n");
    blocks.forEach(this::block);
    return html.append("</body></html>\n").toString();
  }

  private String styleSheet() {
    return """
    @page { size: A4; margin: 22mm 20mm 24mm;
      @bottom-center { content: counter(page); font: 9pt "BODY"; } }
    @page :first { @bottom-center { content: none; } }
    body { font: SIZEpt/1.55 "BODY"; margin: 0; text-align: justify;
      print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    h1, h2, h3 { font-family: "HEAD"; font-weight: normal; line-height: 1.4;
      margin: 0.8em 0 0.5em; break-after: avoid; text-align: left; }
    h1 { font-size: 1.45em; border-bottom: 1pt solid black; } h2 { font-size: 1.25em; }
    h3 { font-size: 1.1em; }
    h1.center { border: none; letter-spacing: 0.5em; font-size: 2em; }
    p { margin: 0; } .center { text-align: center; } .end { text-align: right; }
    .break { break-before: page; height: 0; }
    .toc { display: flex; } .toc .leader { margin-left: auto; white-space: nowrap; }
    .toc .page { width: 2em; text-align: right; }
    .frame { border: 0.75pt solid black; padding: 0.4em; break-inside: avoid; }
    .dashed { border: 0.75pt dashed gray; font-size: 0.9em; }
    table { border-collapse: collapse; table-layout: fixed; line-height: 1.35; margin: 0.2em 0; }
    td { border: 0.75pt solid black; padding: 0.15em 0.3em; vertical-align: middle;
      overflow-wrap: anywhere; height: 1.2em; }
    td.label { background: #dfe7f3; font-family: "HEAD"; text-align: center; }
    td.fill { background: #f4b183; } div.bar { background: #f4b183; height: 0.8em; }
    table.together { break-inside: avoid; } ROWS
    u { text-decoration: underline; text-decoration-skip-ink: none; }
    """
        .replace("BODY", style.bodyFont())
        .replace("HEAD", style.headingFont())
        .replace("SIZE", Double.toString(style.fontSize()))
        .replace("ROWS", style.tablesBreak() ? "" : "tr { break-inside: avoid; }");
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> {
        String tag = "h" + heading.level();
        open(tag, alignment(heading.alignment()), "");
        html.append(escaped(heading.text())).append("</").append(tag).append(">\n");
      }
      case Paragraph paragraph -> paragraph(paragraph);
      case Gap gap ->
          html.append("<div style=\"height:%sem\"></div>\n".formatted(gap.lines() * 1.5));
      case PageBreak ignored -> html.append("<div class=\"break\"></div>\n");
      case Contents contents -> contents.lines().forEach(this::contentsLine);
      case Frame frame -> {
        open("div", frame.dashed() ? "frame dashed" : "frame", "");
        frame.paragraphs().forEach(this::paragraph);
        html.append("</div>\n");
      }
      case Grid grid -> grid(grid);
    }
  }

  private void paragraph(Paragraph paragraph) {
    String css =
        "margin-left:%sem;text-indent:%sem;font-size:%sem"
            .formatted(paragraph.indent(), paragraph.firstIndent(), paragraph.scale());
    open("p", alignment(paragraph.alignment()), css);
    runs(paragraph.runs());
    html.append("</p>\n");
  }

  private void contentsLine(ContentsLine line) {
    double characters = TEXT_WIDTH_POINTS / style.fontSize() - line.level() - 3;
    int leaders = (int) Math.max(3, characters - TextWidth.inCharacters(line.text()));
    html.append("<div class=\"toc\" style=\"padding-left:%dem\"><span>".formatted(line.level()))
        .append(escaped(line.text()))
        .append("</span><span class=\"leader\">")
        .append("…".repeat(Math.max(2, leaders)))
        .append("</span><span class=\"page\">")
        .append(line.page())
        .append("</span></div>\n");
  }

  private void grid(Grid grid) {
    String width = "width:%s%%".formatted(grid.width() * 100);
    open("table", grid.together() ? "together" : "", width);
    for (double column : grid.columns()) {
      html.append("<col style=\"width:%.3f%%\">".formatted(column * 100));
    }
    for (List<Cell> row : grid.rows()) {
      html.append("<tr>");
      row.forEach(this::cell);
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void cell(Cell cell) {
    String ground =
        switch (cell.fill()) {
          case NONE -> "";
          case LABEL -> "label";
          case BAR -> drawsBarInside(cell) ? "" : "fill";
        };
    html.append("<td class=\"%s %s\"".formatted(ground, alignment(cell.alignment())));
    html.append(" colspan=\"%d\" rowspan=\"%d\">".formatted(cell.columnSpan(), cell.rowSpan()));
    if (drawsBarInside(cell)) {
      html.append("<div class=\"bar\"></div>");
    }
    for (int line = 0; line < cell.lines().size(); line++) {
      html.append(line == 0 ? "" : "<br>");
      runs(cell.lines().get(line));
    }
    html.append("</td>");
  }

  private boolean drawsBarInside(Cell cell) {
    return cell.fill() == Fill.BAR && style.barsInsideCells();
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      String text = escaped(run.text());
      html.append(run.underlined() ? "<u>" + text + "</u>" : text);
    }
  }

  private void open(String tag, String cssClass, String css) {
    html.append("<%s class=\"%s\" style=\"%s\">".formatted(tag, cssClass, css));
  }

  private static String alignment(Alignment alignment) {
    return switch (alignment) {
      case START -> "";
      case CENTER -> "center";
      case END -> "end";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

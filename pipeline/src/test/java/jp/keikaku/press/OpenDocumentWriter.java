package jp.keikaku.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import jp.keikaku.press.Block.PlacedCell;
import jp.keikaku.press.Block.Run;

/** Writes blocks as a flat OpenDocument text. */
final class OpenDocumentWriter {
  private static final double TEXT_WIDTH_CENTIMETRES = 17;
  private static final String LABEL_GROUND = "#dfe7f3";
  private static final String BAR_GROUND = "#f4b183";

  private final PrintStyle style;
  private final OpenDocumentStyles styles = new OpenDocumentStyles();
  private final StringBuilder body = new StringBuilder();
  private boolean atPageBreak;
  private boolean atStart = true;
  private int tables;

  OpenDocumentWriter(PrintStyle style) {
    this.style = style;
  }

  String write(String title, List<Block> blocks) {
    blocks.forEach(this::block);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
    <office:meta><dc:title>TITLE</dc:title></office:meta>
    <office:font-face-decls>
    <style:font-face style:name="Body" svg:font-family="'BODYFONT'"/>
    <style:font-face style:name="Head" svg:font-family="'HEADFONT'"/>
    </office:font-face-decls>
    <office:styles><style:default-style style:family="paragraph">
    <style:paragraph-properties fo:line-height="140%" style:line-break="strict"/>
    <style:text-properties style:font-name="Body" style:font-name-asian="Body"
      fo:font-size="SIZEpt" style:font-size-asian="SIZEpt" fo:language="en" fo:country="US"
      style:language-asian="ja" style:country-asian="JP"/>
    </style:default-style></office:styles>
    <office:automatic-styles>
    <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm"
      fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.5cm"
      fo:margin-left="2cm" fo:margin-right="2cm"/>
    <style:footer-style><style:header-footer-properties fo:min-height="1cm"
      fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
    <style:style style:name="PageNumber" style:family="paragraph">
    <style:paragraph-properties fo:text-align="center"/></style:style>
    AUTOMATIC</office:automatic-styles>
    <office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
    <text:p text:style-name="PageNumber"><text:page-number text:select-page="current"/></text:p>
    </style:footer></style:master-page>
    <style:master-page style:name="Cover" style:page-layout-name="A4"
      style:next-style-name="Standard"/>
    </office:master-styles>
    <office:body><office:text>
    CONTENT</office:text></office:body></office:document>
    """
        .replace("TITLE", escaped(title))
        .replace("BODYFONT", style.bodyFont())
        .replace("HEADFONT", style.headingFont())
        .replace("SIZE", Double.toString(style.fontSize()))
        .replace("AUTOMATIC", styles.elements())
        .replace("CONTENT", body);
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph, "");
      case Gap gap -> gap(gap);
      case PageBreak ignored -> atPageBreak = true;
      case Contents contents -> contents.lines().forEach(this::contentsLine);
      case Frame frame -> frame(frame);
      case Grid grid -> grid(grid);
    }
  }

  private void heading(Heading heading) {
    double scale =
        switch (heading.level()) {
          case 1 -> 1.45;
          case 2 -> 1.25;
          default -> 1.1;
        };
    String properties =
        "fo:keep-with-next=\"always\" fo:margin-top=\"0.25cm\" fo:margin-bottom=\"0.2cm\""
            + alignment(heading.alignment());
    open(properties, font("Head", scale));
    body.append(escaped(heading.text())).append("</text:p>\n");
  }

  private void paragraph(Paragraph paragraph, String more) {
    double size = style.fontSize() * paragraph.scale();
    open(
        "fo:margin-left=\"%.2fpt\" fo:text-indent=\"%.2fpt\" %s %s"
            .formatted(
                paragraph.indent() * size,
                paragraph.firstIndent() * size,
                alignment(paragraph.alignment()),
                more),
        font("Body", paragraph.scale()));
    runs(paragraph.runs());
    body.append("</text:p>\n");
  }

  private void gap(Gap gap) {
    int lines = (int) Math.max(1, Math.round(gap.lines()));
    for (int line = 0; line < lines; line++) {
      open("", "");
      body.append("</text:p>\n");
    }
  }

  private void frame(Frame frame) {
    String border = frame.dashed() ? "0.75pt dashed #808080" : "0.75pt solid #000000";
    for (Paragraph paragraph : frame.paragraphs()) {
      paragraph(paragraph, "fo:border=\"%s\" fo:padding=\"0.1cm\"".formatted(border));
    }
  }

  private void contentsLine(ContentsLine line) {
    double indent = line.level() * style.fontSize();
    double stop = TEXT_WIDTH_CENTIMETRES - indent * 2.54 / 72;
    String tab =
        """
        <style:tab-stops><style:tab-stop style:position="%.3fcm" style:type="right" \
        style:leader-style="dotted" style:leader-text="."/></style:tab-stops>"""
            .formatted(stop);
    String properties =
        "<style:paragraph-properties fo:margin-left=\"%.2fpt\">%s</style:paragraph-properties>"
            .formatted(indent, tab);
    body.append(
            "<text:p text:style-name=\"%s\">".formatted(styles.name("paragraph", "", properties)))
        .append(escaped(line.text()))
        .append("<text:tab/>")
        .append(line.page())
        .append("</text:p>\n");
  }

  private void grid(Grid grid) {
    double width = grid.width() * TEXT_WIDTH_CENTIMETRES;
    tables++;
    String table =
        styles.name(
            "table",
            "",
            """
            <style:table-properties style:width="%.2fcm" table:align="left" \
            style:may-break-between-rows="%s"/>"""
                .formatted(width, !grid.together()));
    body.append(
        "<table:table table:name=\"T%d\" table:style-name=\"%s\">".formatted(tables, table));
    for (double column : grid.columns()) {
      String properties =
          "<style:table-column-properties style:column-width=\"%.3fcm\"/>"
              .formatted(column * width);
      String name = styles.name("table-column", "", properties);
      body.append("<table:table-column table:style-name=\"%s\"/>".formatted(name));
    }
    Map<Integer, PlacedCell> placed = new HashMap<>();
    int columns = grid.columns().size();
    grid.placed().forEach(cell -> placed.put(cell.row() * columns + cell.column(), cell));
    String wholeRow =
        styles.name("table-row", "", "<style:table-row-properties fo:keep-together=\"always\"/>");
    for (int row = 0; row < grid.rows().size(); row++) {
      body.append("<table:table-row table:style-name=\"%s\">".formatted(wholeRow));
      for (int column = 0; column < columns; column++) {
        PlacedCell cell = placed.get(row * columns + column);
        if (cell == null) {
          body.append("<table:covered-table-cell/>");
        } else {
          cell(cell.cell());
        }
      }
      body.append("</table:table-row>\n");
    }
    body.append("</table:table>\n");
  }

  private void cell(Cell cell) {
    String ground =
        switch (cell.fill()) {
          case NONE -> "";
          case LABEL -> "fo:background-color=\"" + LABEL_GROUND + "\" ";
          case BAR -> "fo:background-color=\"" + BAR_GROUND + "\" ";
        };
    String properties =
        "<style:table-cell-properties %sfo:border=\"0.5pt solid #000000\" fo:padding=\"0.08cm\" style:vertical-align=\"middle\"/>"
            .formatted(ground);
    body.append(
        "<table:table-cell table:style-name=\"%s\" table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">"
            .formatted(
                styles.name("table-cell", "", properties), cell.columnSpan(), cell.rowSpan()));
    open(
        "fo:line-height=\"120%\"" + alignment(cell.alignment()),
        font(cell.fill() == Fill.LABEL ? "Head" : "Body", 0.95));
    for (int line = 0; line < cell.lines().size(); line++) {
      body.append(line == 0 ? "" : "<text:line-break/>");
      runs(cell.lines().get(line));
    }
    body.append("</text:p></table:table-cell>");
  }

  private void runs(List<Run> runs) {
    String underlined =
        styles.name(
            "text",
            "",
            "<style:text-properties style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" style:text-underline-color=\"font-color\"/>");
    for (Run run : runs) {
      String text = escaped(run.text());
      body.append(
          run.underlined()
              ? "<text:span text:style-name=\"%s\">%s</text:span>".formatted(underlined, text)
              : text);
    }
  }

  /** Opens a paragraph; the first one begins the cover, the first after a break begins a page. */
  private void open(String paragraphProperties, String textProperties) {
    String master = atStart ? "style:master-page-name=\"Cover\"" : "";
    String pageBreak = atPageBreak && !atStart ? " fo:break-before=\"page\" " : "";
    String properties =
        "<style:paragraph-properties %s%s/>%s"
            .formatted(paragraphProperties, pageBreak, textProperties);
    atStart = false;
    atPageBreak = false;
    String name = styles.name("paragraph", master, properties);
    body.append("<text:p text:style-name=\"%s\">".formatted(name));
  }

  private String font(String name, double scale) {
    double size = style.fontSize() * scale;
    return "<style:text-properties style:font-name=\"%s\" style:font-name-asian=\"%s\" fo:font-size=\"%.2fpt\" style:font-size-asian=\"%.2fpt\"/>"
        .formatted(name, name, size, size);
  }

  private static String alignment(Alignment alignment) {
    return switch (alignment) {
      case START -> " fo:text-align=\"start\"";
      case CENTER -> " fo:text-align=\"center\"";
      case END -> " fo:text-align=\"end\"";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

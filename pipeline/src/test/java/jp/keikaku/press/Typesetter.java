package jp.keikaku.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.keikaku.press.Block.Contents;
import jp.keikaku.press.Block.ContentsLine;
import jp.keikaku.press.Block.Frame;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Heading;
import jp.keikaku.press.Block.PageBreak;
import jp.keikaku.press.Block.Paragraph;
import jp.keikaku.press.Block.Run;
import jp.keikaku.press.LineBreaker.Line;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fills pages with blocks from top to bottom; a paragraph may go over a page at any line. */
final class Typesetter implements AutoCloseable {
  static final double LEFT = 62;
  static final double RIGHT = Sheet.WIDTH - 62;
  private static final double TOP = 64;
  private static final double BOTTOM = Sheet.HEIGHT - 72;
  private static final double LEADING = 1.55;
  private static final double PAGE_NUMBER_SIZE = 9;

  private final PDDocument document;
  private final PrintStyle style;
  private final TypeFace bodyFace;
  private final TypeFace headingFace;
  private Sheet sheet;
  private double top = TOP;
  private int pages;

  Typesetter(PDDocument document, PrintStyle style) throws IOException {
    this.document = document;
    this.style = style;
    this.bodyFace = TypeFace.load(document, style.bodyFont());
    this.headingFace =
        style.headingFont().equals(style.bodyFont())
            ? bodyFace
            : TypeFace.load(document, style.headingFont());
    this.sheet = new Sheet(document, style.bordersAsRectangles());
    this.pages = 1;
  }

  void set(Block block) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph, bodyFace);
      case Gap gap -> top += gap.lines() * style.fontSize() * LEADING;
      case PageBreak ignored -> newPage();
      case Contents contents -> contents.lines().forEach(this::contentsLine);
      case Frame frame -> frame(frame);
      case Grid grid -> new GridSetter(this, style, bodyFace, headingFace, grid).set();
    }
  }

  private void heading(Heading heading) {
    double scale =
        switch (heading.level()) {
          case 1 -> 1.5;
          case 2 -> 1.25;
          default -> 1.1;
        };
    top += style.fontSize() * 0.7;
    keepTogether(style.fontSize() * 6);
    Run run = Run.plain(heading.text());
    paragraph(new Paragraph(List.of(run), 0, 0, heading.alignment(), scale), headingFace);
    top += style.fontSize() * 0.3;
  }

  private void paragraph(Paragraph paragraph, TypeFace face) {
    double size = style.fontSize() * paragraph.scale();
    double left = LEFT + paragraph.indent() * size;
    double firstIndent = paragraph.firstIndent() * size;
    List<Line> lines =
        new LineBreaker(face, size).lines(paragraph.runs(), RIGHT - left, firstIndent);
    for (int index = 0; index < lines.size(); index++) {
      Line line = lines.get(index);
      keepTogether(size * LEADING);
      double start =
          switch (paragraph.alignment()) {
            case START -> left + (index == 0 ? firstIndent : 0);
            case CENTER -> (left + RIGHT - line.width()) / 2;
            case END -> RIGHT - line.width();
          };
      sheet.text(line.runs(), face, size, start, top + size * 1.1);
      top += size * LEADING;
    }
  }

  private void contentsLine(ContentsLine line) {
    double size = style.fontSize();
    keepTogether(size * LEADING);
    double baseline = top + size * 1.1;
    double left = LEFT + line.level() * size;
    double pageLeft = RIGHT - bodyFace.width(line.page(), size);
    double leaderLeft = left + bodyFace.width(line.text(), size) + size / 2;
    int leaders = (int) ((RIGHT - size * 2 - leaderLeft) / bodyFace.width("…", size));
    sheet.text(List.of(Run.plain(line.text())), bodyFace, size, left, baseline);
    sheet.text(
        List.of(Run.plain("…".repeat(Math.max(2, leaders)))), bodyFace, size, leaderLeft, baseline);
    sheet.text(List.of(Run.plain(line.page())), bodyFace, size, pageLeft, baseline);
    top += size * LEADING;
  }

  private void frame(Frame frame) {
    double padding = style.fontSize() / 2;
    keepTogether(frame.paragraphs().size() * style.fontSize() * LEADING + 2 * padding);
    double frameTop = top;
    top += padding;
    frame.paragraphs().forEach(paragraph -> paragraph(paragraph, bodyFace));
    top += padding;
    if (frame.dashed()) {
      sheet.dashedBox(LEFT, frameTop, RIGHT, top);
    } else {
      sheet.box(LEFT, frameTop, RIGHT, top);
    }
  }

  /** Begins a new page where less than {@code height} points are left. */
  void keepTogether(double height) {
    if (top + height > BOTTOM && top > TOP) {
      newPage();
    }
  }

  /** How many points are left on the page. */
  double space() {
    return BOTTOM - top;
  }

  /** How many points an empty page has. */
  static double pageHeight() {
    return BOTTOM - TOP;
  }

  Sheet sheet() {
    return sheet;
  }

  double top() {
    return top;
  }

  void advance(double height) {
    top += height;
  }

  void newPage() {
    try {
      finishPage();
      sheet = new Sheet(document, style.bordersAsRectangles());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    pages++;
    top = TOP;
  }

  private void finishPage() throws IOException {
    int number = pages - style.frontMatter();
    if (pages > 1 && number > 0) {
      String text = Integer.toString(number);
      double left = (Sheet.WIDTH - bodyFace.width(text, PAGE_NUMBER_SIZE)) / 2;
      sheet.text(List.of(Run.plain(text)), bodyFace, PAGE_NUMBER_SIZE, left, Sheet.HEIGHT - 40);
    }
    sheet.close();
  }

  @Override
  public void close() throws IOException {
    finishPage();
  }
}

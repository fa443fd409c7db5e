package jp.keikaku.press;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.keikaku.press.Block.Run;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One A4 page to draw on; points from the top left. */
final class Sheet implements AutoCloseable {
  static final double WIDTH = PDRectangle.A4.getWidth();
  static final double HEIGHT = PDRectangle.A4.getHeight();
  private static final double HAIRLINE = 0.6;

  private final PDPageContentStream content;
  private final boolean linesAsRectangles;

  Sheet(PDDocument document, boolean linesAsRectangles) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    this.content = new PDPageContentStream(document, page);
    this.linesAsRectangles = linesAsRectangles;
  }

  /** Text runs from {@code left} on, standing on {@code baseline}. */
  void text(List<Run> runs, TypeFace face, double size, double left, double baseline) {
    double x = left;
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      double from = x;
      drawing(
          () -> {
            content.beginText();
            content.setNonStrokingColor(Color.BLACK);
            content.setFont(face.font(), (float) size);
            content.newLineAtOffset((float) from, (float) (HEIGHT - baseline));
            content.showText(run.text());
            content.endText();
          });
      x += face.width(run.text(), size);
      if (run.underlined()) {
        line(from, baseline + size * 0.15, x, baseline + size * 0.15);
      }
    }
  }

  /** A straight black line, across or down, as a stroke or as a thin filled rectangle. */
  void line(double left, double top, double right, double bottom) {
    if (linesAsRectangles) {
      double half = HAIRLINE / 2;
      fill(left - half, top - half, right + half, bottom + half, Color.BLACK);
    } else {
      drawing(
          () -> {
            content.setLineWidth((float) HAIRLINE);
            content.moveTo((float) left, (float) (HEIGHT - top));
            content.lineTo((float) right, (float) (HEIGHT - bottom));
            content.stroke();
          });
    }
  }

  /** The four sides of a box. */
  void box(double left, double top, double right, double bottom) {
    line(left, top, right, top);
    line(left, bottom, right, bottom);
    line(left, top, left, bottom);
    line(right, top, right, bottom);
  }

  /** A box of dashes. */
  void dashedBox(double left, double top, double right, double bottom) {
    drawing(
        () -> {
          content.saveGraphicsState();
          content.setLineDashPattern(new float[] {3, 2}, 0);
          content.setLineWidth((float) HAIRLINE);
          content.addRect(
              (float) left,
              (float) (HEIGHT - bottom),
              (float) (right - left),
              (float) (bottom - top));
          content.stroke();
          content.restoreGraphicsState();
        });
  }

  void fill(double left, double top, double right, double bottom, Color color) {
    drawing(
        () -> {
          content.setNonStrokingColor(color);
          content.addRect(
              (float) left,
              (float) (HEIGHT - bottom),
              (float) (right - left),
              (float) (bottom - top));
          content.fill();
        });
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private static void drawing(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}

package jp.keikaku.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The operators of one page; points from the top left. */
final class Drawing {
  static final double WIDTH = PDRectangle.A4.getWidth();
  static final double HEIGHT = PDRectangle.A4.getHeight();
  private static final double HAIRLINE = 0.5;

  private final Face face;
  private final Manner manner;
  private final StringBuilder operators = new StringBuilder();

  Drawing(Face face, Manner manner) {
    this.face = face;
    this.manner = manner;
  }

  /** A line of text and where it begins. */
  record Placed(String text, double left, double baseline) {}

  /** The lines of one cell or paragraph. */
  void text(List<Placed> lines, double size) {
    switch (manner.show()) {
      case GLYPH -> lines.forEach(line -> glyphs(line, size));
      case LINE -> lines.forEach(line -> show(line, size));
      case CELL -> {
        if (!lines.isEmpty()) {
          add(String.format(Locale.ROOT, "BT /F %.2f Tf", size));
          double x = 0;
          double y = 0;
          for (Placed line : lines) {
            double top = HEIGHT - line.baseline();
            add(
                String.format(
                    Locale.ROOT,
                    "%.2f %.2f Td <%s> Tj",
                    line.left() - x,
                    top - y,
                    face.hex(line.text())));
            x = line.left();
            y = top;
          }
          add("ET");
        }
      }
    }
  }

  private void glyphs(Placed line, double size) {
    double x = line.left();
    for (int point : line.text().codePoints().toArray()) {
      String glyph = Character.toString(point);
      show(new Placed(glyph, x, line.baseline()), size);
      x += face.width(glyph) * size;
    }
  }

  private void show(Placed line, double size) {
    add(
        String.format(
            Locale.ROOT,
            "BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET",
            size,
            line.left(),
            HEIGHT - line.baseline(),
            face.hex(line.text())));
  }

  /** A straight rule, across or down. */
  void rule(double left, double top, double right, double bottom) {
    if (manner.rules() == Manner.Rules.FILLS) {
      double half = HAIRLINE / 2;
      add(
          String.format(
              Locale.ROOT,
              "%.2f %.2f %.2f %.2f re f",
              left - half,
              HEIGHT - bottom - half,
              right - left + HAIRLINE,
              bottom - top + HAIRLINE));
    } else {
      add(
          String.format(
              Locale.ROOT,
              "%.2f w %.2f %.2f m %.2f %.2f l S",
              HAIRLINE,
              left,
              HEIGHT - top,
              right,
              HEIGHT - bottom));
    }
  }

  void rectangle(double left, double top, double right, double bottom) {
    add(
        String.format(
            Locale.ROOT,
            "%.2f w %.2f %.2f %.2f %.2f re S",
            HAIRLINE,
            left,
            HEIGHT - bottom,
            right - left,
            bottom - top));
  }

  void ground(double left, double top, double right, double bottom) {
    add(
        String.format(
            Locale.ROOT,
            "q 0.86 0.91 0.97 rg %.2f %.2f %.2f %.2f re f Q",
            left,
            HEIGHT - bottom,
            right - left,
            bottom - top));
  }

  private void add(String operator) {
    operators.append(operator).append('\n');
  }

  /** Adds the page to a document. */
  void addTo(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), face.dictionary());
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
  }
}

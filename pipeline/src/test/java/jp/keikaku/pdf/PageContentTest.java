package jp.keikaku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows, what it hides, and what it says about itself. */
final class PageContentTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  /** Draws a page. */
  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream page) throws IOException;
  }

  private record Read(PageContent page, List<String> codes) {
    String text() {
      return text(page.glyphs());
    }

    static String text(List<Glyph> glyphs) {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  private static Read read(int rotation, Drawing drawing)
      throws IOException, UnreadablePdfException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(200, 300));
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        drawing.draw(document, stream);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      DocumentContent content = new PdfReader().read(bytes.toByteArray());
      return new Read(
          content.pages().getFirst(),
          content.diagnostics().stream().map(Diagnostic::code).toList());
    }
  }

  private static void show(PDPageContentStream page, String text, double x, double y)
      throws IOException {
    page.beginText();
    page.setFont(FONT, 10);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    page.endText();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void textThatTheRotatedPageShowsUprightIsHorizontal(int rotation) throws Exception {
    Read read =
        read(
            rotation,
            (document, page) -> {
              page.beginText();
              page.setFont(FONT, 10);
              page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(rotation), 100, 150));
              page.showText("plan");
              page.endText();
            });
    assertThat(read.page().glyphs())
        .allMatch(glyph -> glyph.direction() == Direction.HORIZONTAL)
        .hasSize(4);
    List<Box> boxes = read.page().glyphs().stream().map(Glyph::box).toList();
    assertThat(boxes.getFirst().left()).isLessThan(boxes.getLast().left());
    assertThat(boxes.getFirst().height()).isBetween(9.9, 10.1);
  }

  @Test
  void turnedTextKnowsWhichWayItRuns() throws Exception {
    for (int angle : new int[] {90, 180, 270}) {
      Read read =
          read(
              0,
              (document, page) -> {
                page.beginText();
                page.setFont(FONT, 10);
                page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(angle), 100, 150));
                page.showText("plan");
                page.endText();
              });
      Direction expected =
          List.of(Direction.UPWARD, Direction.UPSIDE_DOWN, Direction.DOWNWARD).get(angle / 90 - 1);
      assertThat(read.page().glyphs()).allMatch(glyph -> glyph.direction() == expected);
    }
  }

  @Test
  void textOutsideThePageAndInInvisibleInkIsKeptApart() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              show(page, "seen", 20, 200);
              show(page, "outside", 20, 400);
              page.setRenderingMode(RenderingMode.NEITHER);
              show(page, "ink", 20, 100);
            });
    assertThat(read.text()).isEqualTo("seen");
    assertThat(Read.text(read.page().hidden())).isEqualTo("outsideink");
    assertThat(read.codes()).containsExactly("hidden-text");
  }

  @Test
  void invisibleTextUnderAScanIsItsText() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              BufferedImage scan = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
              page.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 200, 300);
              page.setRenderingMode(RenderingMode.NEITHER);
              show(page, "recognised", 20, 100);
            });
    assertThat(read.text()).isEqualTo("recognised");
    assertThat(read.page().hidden()).isEmpty();
    assertThat(read.codes()).containsExactly("ocr-text");
  }

  @Test
  void aPictureAloneIsAPageWithoutText() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              BufferedImage scan = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
              page.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 200, 300);
            });
    assertThat(read.codes()).containsExactly("page-without-text");
  }

  @Test
  void aFontThatMeansOtherLettersThanItShowsIsSuspicious() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              show(page, "plain words of a plan", 20, 200);
              page.beginText();
              page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
              page.newLineAtOffset(20, 100);
              page.showText("ŽsŒ§‚Ì•ñŠ•¶‘ÌÌ‚ð");
              page.endText();
            });
    assertThat(read.codes()).containsExactly("suspicious-font");
  }

  @Test
  void boldThatWasDrawnTwiceIsOneText() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              show(page, "bold", 20, 100);
              show(page, "bold", 20.4, 100);
            });
    assertThat(read.text()).isEqualTo("bold");
    assertThat(read.page().repeated()).isEmpty();
  }

  @Test
  void aLayerThatRepeatsTheLayerBelowIsCountedApart() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              show(page, "layer", 20, 100);
              show(page, "other text of more than forty characters.", 20, 140);
              show(page, "layer", 20, 100);
            });
    assertThat(read.text()).startsWith("layer").doesNotEndWith("layer");
    assertThat(Read.text(read.page().repeated())).isEqualTo("layer");
  }

  @Test
  void textOnTopOfOtherTextIsSaid() throws Exception {
    Read read =
        read(
            0,
            (document, page) -> {
              show(page, "12345678", 20, 100);
              show(page, "87651234", 20, 100);
            });
    assertThat(read.codes()).containsExactly("overlapping-text");
  }
}

package jp.keikaku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Only what a page shows is its text; what it shows beside its text goes apart. */
final class ShownTextTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  /** Draws a page. */
  private interface Drawing {
    void draw(PDDocument document, PDPage page, PDPageContentStream stream) throws IOException;
  }

  private record Read(PageContent page, List<String> codes) {
    String text() {
      return text(page.glyphs());
    }

    static String text(List<Glyph> glyphs) {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
  }

  private static Read read(Drawing drawing) throws IOException, UnreadablePdfException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(200, 300));
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        drawing.draw(document, page, stream);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      DocumentContent content = new PdfReader().read(bytes.toByteArray());
      return new Read(
          content.pages().getFirst(),
          content.diagnostics().stream().map(Diagnostic::code).toList());
    }
  }

  private static void show(PDPageContentStream stream, String text, double x, double y)
      throws IOException {
    show(stream, text, 10, Matrix.getTranslateInstance((float) x, (float) y));
  }

  private static void show(PDPageContentStream stream, String text, double size, Matrix where)
      throws IOException {
    stream.beginText();
    stream.setFont(FONT, (float) size);
    stream.setTextMatrix(where);
    stream.showText(text);
    stream.endText();
  }

  private static void fill(
      PDPageContentStream stream, double grey, double x, double y, double width, double height)
      throws IOException {
    stream.setNonStrokingColor((float) grey);
    stream.addRect((float) x, (float) y, (float) width, (float) height);
    stream.fill();
    stream.setNonStrokingColor(0f);
  }

  private static PDExtendedGraphicsState state(double alpha, BlendMode mode) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant((float) alpha);
    state.setBlendMode(mode);
    return state;
  }

  private static void assertHidden(Drawing drawing) throws Exception {
    Read read = read(drawing);
    assertThat(read.text()).isEqualTo("seen");
    assertThat(Read.text(read.page().hidden())).isEqualTo("hidden");
    assertThat(read.codes()).containsExactly("hidden-text");
  }

  private static void assertShown(Drawing drawing) throws Exception {
    Read read = read(drawing);
    assertThat(read.text()).isEqualTo("text");
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void aLayerThatIsSwitchedOffIsNotShown() throws Exception {
    assertHidden(
        (document, page, stream) -> {
          PDOptionalContentGroup draft = new PDOptionalContentGroup("draft");
          PDOptionalContentGroup other = new PDOptionalContentGroup("other");
          PDOptionalContentProperties layers = new PDOptionalContentProperties();
          layers.addGroup(draft);
          layers.addGroup(other);
          layers.setGroupEnabled(draft, false);
          document.getDocumentCatalog().setOCProperties(layers);
          stream.beginMarkedContent(COSName.OC, other);
          show(stream, "se", 20, 200);
          stream.endMarkedContent();
          stream.beginMarkedContent(COSName.OC, draft);
          show(stream, "hidden", 20, 100);
          stream.endMarkedContent();
          show(stream, "en", 31, 200);
        });
  }

  @Test
  void textUnderAnOpaqueBoxIsNotShownButTextOnItIs() throws Exception {
    assertHidden(
        (document, page, stream) -> {
          show(stream, "hidden", 20, 100);
          fill(stream, 0, 10, 90, 100, 30);
          stream.setNonStrokingColor(1f);
          show(stream, "seen", 20, 100);
        });
  }

  @Test
  void textUnderTransparentPaintAndInsideOfAFrameIsShown() throws Exception {
    assertShown(
        (document, page, stream) -> {
          show(stream, "te", 20, 100);
          stream.setGraphicsStateParameters(state(0.5, BlendMode.NORMAL));
          fill(stream, 0.9, 10, 90, 100, 30);
          stream.setGraphicsStateParameters(state(1, BlendMode.MULTIPLY));
          fill(stream, 0.9, 10, 90, 100, 30);
          stream.setGraphicsStateParameters(state(1, BlendMode.NORMAL));
          stream.setNonStrokingColor(0f);
          show(stream, "xt", 20, 200);
          stream.addRect(10, 190, 100, 30);
          stream.addRect(12, 192, 96, 26);
          stream.fillEvenOdd();
        });
  }

  @Test
  void textInTheColourOfItsGroundIsNotShown() throws Exception {
    assertHidden(
        (document, page, stream) -> {
          stream.setNonStrokingColor(1f);
          show(stream, "hid", 20, 100);
          fill(stream, 0.2, 10, 150, 100, 30);
          stream.setNonStrokingColor(0.2f);
          show(stream, "den", 20, 160);
          stream.setNonStrokingColor(1f);
          show(stream, "seen", 60, 160);
        });
  }

  @Test
  void textThatAClipCutsOffIsNotShown() throws Exception {
    assertHidden(
        (document, page, stream) -> {
          stream.saveGraphicsState();
          stream.addRect(10, 90, 60, 30);
          stream.clip();
          show(stream, "se", 20, 100);
          show(stream, "hidden", 100, 100);
          stream.restoreGraphicsState();
          show(stream, "en", 100, 100);
        });
  }

  @Test
  void watermarksGoApart() throws Exception {
    Read read =
        read(
            (document, page, stream) -> {
              stream.setNonStrokingColor(0.8f);
              show(stream, "COPY", 60, Matrix.getRotateInstance(Math.toRadians(40), 30, 60));
              stream.setNonStrokingColor(0f);
              for (int line = 0; line < 8; line++) {
                show(stream, "words of a plan", 20, 100 + 20 * line);
              }
              stream.setNonStrokingColor(0.8f);
              show(stream, "NO", 40, Matrix.getTranslateInstance(20, 130));
            });
    assertThat(read.text()).isEqualTo("words of a plan".repeat(8));
    assertThat(Read.text(read.page().watermarks())).isEqualTo("COPYNO");
    assertThat(read.codes()).containsExactly("watermark");
  }

  @Test
  void largePaleWordsBesideTextAreText() throws Exception {
    Read read =
        read(
            (document, page, stream) -> {
              show(stream, "words of a plan", 20, 100);
              stream.setNonStrokingColor(0.8f);
              show(stream, "01", 40, Matrix.getTranslateInstance(20, 200));
            });
    assertThat(read.text()).isEqualTo("words of a plan01");
  }

  @Test
  void linesThroughWordsStrikeThemOut() throws Exception {
    Read read =
        read(
            (document, page, stream) -> {
              show(stream, "old new", 20, 100);
              stream.moveTo(20, 103.5f);
              stream.lineTo(35, 103.5f);
              stream.stroke();
            });
    assertThat(read.page().strikes()).hasSize(1);
    assertThat(Read.text(read.page().strikes().getFirst().marked())).isEqualTo("old");
    assertThat(read.page().rulings()).isEmpty();
  }

  @Test
  void valuesOfFieldsAndRemarksAreText() throws Exception {
    Read read =
        read(
            (document, page, stream) -> {
              show(stream, "name: ", 20, 200);
              COSArray annotations = new COSArray();
              annotations.add(
                  annotation(
                      "Widget",
                      198,
                      Map.of(COSName.FT, COSName.TX, COSName.V, new COSString("plan"))));
              annotations.add(
                  annotation("FreeText", 150, Map.of(COSName.CONTENTS, new COSString("remark"))));
              annotations.add(
                  annotation("Text", 120, Map.of(COSName.CONTENTS, new COSString("note"))));
              COSDictionary unseen =
                  annotation("FreeText", 100, Map.of(COSName.CONTENTS, new COSString("unseen")));
              unseen.setInt(COSName.F, 2);
              annotations.add(unseen);
              page.getCOSObject().setItem(COSName.ANNOTS, annotations);
            });
    assertThat(read.text()).isEqualTo("name: planremark");
    assertThat(read.codes()).containsExactly("form-values");
    Box box = read.page().glyphs().get(6).box();
    assertThat(box.top()).isBetween(300.0 - 212, 300.0 - 198);
  }

  private static COSDictionary annotation(
      String kind, int bottom, Map<COSName, ? extends org.apache.pdfbox.cos.COSBase> entries) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    annotation.setItem(COSName.RECT, new PDRectangle(60, bottom, 100, 14).getCOSArray());
    entries.forEach(annotation::setItem);
    return annotation;
  }

  @Test
  void attachedFilesAreNamed() throws Exception {
    Read read =
        read(
            (document, page, stream) -> {
              show(stream, "letter", 20, 100);
              PDComplexFileSpecification file = new PDComplexFileSpecification();
              file.setFile("plan.pdf");
              PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
              files.setNames(Map.of("plan", file));
              PDDocumentNameDictionary names =
                  new PDDocumentNameDictionary(document.getDocumentCatalog());
              names.setEmbeddedFiles(files);
              document.getDocumentCatalog().setNames(names);
            });
    assertThat(read.codes()).containsExactly("attachment");
  }

  @Test
  void lettersOfSymbolFontsAreTheirSymbols() {
    assertThat(SymbolFonts.shown("Wingdings-Regular", "l")).isEqualTo("●");
    assertThat(SymbolFonts.shown("Wingdings", "\uf0fc")).isEqualTo("✓");
    assertThat(SymbolFonts.shown("Wingdings", "\u2018")).isEqualTo("❻");
    assertThat(SymbolFonts.shown("Wingdings", "A")).isEqualTo(Meanings.UNMAPPED);
    assertThat(SymbolFonts.shown("Wingdings", "計")).isEqualTo("計");
    assertThat(SymbolFonts.shown("IPAexMincho", "l")).isEqualTo("l");
  }
}

package jp.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import jp.keikaku.document.Diagnostic;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A table says so itself where its rules do not part its texts. */
final class TableDoubtsTest {
  @Test
  void aWordAcrossARuleIsSaid() throws Exception {
    List<Diagnostic> said = diagnostics("education and training", "plan");
    assertThat(said).extracting(Diagnostic::code).containsExactly("table-not-understood");
    assertThat(said.getFirst().parameters()).containsEntry("count", "1").containsEntry("page", "1");
    assertThat(said.getFirst().places()).hasSize(1);
  }

  @Test
  void wordsInTheirOwnCellsAreNot() throws Exception {
    assertThat(diagnostics("education", "plan")).isEmpty();
  }

  /** A table of two columns, 80 points wide each, whose first row holds these texts. */
  private static List<Diagnostic> diagnostics(String first, String second) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(300, 300));
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        for (int line = 0; line < 3; line++) {
          stream.moveTo(50, 240 - 20 * line);
          stream.lineTo(210, 240 - 20 * line);
          stream.moveTo(50 + 80 * line, 200);
          stream.lineTo(50 + 80 * line, 240);
        }
        stream.stroke();
        show(stream, first, 54, 226);
        show(stream, second, 54, 206);
        show(stream, second, 134, 206);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Extractor().extract("table.pdf", bytes.toByteArray()).diagnostics();
    }
  }

  private static void show(PDPageContentStream page, String text, int x, int y) throws Exception {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }
}

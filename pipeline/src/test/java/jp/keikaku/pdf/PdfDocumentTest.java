package jp.keikaku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.keikaku.document.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages one at a time: the same as when all are read, and drawn as they are read. */
final class PdfDocumentTest {
  private static final int DOTS_PER_INCH = 144;

  @Test
  void aPageIsWhatTheReaderOfAllGives() throws Exception {
    byte[] pdf = Files.readAllBytes(Path.of("../fixtures/yachiyo-r4/pdfbox.pdf"));
    DocumentContent all = new PdfReader().read(pdf);
    try (PdfDocument document = PdfDocument.open(pdf)) {
      for (PageContent page : all.pages()) {
        assertThat(document.page(page.number())).isEqualTo(page);
      }
      assertThatExceptionOfType(UnreadablePdfException.class)
          .isThrownBy(() -> document.page(all.pages().size() + 1));
      assertThatExceptionOfType(UnreadablePdfException.class).isThrownBy(() -> document.page(0));
    }
  }

  /** Letters are dark in the picture where the page says that they stand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0 0 300 400",
    "90, 0 0 300 400",
    "180, 0 0 300 400",
    "270, 0 0 300 400",
    "0, 20 80 260 380",
    "90, 20 80 260 380",
    "0, 900 900 950 950"
  })
  void thePictureShowsTheLettersWhereTheyStand(int rotation, String crop) throws Exception {
    try (PdfDocument document = PdfDocument.open(page(rotation, crop))) {
      PageContent page = document.page(1);
      BufferedImage picture = document.picture(1, DOTS_PER_INCH, 10_000_000, 10_000);
      assertThat(picture.getWidth()).isEqualTo((int) (page.width() * 2));
      assertThat(picture.getHeight()).isEqualTo((int) (page.height() * 2));
      Box letters = Box.around(page.glyphs().stream().map(Glyph::box).toList());
      Box dark = dark(picture);
      assertThat(dark.left()).isBetween(letters.left() - 2, letters.right());
      assertThat(dark.right()).isBetween(letters.left(), letters.right() + 2);
      assertThat(dark.top()).isBetween(letters.top() - 2, letters.bottom());
      assertThat(dark.bottom()).isBetween(letters.top(), letters.bottom() + 2);
      assertThat(dark.width() * dark.height())
          .isGreaterThan(letters.width() * letters.height() * 0.4);
    }
  }

  /** Around what is drawn, in points. */
  private static Box dark(BufferedImage picture) {
    double left = picture.getWidth();
    double top = picture.getHeight();
    double right = 0;
    double bottom = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        if ((picture.getRGB(x, y) & 0xFF) < 128) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left / 2, top / 2, right / 2, bottom / 2);
  }

  private static byte[] page(int rotation, String crop) {
    String content = "BT /F 40 Tf 100 200 Td (MHM) Tj ET";
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count 1 /Kids [3 0 R] /Rotate " + rotation + " >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /CropBox ["
          + crop
          + "] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont"
          + " /Helvetica >> >> >> >>",
      "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream"
    };
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    return file.append(
            "xref\n0 5\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size 5 >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(table, file.length()))
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

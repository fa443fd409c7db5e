package jp.keikaku.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Box;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.picture.PageRefusedException.Reason;
import jp.keikaku.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of real and hostile originals through the process that draws them. */
final class PagePicturesTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private Path directory = Path.of("");

  @Test
  void aPageIsDrawnOnceAndKept() throws Exception {
    ArchivedEdition edition = keep(Files.readAllBytes(fixture("yachiyo-r4/pdfbox.pdf")), 13);
    byte[] first;
    try (PagePictures pictures = pictures(LONG)) {
      List<CompletableFuture<byte[]>> asked =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> picture(pictures, edition, 5)))
              .limit(4)
              .toList();
      first = asked.getFirst().join();
      assertThat(asked)
          .allSatisfy(each -> assertThat(each.join()).isEqualTo(asked.getFirst().join()));
      BufferedImage picture = image(first);
      PrintedPage page = pictures.text(edition, 5);
      assertThat(picture.getWidth()).isEqualTo((int) Math.floor(page.width() / 72 * 150));
      Box words = PageBoxes.words(page, List.of("行政手続オンライン化の促進")).getFirst();
      assertThat(ink(picture, words, page)).isGreaterThan(0.1);
      assertThat(image(pictures.picture(edition, 5, true)).getWidth())
          .isEqualTo((int) Math.floor(page.width() / 72 * 300));
    }
    try (Stream<Path> kept = Files.walk(directory.resolve(PagePictures.FOLDER))) {
      assertThat(kept.map(file -> String.valueOf(file.getFileName())))
          .contains("5-150.png", "5-300.png", "5.text")
          .noneMatch(name -> name.endsWith(".part"));
    }
    Files.delete(Archive.at(directory).original(edition));
    try (PagePictures again = pictures(LONG)) {
      assertThat(again.picture(edition, 5, false)).isEqualTo(first);
      refuses(again, edition, 6, Reason.BROKEN);
    }
  }

  @Test
  void whatCannotBeDrawnHasItsReason() throws Exception {
    ArchivedEdition password = keep(Files.readAllBytes(fixture("odd/password.pdf")), 1);
    ArchivedEdition text = keep(Files.readAllBytes(fixture("odd/text.pdf")), 1);
    ArchivedEdition good = keep(Files.readAllBytes(fixture("odd/scan.pdf")), 1);
    try (PagePictures pictures = pictures(LONG)) {
      refuses(pictures, good, 0, Reason.NO_SUCH_PAGE);
      refuses(pictures, good, 2, Reason.NO_SUCH_PAGE);
      refuses(pictures, password, 1, Reason.ENCRYPTED);
      refuses(pictures, text, 1, Reason.BROKEN);
      assertThat(pictures.picture(good, 1, false)).isNotEmpty();
      assertThat(pictures.text(good, 1).texts()).isEmpty();
    }
  }

  @Test
  void aHugePageIsDrawnSmallerAndALongOneToo() throws Exception {
    ArchivedEdition huge = keep(page("0 0 200000 200000", ""), 1);
    ArchivedEdition strip = keep(page("0 0 1 9000000", ""), 1);
    try (PagePictures pictures = pictures(LONG)) {
      BufferedImage square = image(pictures.picture(huge, 1, true));
      assertThat((long) square.getWidth() * square.getHeight()).isBetween(10_000_000L, 18_000_000L);
      assertThat(image(pictures.picture(strip, 1, false)).getHeight()).isLessThanOrEqualTo(12_000);
    }
  }

  @Test
  void aPageThatTakesTooLongIsRefusedAndTheOthersAreDrawn() throws Exception {
    // A pattern of a pixel in each of its cells, filled a hundred thousand times.
    ArchivedEdition slow =
        keep(page("0 0 3000 3000", "0 0 3000 3000 re W n ".repeat(20) + SLOW), 1);
    ArchivedEdition good = keep(Files.readAllBytes(fixture("odd/scan.pdf")), 1);
    try (PagePictures pictures = pictures(Duration.ofSeconds(1))) {
      refuses(pictures, slow, 1, Reason.TOO_SLOW);
    }
    try (PagePictures pictures = pictures(LONG)) {
      assertThat(pictures.picture(good, 1, false)).isNotEmpty();
    }
  }

  private static final String SLOW = "1 w 0 0 m 3000 3000 l S\n".repeat(300_000);

  private PagePictures pictures(Duration perPage) {
    return new PagePictures(Archive.at(directory), 1, perPage);
  }

  private static byte[] picture(PagePictures pictures, ArchivedEdition edition, int page) {
    try {
      return pictures.picture(edition, page, false);
    } catch (PageRefusedException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refuses(
      PagePictures pictures, ArchivedEdition edition, int page, Reason reason) {
    assertThatExceptionOfType(PageRefusedException.class)
        .isThrownBy(() -> pictures.picture(edition, page, false))
        .extracting(PageRefusedException::reason)
        .isEqualTo(reason);
  }

  /** How much of an area is dark, from 0 to 1. */
  private static double ink(BufferedImage picture, Box area, PrintedPage page) {
    double scale = picture.getWidth() / page.width();
    int dark = 0;
    int all = 0;
    for (int x = (int) (area.left() * scale); x < area.right() * scale; x++) {
      for (int y = (int) (area.top() * scale); y < area.bottom() * scale; y++) {
        all++;
        dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return (double) dark / all;
  }

  private static BufferedImage image(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Path fixture(String name) {
    return FixtureEditions.FOLDER.resolve(name);
  }

  /** An original as an archive keeps it. */
  private ArchivedEdition keep(byte[] pdf, int pages) throws Exception {
    ArchivedEdition edition =
        new ArchivedEdition(
            new EditionReference("市/計画/2022", "計画", null, 2022, "市"),
            "plan.pdf",
            Sha256.of(pdf),
            pages,
            0,
            0,
            0,
            0,
            0,
            null,
            null,
            null,
            List.of());
    Path original = Archive.at(directory).original(edition);
    Files.createDirectories(original.resolveSibling("."));
    Files.write(original, pdf);
    return edition;
  }

  /** A PDF of one page. */
  private static byte[] page(String mediaBox, String content) {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [" + mediaBox + "] /Contents 4 0 R >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    return pdf.append("xref\n0 5\n0000000000 65535 f \n")
        .append(table)
        .append("trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

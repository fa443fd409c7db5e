package jp.keikaku.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.keikaku.press.Block.Alignment;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.Block.Heading;
import jp.keikaku.press.Block.Paragraph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Files that a folder may hold beside plans: no plan, no text, no PDF. */
final class OddFiles {
  private static final long DOCUMENT_ID = 20220301L;
  private static final int SCAN_RESOLUTION = 150;

  private OddFiles() {}

  /** Writes all of them into the folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path notice = folder.resolve("notice.pdf");
    new PdfBoxPrinter().print("汐見市からのお知らせ", notice(), noticeStyle(), notice);
    scan(notice, folder.resolve("scan.pdf"));
    protect(notice, folder.resolve("password.pdf"));
    byte[] whole = Files.readAllBytes(notice);
    Files.write(folder.resolve("truncated.pdf"), Arrays.copyOf(whole, whole.length / 3));
    Files.write(folder.resolve("empty.pdf"), new byte[0]);
    Files.writeString(folder.resolve("text.pdf"), "これはPDFではなく、名前だけを .pdf にした文章です。\n");
  }

  private static PrintStyle noticeStyle() {
    return new PrintStyle(
        "pdfbox",
        "IPAexMincho",
        "IPAexGothic",
        11,
        null,
        null,
        null,
        false,
        false,
        null,
        null,
        0,
        false);
  }

  private static List<Block> notice() {
    return List.of(
        Paragraph.placed("令和5年6月1日", Alignment.END, 1),
        new Gap(1),
        new Heading(1, "水道メーターの取替えのお知らせ", Alignment.CENTER),
        new Gap(1),
        Paragraph.body(
            "検定の有効期間が満了する水道メーターを、次の日程で取り替えます。"
                + "作業の間、10分ほど水が出なくなりますので、あらかじめ御承知ください。"
                + "取替えの費用はかかりません。"),
        new Heading(2, "1　日程と地区", Alignment.START),
        new Grid(
            List.of(0.4, 0.3, 0.3),
            List.of(
                List.of(Cell.label("地区"), Cell.label("期間"), Cell.label("件数")),
                List.of(Cell.text("みなと台"), Cell.centered("6月12日から16日まで"), Cell.centered("420")),
                List.of(Cell.text("塩浜町"), Cell.centered("6月19日から23日まで"), Cell.centered("385")),
                List.of(Cell.text("灯台前"), Cell.centered("6月26日から30日まで"), Cell.centered("267"))),
            1,
            true),
        new Heading(2, "2　お願い", Alignment.START),
        Paragraph.body("メーターの上に物を置かないでください。作業員は身分証明書を携えています。" + "お金を求めることはありません。"),
        new Heading(2, "3　問合せ", Alignment.START),
        Paragraph.body("上下水道部 料金課　電話 000-123-4580"));
  }

  /** A picture of the page and nothing else, as a scanner without text recognition makes it. */
  private static void scan(Path original, Path scan) throws IOException {
    try (PDDocument source = Loader.loadPDF(original.toFile());
        PDDocument document = new PDDocument()) {
      BufferedImage picture =
          new PDFRenderer(source).renderImageWithDPI(0, SCAN_RESOLUTION, ImageType.BINARY);
      PDImageXObject image = CCITTFactory.createFromImage(document, picture);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
      }
      document.setDocumentId(DOCUMENT_ID);
      document.save(scan.toFile());
    }
  }

  /** Cannot be opened without its password, {@code himitsu}. */
  private static void protect(Path original, Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(original.toFile())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("shiomi", "himitsu", new AccessPermission());
      // AES would salt every file anew; this cipher gives the same bytes each time.
      policy.setEncryptionKeyLength(128);
      policy.setPreferAES(false);
      document.protect(policy);
      document.setDocumentId(DOCUMENT_ID);
      document.save(target.toFile());
    }
  }
}

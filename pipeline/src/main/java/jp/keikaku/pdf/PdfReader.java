package jp.keikaku.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.UnreadableReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and reads the content of each page. Stateless. */
public final class PdfReader {
  private static final int HEAD = 1024;
  private static final int TAIL = 4096;

  /**
   * Reads all pages.
   *
   * @param pdf the whole file
   * @throws UnreadablePdfException where no page can be read; a page that is broken in itself gives
   *     a diagnostic instead
   */
  public DocumentContent read(byte[] pdf) throws UnreadablePdfException {
    checkEnds(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PageContent> pages = new ArrayList<>();
      List<Diagnostic> diagnostics = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PageEngine engine = new PageEngine(document.getPage(number - 1), number);
        pages.add(engine.read());
        diagnostics.addAll(engine.diagnostics());
      }
      if (pages.isEmpty()) {
        throw new UnreadablePdfException(UnreadableReason.BROKEN, "no pages");
      }
      return new DocumentContent(
          document.getDocumentInformation().getProducer(), pages, diagnostics);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(UnreadableReason.PASSWORD, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // PDFBox throws ClassCastException, StackOverflow-like and other unchecked exceptions on
      // hostile object graphs; to the caller all of them mean that the file is broken.
      throw new UnreadablePdfException(UnreadableReason.BROKEN, String.valueOf(e));
    }
  }

  /** A PDF says what it is at its head and where its parts are at its tail. */
  private static void checkEnds(byte[] pdf) throws UnreadablePdfException {
    if (pdf.length == 0) {
      throw new UnreadablePdfException(UnreadableReason.EMPTY, "0 bytes");
    }
    if (!latin(pdf, 0, HEAD).contains("%PDF-")) {
      throw new UnreadablePdfException(UnreadableReason.NOT_A_PDF, "no %PDF- at the beginning");
    }
    String tail = latin(pdf, Math.max(0, pdf.length - TAIL), TAIL);
    if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
      throw new UnreadablePdfException(UnreadableReason.BROKEN, "cut off: no startxref at the end");
    }
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(
        bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
  }
}

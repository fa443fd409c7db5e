package jp.keikaku.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Place;
import jp.keikaku.document.UnreadableReason;
import jp.keikaku.text.ControlCharacters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF and reads what each page draws. Stateless but for who is told of it. Whatever PDFBox
 * throws ends here: it meets broken object graphs with all kinds of exceptions and errors.
 */
public final class PdfReader implements PageSource {
  /** A page that cannot be opened has no size; it is said to be as large as A4, in points. */
  private static final Box A4 = new Box(0, 0, 595.28, 841.89);

  private final Listener listener;

  /** Reads for nobody in particular. */
  public PdfReader() {
    this((page, pages) -> {});
  }

  /** Reads while somebody waits. */
  public PdfReader(Listener listener) {
    this.listener = listener;
  }

  /** Is told how far the reading is. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A page was read.
     *
     * @param page its number, the first is 1
     * @param pages how many the file says there are
     */
    void read(int page, int pages);
  }

  @Override
  public DocumentContent read(byte[] pdf) throws UnreadablePdfException {
    PdfBytes bytes = PdfBytes.of(pdf);
    try (PDDocument document = Loader.loadPDF(bytes.pdf())) {
      List<PageContent> pages = new ArrayList<>();
      List<Diagnostic> diagnostics = new ArrayList<>(bytes.diagnostics());
      boolean any = false;
      Set<COSDictionary> missing = PageTree.mend(document);
      Layers layers = new Layers(document);
      Iterator<PDPage> tree = document.getPages().iterator();
      while (tree.hasNext()) {
        any |= read(tree, missing, layers, pages, diagnostics);
        listener.read(pages.size(), document.getNumberOfPages());
      }
      diagnostics.addAll(Attachments.in(document));
      if (!any) {
        throw new UnreadablePdfException(UnreadableReason.BROKEN, "no page that can be read");
      }
      return new DocumentContent(producer(document), pages, diagnostics);
    } catch (IOException | RuntimeException | Error e) {
      throw UnreadablePdfException.of(e);
    }
  }

  /** Adds the next page, an empty one where it cannot be opened; says whether it could be. */
  private static boolean read(
      Iterator<PDPage> tree,
      Set<COSDictionary> missing,
      Layers layers,
      List<PageContent> pages,
      List<Diagnostic> diagnostics) {
    int number = pages.size() + 1;
    try {
      PDPage page = tree.next();
      if (missing.contains(page.getCOSObject())) {
        throw new IllegalStateException("the page is not in the file");
      }
      PageEngine engine = new PageEngine(page, number, layers);
      pages.add(engine.read());
      diagnostics.addAll(engine.diagnostics());
      return true;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      pages.add(PageContent.empty(number, A4.width(), A4.height()));
      diagnostics.add(
          Diagnostic.of(
              DiagnosticKind.PAGE_BROKEN,
              List.of(new Place(number, A4)),
              Map.of("page", String.valueOf(number), "reason", String.valueOf(e.getMessage()))));
      return false;
    }
  }

  private static @Nullable String producer(PDDocument document) {
    String producer = document.getDocumentInformation().getProducer();
    return producer == null ? null : ControlCharacters.without(producer);
  }
}

package jp.keikaku.pdf;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import jp.keikaku.document.UnreadableReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * An open PDF, whose pages are asked for one at a time: what they show, and their pictures. Pages
 * have the numbers that {@link PdfReader} gives them. Not for several threads at once.
 */
public final class PdfDocument implements Closeable {
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final Set<COSDictionary> missing;
  private final Layers layers;

  private PdfDocument(PDDocument document) {
    this.document = document;
    this.missing = PageTree.mend(document);
    this.layers = new Layers(document);
  }

  /**
   * Opens a PDF.
   *
   * @param pdf the whole file
   */
  public static PdfDocument open(byte[] pdf) throws UnreadablePdfException {
    byte[] bytes = PdfBytes.of(pdf).pdf();
    try {
      return new PdfDocument(Loader.loadPDF(bytes));
    } catch (IOException | RuntimeException | Error e) {
      throw UnreadablePdfException.of(e);
    }
  }

  /**
   * What a page shows.
   *
   * @param number of the page, the first is 1
   * @throws UnreadablePdfException where the page is not there or cannot be opened
   */
  public PageContent page(int number) throws UnreadablePdfException {
    try {
      return new PageEngine(page(document, number), number, layers).read();
    } catch (RuntimeException | Error e) {
      throw UnreadablePdfException.of(e);
    }
  }

  /**
   * The picture of a page as its reader sees it.
   *
   * @param number of the page, the first is 1
   * @param dotsPerInch how sharp; less where the page would be larger than the two limits allow
   * @param mostPixels of the whole picture
   * @param longestSide in pixels
   * @throws UnreadablePdfException where the page is not there or cannot be drawn
   */
  public BufferedImage picture(int number, int dotsPerInch, int mostPixels, int longestSide)
      throws UnreadablePdfException {
    try {
      PDPage page = page(document, number);
      PDRectangle seen = PageEngine.seenBox(page);
      page.setCropBox(seen);
      double wanted = dotsPerInch / POINTS_PER_INCH;
      double width = seen.getWidth();
      double height = seen.getHeight();
      double scale =
          Math.min(
              Math.min(wanted, Math.sqrt(mostPixels / (width * height))),
              longestSide / Math.max(width, height));
      PDFRenderer renderer = new Renderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(document.getPages().indexOf(page), (float) scale, ImageType.RGB);
    } catch (IOException | RuntimeException | Error e) {
      throw UnreadablePdfException.of(e);
    }
  }

  private PDPage page(PDDocument document, int number) throws UnreadablePdfException {
    Iterator<PDPage> pages = document.getPages().iterator();
    for (int before = 1; before < number && pages.hasNext(); before++) {
      skip(pages);
    }
    if (number < 1 || !pages.hasNext()) {
      throw new UnreadablePdfException(UnreadableReason.BROKEN, "no page " + number);
    }
    PDPage page = pages.next();
    if (missing.contains(page.getCOSObject())) {
      throw new UnreadablePdfException(UnreadableReason.BROKEN, "the page is not in the file");
    }
    return page;
  }

  /** A page that cannot be opened counts, too. */
  private static void skip(Iterator<PDPage> pages) {
    try {
      pages.next();
    } catch (RuntimeException | StackOverflowError e) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Draws with the same guard as pages are read with. */
  private static final class Renderer extends PDFRenderer {
    Renderer(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      PageDrawer drawer = new PageDrawer(parameters);
      drawer.addOperator(new BoundedFonts(drawer));
      return drawer;
    }
  }
}

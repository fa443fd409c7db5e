package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Finds the pages that headings came to stand on, for the contents of the second printing. */
final class HeadingPages {
  /** A shorter line is taken for a heading's first line only where it is the whole heading. */
  private static final int SHORTEST_WRAPPED_LINE = 10;

  private HeadingPages() {}

  /**
   * The page, counted from 1, of each heading in order.
   *
   * @throws IOException where a heading is not found after the one before it
   */
  static List<Integer> find(Path pdf, List<String> headings) throws IOException {
    List<List<String>> pages = lines(pdf);
    int page = pages.size();
    for (int index = 0; index < pages.size(); index++) {
      if (pages.get(index).contains("目次")) {
        page = index + 1;
        break;
      }
    }
    while (page < pages.size()
        && !isHeading(pages.get(page).getFirst(), compact(headings.getFirst()))) {
      page++;
    }
    List<Integer> found = new ArrayList<>();
    int line = 0;
    for (String heading : headings) {
      String wanted = compact(heading);
      while (page < pages.size()) {
        List<String> onPage = pages.get(page);
        while (line < onPage.size() && !isHeading(onPage.get(line), wanted)) {
          line++;
        }
        if (line < onPage.size()) {
          break;
        }
        page++;
        line = 0;
      }
      if (page == pages.size()) {
        throw new IOException("heading not found in " + pdf + ": " + heading);
      }
      found.add(page + 1);
      line++;
    }
    return found;
  }

  private static boolean isHeading(String line, String heading) {
    return line.equals(heading)
        || (line.length() >= SHORTEST_WRAPPED_LINE && heading.startsWith(line));
  }

  private static List<List<String>> lines(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<List<String>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(
            stripper
                .getText(document)
                .lines()
                .map(HeadingPages::compact)
                .filter(line -> !line.isEmpty())
                .toList());
      }
      return pages;
    }
  }

  private static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}

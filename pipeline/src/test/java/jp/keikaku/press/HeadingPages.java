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

  /** A line of text without white space, and its page, counted from 1. */
  private record PageLine(int page, String text) {

    boolean begins(String heading) {
      return text.equals(heading)
          || (text.length() >= SHORTEST_WRAPPED_LINE && heading.startsWith(text));
    }
  }

  /**
   * The page, counted from 1, of each heading in order.
   *
   * @throws IOException where a heading is not found after the one before it
   */
  static List<Integer> find(Path pdf, List<String> headings) throws IOException {
    List<PageLine> lines = lines(pdf);
    int line = afterContents(lines);
    List<Integer> pages = new ArrayList<>();
    for (String heading : headings) {
      String wanted = compact(heading);
      while (line < lines.size() && !lines.get(line).begins(wanted)) {
        line++;
      }
      if (line == lines.size()) {
        throw new IOException("heading not found in " + pdf + ": " + heading);
      }
      pages.add(lines.get(line).page());
      line++;
    }
    return pages;
  }

  /** The index of the first line on the page after the one headed 目次. */
  private static int afterContents(List<PageLine> lines) {
    int contents =
        lines.stream()
            .filter(line -> line.text().equals("目次"))
            .mapToInt(PageLine::page)
            .findFirst()
            .orElse(0);
    return Math.toIntExact(lines.stream().takeWhile(line -> line.page() <= contents).count());
  }

  private static List<PageLine> lines(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<PageLine> lines = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        for (String line : stripper.getText(document).lines().toList()) {
          if (!line.isBlank()) {
            lines.add(new PageLine(page, compact(line)));
          }
        }
      }
      return lines;
    }
  }

  private static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}

package jp.keikaku.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sets blocks as a PDF. */
interface Printer {

  /** Prints the blocks to {@code pdf}, replacing what is there. */
  void print(String title, List<Block> blocks, PrintStyle style, Path pdf) throws IOException;

  /** The printer for a style's engine. */
  static Printer of(PrintStyle style) {
    return switch (style.engine()) {
      case "chromium" -> new ChromiumPrinter();
      case "weasyprint" -> new WeasyPrintPrinter();
      case "writer" -> new WriterPrinter();
      case "pdfbox" -> new PdfBoxPrinter();
      default -> throw new IllegalArgumentException("no such engine: " + style.engine());
    };
  }
}

package jp.keikaku.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font that is embedded as a subset, and measures text. */
record TypeFace(PDType0Font font) {
  private static final String FONTS = "/usr/share/fonts/";

  /** Where Debian's packages put the fonts that have TrueType outlines, as PDFBox needs them. */
  private static final Map<String, String> FILES =
      Map.of(
          "IPAMincho", "opentype/ipafont-mincho/ipam.ttf",
          "IPAGothic", "opentype/ipafont-gothic/ipag.ttf",
          "IPAexMincho", "opentype/ipaexfont-mincho/ipaexm.ttf",
          "IPAexGothic", "opentype/ipaexfont-gothic/ipaexg.ttf",
          "TakaoMincho", "truetype/takao-mincho/TakaoMincho.ttf",
          "TakaoGothic", "truetype/takao-gothic/TakaoGothic.ttf",
          "VL Gothic", "truetype/vlgothic/VL-Gothic-Regular.ttf",
          "BIZ UDMincho", "truetype/bizud-mincho/BIZUDMincho-Regular.ttf",
          "BIZ UDGothic", "truetype/bizud-gothic/BIZUDGothic-Regular.ttf");

  static TypeFace load(PDDocument document, String family) throws IOException {
    String file = FILES.get(family);
    if (file == null) {
      throw new IllegalArgumentException("no font file known for " + family);
    }
    try (InputStream stream = Files.newInputStream(Path.of(FONTS + file))) {
      return new TypeFace(PDType0Font.load(document, stream, true));
    }
  }

  /** The width in points. */
  double width(String text, double size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}

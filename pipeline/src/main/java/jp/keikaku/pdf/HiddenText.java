package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.document.Box;

/**
 * Text that a page holds but does not show. Under a scan, that is what a program recognised in the
 * picture: the only text there is. Everywhere else it is none of the page's.
 */
final class HiddenText {
  /** A scan covers this share of its page. */
  private static final double COVERED = 0.5;

  /**
   * A scan may show a stamp or a page number of its own: hidden text is this many times as long.
   */
  private static final int MORE = 4;

  private HiddenText() {}

  /** Whether the page is a picture with recognised text under it. */
  static boolean isRecognised(
      List<Glyph> shown, List<Glyph> hidden, List<Box> images, double width, double height) {
    double covered =
        images.stream().mapToDouble(image -> image.width() * image.height()).max().orElse(0);
    long beneath = visible(onPage(hidden, width, height));
    return beneath > MORE * visible(shown) && covered > COVERED * width * height;
  }

  private static long visible(List<Glyph> glyphs) {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
  }

  /** Those that lie on the page itself. */
  static List<Glyph> onPage(List<Glyph> hidden, double width, double height) {
    return hidden.stream().filter(glyph -> isOnPage(glyph.box(), width, height)).toList();
  }

  static boolean isOnPage(Box box, double width, double height) {
    return box.centerX() >= 0
        && box.centerX() <= width
        && box.centerY() >= 0
        && box.centerY() <= height;
  }

  /** Both in drawing order. */
  static List<Glyph> merged(List<Glyph> shown, List<Glyph> beneath) {
    List<Glyph> merged = new ArrayList<>(shown);
    merged.addAll(beneath);
    merged.sort(Comparator.comparingInt(Glyph::order));
    return merged;
  }
}

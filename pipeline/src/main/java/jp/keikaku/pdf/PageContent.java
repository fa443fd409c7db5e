package jp.keikaku.pdf;

import java.util.List;
import jp.keikaku.document.Box;

/**
 * All that one page shows, in the coordinates of its reader (after rotation and crop box, origin at
 * the top left, points).
 *
 * @param number page number, the first is 1
 * @param width of the page
 * @param height of the page
 * @param glyphs what a reader sees, in drawing order, blanks included; of a scan that shows no text
 *     of its own, what lies invisibly under its picture
 * @param hidden characters that a reader does not see and that are not in {@code glyphs}: invisible
 *     ink, outside the page or a clip, in a layer that is switched off, painted over, or in the
 *     colour of their ground
 * @param repeated characters that were drawn once more on the same place, much later
 * @param rulings straight lines, underlines apart
 * @param underlines lines that mark characters
 * @param fills coloured areas
 * @param images areas of pictures
 * @param strikes lines that strike characters out
 * @param watermarks characters of watermarks; they are in {@code glyphs} no more
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Glyph> hidden,
    List<Glyph> repeated,
    List<Ruling> rulings,
    List<Underline> underlines,
    List<Fill> fills,
    List<Box> images,
    List<Underline> strikes,
    List<Glyph> watermarks) {
  /** A page on which nothing could be read. */
  static PageContent empty(int number, double width, double height) {
    return new PageContent(
        number, width, height, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  /** Copies the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    hidden = List.copyOf(hidden);
    repeated = List.copyOf(repeated);
    rulings = List.copyOf(rulings);
    underlines = List.copyOf(underlines);
    fills = List.copyOf(fills);
    images = List.copyOf(images);
    strikes = List.copyOf(strikes);
    watermarks = List.copyOf(watermarks);
  }
}

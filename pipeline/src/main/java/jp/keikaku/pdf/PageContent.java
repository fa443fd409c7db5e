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
 * @param glyphs what a reader sees, in drawing order, blanks included
 * @param hidden characters that a reader does not see: invisible ink, outside the page
 * @param rulings straight lines, underlines apart
 * @param underlines lines that mark characters
 * @param fills coloured areas
 * @param images areas of pictures
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Glyph> hidden,
    List<Ruling> rulings,
    List<Underline> underlines,
    List<Fill> fills,
    List<Box> images) {
  /** Copies the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    hidden = List.copyOf(hidden);
    rulings = List.copyOf(rulings);
    underlines = List.copyOf(underlines);
    fills = List.copyOf(fills);
    images = List.copyOf(images);
  }
}

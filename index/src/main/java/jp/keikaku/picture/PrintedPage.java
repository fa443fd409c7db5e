package jp.keikaku.picture;

import java.util.List;
import jp.keikaku.document.Text;

/**
 * What is printed on a page, for a text layer over its picture.
 *
 * @param number of the page, the first is 1
 * @param width in points, as its reader sees it (after rotation and crop box)
 * @param height in points
 * @param texts paragraphs, cells, running heads in reading order, each with the places of its
 *     characters in points from the top left; a text that began on the page before begins here
 */
public record PrintedPage(int number, double width, double height, List<Text> texts) {
  /** Copies the texts. */
  public PrintedPage {
    texts = List.copyOf(texts);
  }
}

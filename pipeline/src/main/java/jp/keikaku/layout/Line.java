package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * One line of text of one page.
 *
 * @param page page number, the first is 1
 * @param passage what it says, letter-spacing closed
 * @param box around its visible glyphs
 * @param size font size that most of its characters have, in points
 * @param font name of the font that most of its characters have
 * @param leaderEnd index in the passage after the leaders (……) of a contents line, or -1
 */
public record Line(int page, Passage passage, Box box, double size, String font, int leaderEnd) {
  /** What it says. */
  public String text() {
    return passage.value();
  }

  /** Its glyphs in reading order. */
  public List<Glyph> glyphs() {
    return passage.glyphs();
  }

  /** Whether it leads to a page number, as the lines of a table of contents do. */
  public boolean isLeader() {
    return leaderEnd >= 0;
  }
}

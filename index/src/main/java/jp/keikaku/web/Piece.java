package jp.keikaku.web;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.search.Mark;

/**
 * A stretch of a text.
 *
 * @param text its characters
 * @param isHit whether the question found it
 */
public record Piece(String text, boolean isHit) {
  /** A text cut at its marks. */
  static List<Piece> of(String text, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int shown = 0;
    for (Mark mark : marks) {
      if (mark.start() > shown) {
        pieces.add(new Piece(text.substring(shown, mark.start()), false));
      }
      pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
      shown = mark.end();
    }
    if (shown < text.length()) {
      pieces.add(new Piece(text.substring(shown), false));
    }
    return List.copyOf(pieces);
  }
}

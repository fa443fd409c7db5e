package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/** Finds the glyphs near a place without looking at all of them. */
final class NearGlyphs {
  /** Side of the squares that glyphs are sorted into, in points. */
  private static final double SQUARE = 24;

  private final Map<Long, List<Glyph>> squares = new HashMap<>();
  private final double reach;

  /**
   * Sorts the glyphs.
   *
   * @param reach how far apart two glyphs of one line may stand, in ems
   */
  NearGlyphs(List<Glyph> glyphs, double reach) {
    this.reach = reach;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        squares.computeIfAbsent(key(glyph.box(), 0, 0), square -> new ArrayList<>()).add(glyph);
      }
    }
  }

  /** Whether the glyph stands above or below another, in the same column of vertical writing. */
  boolean inColumnOf(Glyph glyph) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Glyph other : squares.getOrDefault(key(glyph.box(), dx, dy), List.of())) {
          double apart = Math.abs(other.box().centerY() - glyph.box().centerY());
          if (Math.abs(other.box().centerX() - glyph.box().centerX()) < other.size() / 2
              && apart < reach * other.size()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long key(Box box, int dx, int dy) {
    long column = (long) Math.floor(box.centerX() / SQUARE) + dx;
    long row = (long) Math.floor(box.centerY() / SQUARE) + dy;
    return column << 32 ^ (row & 0xFFFFFFFFL);
  }
}

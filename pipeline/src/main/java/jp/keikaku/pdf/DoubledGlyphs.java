package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bold that a producer made by drawing a character twice counts as one character, and so does text
 * of a layer that repeats the layer below.
 *
 * @param once each character once, in drawing order
 * @param later repeats that were drawn much later than the first print: another layer, not bold
 */
record DoubledGlyphs(List<Glyph> once, List<Glyph> later) {
  /** Bold is drawn within so many characters of the first print. */
  private static final int SOON = 40;

  /** Two prints of one character stand closer than this, in parts of the font size. */
  private static final double SHIFT = 0.18;

  /** Sorts out each glyph that repeats an earlier one on nearly its place. */
  static DoubledGlyphs of(List<Glyph> glyphs) {
    Map<Long, List<Glyph>> seen = new HashMap<>();
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    List<Glyph> later = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Glyph first = glyph.isBlank() ? null : first(glyph, seen);
      if (first == null) {
        kept.add(glyph);
        if (!glyph.isBlank()) {
          seen.computeIfAbsent(cell(glyph, 0, 0), key -> new ArrayList<>(2)).add(glyph);
        }
      } else if (glyph.order() - first.order() > SOON) {
        later.add(glyph);
      }
    }
    return new DoubledGlyphs(kept, later);
  }

  private static @Nullable Glyph first(Glyph glyph, Map<Long, List<Glyph>> seen) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Glyph other : seen.getOrDefault(cell(glyph, dx, dy), List.of())) {
          if (isRepeat(glyph, other)) {
            return other;
          }
        }
      }
    }
    return null;
  }

  private static boolean isRepeat(Glyph glyph, Glyph other) {
    double near = SHIFT * glyph.size();
    return other.text().equals(glyph.text())
        && Math.abs(other.size() - glyph.size()) < 0.1 * glyph.size()
        && Math.abs(other.box().left() - glyph.box().left()) < near
        && Math.abs(other.box().top() - glyph.box().top()) < near;
  }

  /** Key of the 4-point square that the glyph's corner lies in, or of a neighbour of that. */
  private static long cell(Glyph glyph, int dx, int dy) {
    long column = (long) Math.floor(glyph.box().left() / 4) + dx;
    long row = (long) Math.floor(glyph.box().top() / 4) + dy;
    return column << 32 ^ (row & 0xFFFFFFFFL);
  }
}

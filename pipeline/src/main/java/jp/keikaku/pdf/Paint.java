package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;
import org.jspecify.annotations.Nullable;

/**
 * What lies over and under the characters of a page while it is drawn: areas that are painted over
 * characters hide them, and so does a ground of their own colour. Mutable: one per page walk.
 */
final class Paint {
  /** Side of the squares by which characters are found, in points. */
  private static final double SQUARE = 24;

  /** A character is covered when this part of its width and height is. */
  private static final double COVERED = 0.6;

  /** Colours whose parts differ by no more than this, of 255, look the same on paper and screen. */
  private static final int SAME = 6;

  /** The ground is looked for among so many areas at most: those painted last. */
  private static final int MOST_AREAS = 4000;

  private static final int WHITE = 0xFFFFFF;

  private final Map<Long, List<Glyph>> squares = new HashMap<>();
  private final List<Area> areas = new ArrayList<>();
  private final BitSet covered = new BitSet();

  /** A painted area; its colour is null where it is none or not known. */
  private record Area(Box box, @Nullable Integer rgb) {}

  /** A character that is shown, so far. */
  void add(Glyph glyph) {
    if (!glyph.isBlank()) {
      squares.computeIfAbsent(square(glyph.box()), key -> new ArrayList<>()).add(glyph);
    }
  }

  /** Orders of the characters that were painted over. */
  BitSet covered() {
    return covered;
  }

  /** An area is painted with a colour that nothing shines through. */
  void cover(Box box, int rgb) {
    areas.add(new Area(box, rgb));
    long wide = Math.round(box.right() / SQUARE) - Math.round(box.left() / SQUARE) + 3;
    long high = Math.round(box.bottom() / SQUARE) - Math.round(box.top() / SQUARE) + 3;
    if (wide * high > squares.size()) {
      squares.values().forEach(glyphs -> hide(glyphs, box));
      return;
    }
    for (long column = 0; column < wide; column++) {
      for (long row = 0; row < high; row++) {
        long key =
            key(
                Math.round(box.left() / SQUARE) - 1 + column,
                Math.round(box.top() / SQUARE) - 1 + row);
        hide(squares.getOrDefault(key, List.of()), box);
      }
    }
  }

  /** An area is painted somehow: what lies under it may be seen, and its colour is not known. */
  void tint(Box box) {
    areas.add(new Area(box, null));
  }

  private void hide(List<Glyph> glyphs, Box cover) {
    for (Iterator<Glyph> each = glyphs.iterator(); each.hasNext(); ) {
      Glyph glyph = each.next();
      Box box = glyph.box();
      if (cover.contains(box.centerX(), box.centerY())
          && cover.overlapX(box) >= COVERED * box.width()
          && cover.overlapY(box) >= COVERED * box.height()) {
        covered.set(glyph.order());
        each.remove();
      }
    }
  }

  /** Whether a character of this colour cannot be told from what is painted under it. */
  boolean swallows(Box box, int rgb) {
    boolean any = isSame(rgb, WHITE);
    for (int i = Math.max(0, areas.size() - MOST_AREAS); i < areas.size() && !any; i++) {
      Integer colour = areas.get(i).rgb();
      any = colour != null && isSame(rgb, colour);
    }
    if (!any) {
      return false;
    }
    for (int i = areas.size() - 1; i >= Math.max(0, areas.size() - MOST_AREAS); i--) {
      Area area = areas.get(i);
      if (touches(area.box(), box)) {
        return area.rgb() != null
            && isSame(rgb, area.rgb())
            && area.box().contains(box.centerX(), box.centerY());
      }
    }
    return areas.size() <= MOST_AREAS && isSame(rgb, WHITE);
  }

  private static boolean touches(Box area, Box box) {
    return area.overlapX(box) > 0 && area.overlapY(box) > 0;
  }

  private static boolean isSame(int one, int other) {
    return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= SAME
        && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= SAME
        && Math.abs((one & 255) - (other & 255)) <= SAME;
  }

  private static long square(Box box) {
    return key(Math.round(box.centerX() / SQUARE), Math.round(box.centerY() / SQUARE));
  }

  private static long key(long column, long row) {
    return column << 32 ^ (row & 0xFFFFFFFFL);
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * Tells ruby from text: small kana right above larger characters say how these are read. They are
 * no line of their own, and they do not part the lines that they stand between.
 *
 * @param base all other glyphs, in their order
 * @param readings a run of ruby each
 */
record Ruby(List<Glyph> base, List<Passage> readings) {
  /** Ruby is at most this large, in parts of the size of what it stands above. */
  private static final double LARGEST = 0.65;

  /** Its lower side lies this far above the upper side of its base at most, in its own ems. */
  private static final double APART = 0.45;

  /** Or this far below it. */
  private static final double OVERLAP = 0.5;

  /** Kana of one reading stand no further apart than this, in their own ems. */
  private static final double GAP = 1;

  /** A larger character that ruby may stand above is no wider than this, in points. */
  private static final double WIDEST = 80;

  private static final double SQUARE = 16;

  /** Copies the lists. */
  Ruby {
    base = List.copyOf(base);
    readings = List.copyOf(readings);
  }

  /** Tells them apart, on a sheet whose lines run from left to right. */
  static Ruby of(List<Glyph> glyphs) {
    double largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    List<Glyph> small =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.size() <= LARGEST * largest)
            .toList();
    if (small.stream().noneMatch(Ruby::isKana)) {
      return new Ruby(glyphs, List.of());
    }
    double smallest = small.stream().mapToDouble(Glyph::size).min().orElse(0);
    Map<Long, List<Glyph>> squares =
        squares(glyphs.stream().filter(glyph -> glyph.size() * LARGEST >= smallest).toList());
    BitSet rows = new BitSet();
    squares.keySet().forEach(key -> rows.set(Math.max(0, key.intValue())));
    BitSet above = new BitSet();
    small.stream()
        .filter(glyph -> isKana(glyph) && mayStandAbove(glyph, rows))
        .filter(glyph -> standsAbove(glyph, squares))
        .forEach(glyph -> above.set(glyph.order()));
    if (above.isEmpty()) {
      return new Ruby(glyphs, List.of());
    }
    List<Passage> readings = new ArrayList<>();
    BitSet ruby = new BitSet();
    for (List<Glyph> run : runs(small)) {
      // A line of small type that holds anything but kana is a text of its own.
      if (run.stream().allMatch(glyph -> above.get(glyph.order()))) {
        run.forEach(glyph -> ruby.set(glyph.order()));
        readings.add(Passage.join(run.stream().map(Passage::of).toList()));
      }
    }
    return new Ruby(glyphs.stream().filter(glyph -> !ruby.get(glyph.order())).toList(), readings);
  }

  /** Whether any larger character begins at about the height where this one ends. */
  private static boolean mayStandAbove(Glyph glyph, BitSet rows) {
    int row = (int) Math.max(1, square(glyph.box().bottom()));
    return rows.get(row - 1) || rows.get(row) || rows.get(row + 1);
  }

  private static boolean isKana(Glyph glyph) {
    return glyph
        .text()
        .codePoints()
        .allMatch(
            point ->
                point == 'ー'
                    || point == '・'
                    || (point >= 'ぁ' && point <= 'ゖ')
                    || (point >= 'ァ' && point <= 'ヺ'));
  }

  private static Map<Long, List<Glyph>> squares(List<Glyph> glyphs) {
    Map<Long, List<Glyph>> squares = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        squares
            .computeIfAbsent(
                key(square(glyph.box().left()), square(glyph.box().top())),
                key -> new ArrayList<>())
            .add(glyph);
      }
    }
    return squares;
  }

  private static long square(double position) {
    return (long) Math.floor(position / SQUARE);
  }

  private static long key(long column, long row) {
    return column << 32 ^ (row & 0xFFFFFFFFL);
  }

  private static boolean standsAbove(Glyph glyph, Map<Long, List<Glyph>> squares) {
    Box box = glyph.box();
    for (long row = square(box.bottom()) - 1; row <= square(box.bottom()) + 1; row++) {
      for (long column = square(box.left() - WIDEST); column <= square(box.right()); column++) {
        for (Glyph other : squares.getOrDefault(key(column, row), List.of())) {
          if (isBase(other, glyph)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isBase(Glyph base, Glyph ruby) {
    double apart = base.box().top() - ruby.box().bottom();
    return ruby.size() <= LARGEST * base.size()
        && apart <= APART * ruby.size()
        && apart >= -OVERLAP * ruby.size()
        && ruby.box().centerY() < base.box().top() + base.size() / 4
        && base.box().left() - ruby.size() < ruby.box().right()
        && ruby.box().left() < base.box().right() + ruby.size();
  }

  /** What stands side by side, from left to right, line by line. */
  private static List<List<Glyph>> runs(List<Glyph> small) {
    List<Glyph> ordered = new ArrayList<>(small);
    ordered.sort(
        Comparator.comparingLong((Glyph glyph) -> Math.round(glyph.box().centerY() * 2))
            .thenComparingDouble(glyph -> glyph.box().left()));
    List<List<Glyph>> runs = new ArrayList<>();
    for (Glyph glyph : ordered) {
      if (runs.isEmpty() || !follows(runs.getLast().getLast(), glyph)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(glyph);
    }
    return runs;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double em = before.size();
    return Math.abs(glyph.box().centerY() - before.box().centerY()) < em / 4
        && Math.abs(glyph.size() - em) < em / 10
        && glyph.box().left() - before.box().right() < GAP * em;
  }
}

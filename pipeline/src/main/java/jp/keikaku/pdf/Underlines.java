package jp.keikaku.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Tells lines that mark characters from lines that rule tables: an underline runs close below a
 * baseline, a line that strikes out through the middle; both reach just as far as the characters
 * and the spaces beside them do, and meets no vertical ruling at its ends.
 */
final class Underlines {
  /**
   * A line lies this far around the lower side, or the middle, of an em box, in parts of the font
   * size.
   */
  private static final double REACH = 0.22;

  /** It may reach past its characters by this much, in parts of the font size. */
  private static final double OVERHANG = 0.6;

  /** Vertical rulings this near to both ends make it a table's ruling, in points. */
  private static final double TOUCH = 1.6;

  /** One vertical ruling this near to an end does, since text may begin close beside a ruling. */
  private static final double MEET = 0.8;

  /** A page with more rulings than this is a drawing or a map, in which nothing is underlined. */
  private static final int MOST_RULINGS = 6000;

  private Underlines() {}

  /** Lines close below characters. */
  static List<Underline> below(List<Ruling> rulings, List<Glyph> glyphs) {
    return find(rulings, glyphs, glyph -> glyph.box().bottom());
  }

  /** Lines through the middle of characters, which strike them out. */
  static List<Underline> through(List<Ruling> rulings, List<Glyph> glyphs) {
    return find(rulings, glyphs, glyph -> glyph.box().centerY());
  }

  private static List<Underline> find(
      List<Ruling> rulings, List<Glyph> glyphs, ToDoubleFunction<Glyph> level) {
    List<Ruling> verticals = rulings.stream().filter(ruling -> !ruling.horizontal()).toList();
    List<Glyph> byLevel =
        glyphs.stream()
            .filter(glyph -> glyph.direction() == Direction.HORIZONTAL)
            .sorted(Comparator.comparingDouble(level))
            .toList();
    double largest = byLevel.stream().mapToDouble(Glyph::size).max().orElse(0);
    List<Underline> found = new ArrayList<>();
    if (rulings.size() > MOST_RULINGS) {
      return found;
    }
    for (Ruling ruling : rulings) {
      if (ruling.horizontal()
          && ruling.thickness() <= 2
          && !ruling.dashed()
          && !isOfTable(ruling, verticals)) {
        marked(ruling, near(byLevel, ruling.position(), REACH * largest, level), level)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The glyphs whose levels lie within {@code reach} of a height. */
  private static List<Glyph> near(
      List<Glyph> byLevel, double height, double reach, ToDoubleFunction<Glyph> level) {
    int from = firstBelow(byLevel, height - reach, level);
    int to = firstBelow(byLevel, Math.nextUp(height + reach), level);
    return byLevel.subList(from, to);
  }

  /** Index of the first glyph whose level is this height or below it. */
  private static int firstBelow(List<Glyph> byLevel, double height, ToDoubleFunction<Glyph> level) {
    int low = 0;
    int high = byLevel.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (level.applyAsDouble(byLevel.get(middle)) < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isOfTable(Ruling ruling, List<Ruling> verticals) {
    double atStart = Double.POSITIVE_INFINITY;
    double atEnd = Double.POSITIVE_INFINITY;
    for (Ruling vertical : verticals) {
      if (vertical.from() - TOUCH <= ruling.position()
          && ruling.position() <= vertical.to() + TOUCH) {
        atStart = Math.min(atStart, Math.abs(vertical.position() - ruling.from()));
        atEnd = Math.min(atEnd, Math.abs(vertical.position() - ruling.to()));
      }
    }
    return Math.min(atStart, atEnd) <= MEET || Math.max(atStart, atEnd) <= TOUCH;
  }

  private static Optional<Underline> marked(
      Ruling ruling, List<Glyph> byLevel, ToDoubleFunction<Glyph> level) {
    List<Glyph> above = new ArrayList<>();
    for (Glyph glyph : byLevel) {
      double near = REACH * glyph.size();
      if (Math.abs(level.applyAsDouble(glyph) - ruling.position()) <= near
          && glyph.box().centerX() > ruling.from()
          && glyph.box().centerX() < ruling.to()) {
        above.add(glyph);
      }
    }
    above.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
    List<Glyph> visible = above.stream().filter(glyph -> !glyph.isBlank()).toList();
    if (visible.isEmpty()) {
      return Optional.empty();
    }
    Glyph first = above.getFirst();
    Glyph last = above.getLast();
    double slack = OVERHANG * first.size();
    boolean fits =
        first.box().left() - ruling.from() <= slack && ruling.to() - last.box().right() <= slack;
    List<Glyph> marked =
        above.subList(above.indexOf(visible.getFirst()), above.lastIndexOf(visible.getLast()) + 1);
    return fits ? Optional.of(new Underline(ruling, marked)) : Optional.empty();
  }
}

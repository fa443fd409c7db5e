package jp.keikaku.trial;

import java.util.Random;

/**
 * How one producer draws.
 *
 * @param size of the text, in points
 * @param show what is shown with one operator
 * @param rules how the sides of cells are drawn
 * @param byColumn whether a table's text is drawn column by column
 * @param rulesLast whether the text comes before the rules
 * @param coloured whether labels stand on a ground
 * @param headerRepeated whether the header of a long table comes again on each page
 * @param insideRows whether a page may end within a row
 * @param closed whether a table that goes on has a rule at the foot of the page
 * @param centred whether text stands in the middle of the height of its cell
 * @param leading distance of lines, in ems
 * @param padding free space at the sides of a cell, in points
 */
record Manner(
    double size,
    Show show,
    Rules rules,
    boolean byColumn,
    boolean rulesLast,
    boolean coloured,
    boolean headerRepeated,
    boolean insideRows,
    boolean closed,
    boolean centred,
    double leading,
    double padding) {
  /** What one operator shows. */
  enum Show {
    GLYPH,
    LINE,
    CELL
  }

  /** How rules are drawn. */
  enum Rules {
    /** Long strokes, each over the whole table. */
    STROKES,
    /** A stroke for each side of a cell. */
    PIECES,
    /** Thin filled rectangles. */
    FILLS,
    /** A stroked rectangle for each cell. */
    RECTANGLES,
    /** No rules across. */
    DOWNWARD,
    /** None at all. */
    NONE
  }

  /** One of all that rule their cells. */
  static Manner ruled(Random random) {
    return drawn(random, pick(random, Rules.STROKES, Rules.PIECES, Rules.FILLS, Rules.RECTANGLES));
  }

  /** One that draws rules so. */
  static Manner drawn(Random random, Rules rules) {
    return new Manner(
        9 + random.nextInt(5) * 0.5,
        pick(random, Show.values()),
        rules,
        random.nextInt(3) == 0,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(3) == 0,
        random.nextInt(4) > 0,
        random.nextBoolean(),
        1.2 + random.nextInt(4) * 0.1,
        2 + random.nextInt(4));
  }

  @SafeVarargs
  static <T> T pick(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }
}

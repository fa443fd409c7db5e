package jp.keikaku.structure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What speaks for a line as a heading, and what against it.
 *
 * @param signs all that were seen
 */
record HeadingEvidence(List<Sign> signs) {
  /** A line is a heading from this sum on: one strong sign, or two weak ones. */
  static final double ENOUGH = 2;

  /**
   * A sign and its weight. The strong ones decided alone on every paper measured; one that speaks
   * against a line outweighs what a printer does by accident (a larger letter in a chart).
   */
  enum Sign {
    /** Larger than prose, or in another font. */
    SET_APART(2),
    /** 第…部, 第…章, 第…節. */
    NUMBERED_AS_A_CHAPTER(2),
    /** One of a series of numbered lines with text between them. */
    IN_A_SERIES(2),
    /** 用語解説 and its like. */
    HEADS_A_GLOSSARY(2),
    /** Listed in the contents, whose headings are in no type of their own. */
    LISTED(2),
    /** Listed, but in another type than the other headings that are listed. */
    LISTED_IN_OTHER_TYPE(1),
    /** A single letter: a mark of a chart. */
    ONE_LETTER(-2),
    /** At the right edge, and not listed. */
    AT_THE_RIGHT(-10),
    /** A sentence, a point of a list, or too long. */
    PROSE(-10);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  HeadingEvidence {
    signs = List.copyOf(signs);
  }

  double score() {
    return signs.stream().mapToDouble(sign -> sign.weight).sum();
  }

  boolean isEnough() {
    return score() >= ENOUGH;
  }

  /** For people who ask why: {@code 4.0 (set-apart +2.0, listed +2.0)}. */
  @Override
  public String toString() {
    return signs.stream()
        .map(
            sign ->
                sign.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + String.format(Locale.ROOT, " %+.1f", sign.weight))
        .collect(Collectors.joining(", ", String.format(Locale.ROOT, "%.1f (", score()), ")"));
  }
}

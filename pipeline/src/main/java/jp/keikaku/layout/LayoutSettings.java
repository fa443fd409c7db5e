package jp.keikaku.layout;

/**
 * Every tolerance of the layout stage. Lengths called ems are parts of the font size of the
 * characters in question.
 *
 * @param snap rulings nearer than this are one line of a grid, in points
 * @param touch rulings whose ends come this near meet, in points
 * @param sameLine share of the lower of two heights that must overlap for one line of text
 * @param gap white space between characters that counts as a space, in ems
 * @param sameSize font sizes that differ by less than this share are the same
 * @param indent change of the left edge that counts as an indent, in ems
 * @param pitch lines of one paragraph lie no further apart than this many usual line pitches
 * @param slack how far a line may fall short of its edge and still count as full, in ems
 * @param margin share of the page height at its top and bottom where running heads and page numbers
 *     stand
 */
public record LayoutSettings(
    double snap,
    double touch,
    double sameLine,
    double gap,
    double sameSize,
    double indent,
    double pitch,
    double slack,
    double margin) {
  /** Checks that every tolerance is positive. */
  public LayoutSettings {
    for (double value :
        new double[] {snap, touch, sameLine, gap, sameSize, indent, pitch, slack, margin}) {
      if (!(value > 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException("a tolerance must be positive: " + value);
      }
    }
  }

  /** What fits plans, bylaws and council papers. */
  public static LayoutSettings standard() {
    return new LayoutSettings(2.2, 2.5, 0.55, 0.28, 0.08, 0.6, 1.35, 0.35, 0.12);
  }
}

package jp.keikaku.pdf;

/**
 * A straight drawn line along an axis, stroked or filled as a thin rectangle.
 *
 * @param horizontal or else vertical
 * @param position y of a horizontal, x of a vertical ruling: the middle of its thickness
 * @param from where it begins (x or y), not greater than {@code to}
 * @param to where it ends
 * @param thickness in points
 * @param dashed whether the stroke has gaps
 */
public record Ruling(
    boolean horizontal, double position, double from, double to, double thickness, boolean dashed) {
  /** Length in points. */
  public double length() {
    return to - from;
  }
}

package jp.keikaku.document;

import java.util.Collection;

/**
 * A rectangle on a page as its reader sees it (after rotation and crop box).
 *
 * @param left distance from the left edge, in PDF points (1/72 inch)
 * @param top distance from the top edge, in points; grows downwards
 * @param right right side, in points, not smaller than {@code left}
 * @param bottom lower side, in points, not smaller than {@code top}
 */
public record Box(double left, double top, double right, double bottom) {
  /** Checks the order of the sides. */
  public Box {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "sides out of order: " + left + ", " + top + ", " + right + ", " + bottom);
    }
  }

  /** The smallest box that holds all of {@code boxes}, of which there must be one at least. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream()
        .reduce(Box::union)
        .orElseThrow(() -> new IllegalArgumentException("no boxes"));
  }

  /** Width in points. */
  public double width() {
    return right - left;
  }

  /** Height in points. */
  public double height() {
    return bottom - top;
  }

  /** Horizontal middle. */
  public double centerX() {
    return (left + right) / 2;
  }

  /** Vertical middle. */
  public double centerY() {
    return (top + bottom) / 2;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether the point lies inside or on the border. */
  public boolean contains(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Length that both share horizontally, 0 where they stand apart. */
  public double overlapX(Box other) {
    return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
  }

  /** Length that both share vertically, 0 where they stand apart. */
  public double overlapY(Box other) {
    return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
  }
}

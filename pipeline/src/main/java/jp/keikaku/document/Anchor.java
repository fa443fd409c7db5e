package jp.keikaku.document;

import java.util.List;

/**
 * A stretch of a {@link Text} that stands in one line of one page, with the edges of its
 * characters.
 *
 * @param start index in the text (UTF-16 units) of its first character
 * @param page page number, the first is 1
 * @param box area of the whole stretch
 * @param vertical whether the characters run from top to bottom
 * @param edges where characters begin and end along the line, in points: character {@code start +
 *     i} reaches from {@code edges[i]} to {@code edges[i + 1]}; x for horizontal lines, y for
 *     vertical ones. One longer than the stretch.
 */
public record Anchor(int start, int page, Box box, boolean vertical, List<Double> edges) {
  /** Copies the edges. */
  public Anchor {
    edges = List.copyOf(edges);
    if (edges.size() < 2) {
      throw new IllegalArgumentException("an anchor holds at least one character");
    }
  }

  /** Index after the last character. */
  public int end() {
    return start + edges.size() - 1;
  }

  /** The same stretch of a text in which it begins {@code by} characters later. */
  Anchor shifted(int by) {
    return new Anchor(start + by, page, box, vertical, edges);
  }

  /** The part of this stretch between two indexes of the text, which must share characters. */
  Anchor clipped(int from, int to) {
    int first = Math.max(from, start) - start;
    int last = Math.min(to, end()) - start;
    List<Double> part = edges.subList(first, last + 1);
    double low = part.getFirst();
    double high = low;
    for (double edge : part) {
      low = Math.min(low, edge);
      high = Math.max(high, edge);
    }
    Box area =
        vertical
            ? new Box(box.left(), low, box.right(), high)
            : new Box(low, box.top(), high, box.bottom());
    return new Anchor(start + first, page, area, vertical, part);
  }
}

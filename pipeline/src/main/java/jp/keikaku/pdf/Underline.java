package jp.keikaku.pdf;

import java.util.List;

/**
 * A line drawn below characters to mark them.
 *
 * @param ruling the line
 * @param marked the characters above it, from left to right
 */
public record Underline(Ruling ruling, List<Glyph> marked) {
  /** Copies the characters. */
  public Underline {
    marked = List.copyOf(marked);
  }
}

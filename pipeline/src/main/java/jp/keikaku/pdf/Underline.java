package jp.keikaku.pdf;

import java.util.List;

/**
 * A line drawn below characters to mark them, or through them to strike them out.
 *
 * @param ruling the line
 * @param marked the characters above it, or those that it strikes out, from left to right
 */
public record Underline(Ruling ruling, List<Glyph> marked) {
  /** Copies the characters. */
  public Underline {
    marked = List.copyOf(marked);
  }
}

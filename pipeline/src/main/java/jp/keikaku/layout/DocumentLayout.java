package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.pdf.Glyph;

/**
 * The whole document as blocks in reading order.
 *
 * @param blocks the flow
 * @param furniture running heads and page numbers, by page
 * @param underlined glyphs that a line marks
 * @param diagnostics what the layout could not be sure of
 */
public record DocumentLayout(
    List<Block> blocks,
    List<Line> furniture,
    java.util.Set<Glyph> underlined,
    List<Diagnostic> diagnostics) {
  /** Copies the collections. */
  public DocumentLayout {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    underlined = java.util.Set.copyOf(underlined);
    diagnostics = List.copyOf(diagnostics);
  }
}

package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.pdf.Glyph;

/**
 * The whole document as blocks in reading order.
 *
 * @param blocks the flow
 * @param repeatedHeaders cells of table headers that a page printed again; they are in no block
 * @param readings ruby; it is in no block
 * @param struckOut words struck out among others; they are in no block
 * @param furniture running heads, page numbers, line numbers and watermarks
 * @param underlined glyphs that a line marks
 * @param diagnostics what the layout could not be sure of
 */
public record DocumentLayout(
    List<Block> blocks,
    List<Passage> repeatedHeaders,
    List<Passage> readings,
    List<Passage> struckOut,
    List<Line> furniture,
    java.util.Set<Glyph> underlined,
    List<Diagnostic> diagnostics) {
  /** Copies the collections. */
  public DocumentLayout {
    blocks = List.copyOf(blocks);
    repeatedHeaders = List.copyOf(repeatedHeaders);
    readings = List.copyOf(readings);
    struckOut = List.copyOf(struckOut);
    furniture = List.copyOf(furniture);
    underlined = java.util.Set.copyOf(underlined);
    diagnostics = List.copyOf(diagnostics);
  }
}

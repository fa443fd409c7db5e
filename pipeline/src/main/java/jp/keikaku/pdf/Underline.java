package jp.keikaku.pdf;

/**
 * A line drawn below characters to mark them.
 *
 * @param ruling the line
 * @param firstOrder {@link Glyph#order} of the leftmost marked glyph
 * @param lastOrder {@link Glyph#order} of the rightmost
 */
public record Underline(Ruling ruling, int firstOrder, int lastOrder) {}

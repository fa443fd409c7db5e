package jp.keikaku.pdf;

import jp.keikaku.document.Box;

/**
 * A filled rectangle that is no ruling: a coloured cell, a bar of a schedule.
 *
 * @param box its area
 * @param rgb colour, {@code 0xRRGGBB}
 */
public record Fill(Box box, int rgb) {}

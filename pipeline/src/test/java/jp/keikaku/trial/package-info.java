/**
 * Trials of the reading on drawn papers: a seed gives a print of items in some shape with the
 * records that a person would read off it; what comes out otherwise is counted, with a word of
 * doubt or without.
 *
 * <pre>
 * seed → Manner, Words → Shapes (Paper, ExpectedItem …) → PDF → Extractor → Outcome → Tally
 * </pre>
 */
@NullMarked
package jp.keikaku.trial;

import org.jspecify.annotations.NullMarked;

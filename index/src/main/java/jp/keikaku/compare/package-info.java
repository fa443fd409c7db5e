/**
 * Editions over time: which records are the same, what changed, and whether the printed change
 * history says so.
 *
 * <p>{@link jp.keikaku.compare.ItemIdentity} pairs items, {@link
 * jp.keikaku.compare.EditionComparer} compares what was paired, {@link
 * jp.keikaku.compare.DeclaredHistory} holds the result against the printed history, {@link
 * jp.keikaku.compare.ItemLife} follows one item over all editions. Everything here is a pure
 * function of {@link jp.keikaku.document.Edition}s; the index is not asked.
 */
@NullMarked
package jp.keikaku.compare;

import org.jspecify.annotations.NullMarked;

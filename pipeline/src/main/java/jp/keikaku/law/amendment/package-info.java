/**
 * Reads the sentences of amending bylaws (改め文) into instructions. A text is parted into sentences
 * and the new provisions below them ({@link AmendingText}); in a sentence quotations are set aside
 * ({@link Skeleton}), its clauses are parted at their verbs ({@link ClauseSplitter}), places are
 * read word by word and resolved against those named before ({@link PlaceScanner}, {@link
 * PlaceReader}), and each clause becomes one instruction for each thing that it does ({@link
 * ClauseReader}). Pure functions from bylaws to bylaws.
 */
@NullMarked
package jp.keikaku.law.amendment;

import org.jspecify.annotations.NullMarked;

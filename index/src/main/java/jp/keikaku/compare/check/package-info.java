/**
 * An edition against itself: what contradicts, is missing or is spelled in two ways.
 *
 * <p>{@link jp.keikaku.compare.check.EditionCheck} lists the checks; each is a function from an
 * {@link jp.keikaku.document.Edition} to {@link jp.keikaku.compare.check.Finding}s. A new check is
 * one more function in that list.
 */
@NullMarked
package jp.keikaku.compare.check;

import org.jspecify.annotations.NullMarked;

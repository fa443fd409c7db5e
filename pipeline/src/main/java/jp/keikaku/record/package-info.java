/**
 * The JSON contract: {@link jp.keikaku.document.Edition} to JSON and back. Prose is written as
 * plain strings, coordinates are rounded to 0.01 point, and absent is {@code null} or {@code []}.
 */
@NullMarked
package jp.keikaku.record;

import org.jspecify.annotations.NullMarked;

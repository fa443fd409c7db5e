/**
 * An edition in forms for people who work elsewhere.
 *
 * <p>{@link jp.keikaku.export.Outline} lays an edition out in the order of a reader as a list of
 * {@link jp.keikaku.export.OutlineBlock}s; {@link jp.keikaku.export.MarkdownFormat} and {@link
 * jp.keikaku.export.PlainTextFormat} write them.
 */
@NullMarked
package jp.keikaku.export;

import org.jspecify.annotations.NullMarked;

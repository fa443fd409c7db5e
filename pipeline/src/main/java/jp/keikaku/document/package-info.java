/**
 * What a document says, as immutable records: the vocabulary that every other package shares.
 *
 * <p>{@link jp.keikaku.document.Edition} is the root. Below it stand {@link
 * jp.keikaku.document.Section}, {@link jp.keikaku.document.Item}, {@link
 * jp.keikaku.document.Bylaw}, {@link jp.keikaku.document.GlossaryEntry} and {@link
 * jp.keikaku.document.Change}; every one of them names its {@link jp.keikaku.document.Place}s on
 * the pages, and prose is {@link jp.keikaku.document.Text}, which knows where each of its
 * characters stands. This package depends on nothing.
 */
@NullMarked
package jp.keikaku.document;

import org.jspecify.annotations.NullMarked;

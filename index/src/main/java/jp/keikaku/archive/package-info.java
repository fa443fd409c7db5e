/**
 * What was ingested, kept: originals, records and the catalogue of editions. {@link
 * jp.keikaku.archive.Archive} is the directory, {@link jp.keikaku.archive.ArchiveWriter} adds and
 * removes editions, one or several as one atomic step, {@link jp.keikaku.archive.Renewal} makes
 * records and index again from the originals, {@link jp.keikaku.archive.Verification} says whether
 * all is as the catalogue says. No search engine is known here but by its interface.
 */
@NullMarked
package jp.keikaku.archive;

import org.jspecify.annotations.NullMarked;

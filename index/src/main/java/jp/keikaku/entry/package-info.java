/**
 * Which records of an edition can be found: {@link jp.keikaku.entry.EditionRecords} cuts an edition
 * into {@link jp.keikaku.entry.ArchivedRecord}s, a cutter for each {@link
 * jp.keikaku.entry.RecordKind}. No search engine is known here.
 */
@NullMarked
package jp.keikaku.entry;

import org.jspecify.annotations.NullMarked;

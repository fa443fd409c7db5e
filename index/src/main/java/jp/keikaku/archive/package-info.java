/**
 * What was ingested, kept: originals, records, and the index over them.
 *
 * <p>{@link jp.keikaku.archive.Archive} is the directory, {@link jp.keikaku.archive.ArchiveWriter}
 * adds an edition as one atomic step. {@link jp.keikaku.archive.EditionRecords} cuts an edition
 * into the records that people look for ({@link jp.keikaku.archive.ArchivedRecord}), {@link
 * jp.keikaku.archive.RecordDocument} writes each as a document of the index.
 */
@NullMarked
package jp.keikaku.archive;

import org.jspecify.annotations.NullMarked;

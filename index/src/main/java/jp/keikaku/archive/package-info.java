/**
 * What was ingested, kept: originals, records, and the index over them.
 *
 * <p>{@link jp.keikaku.archive.Archive} is the directory, {@link jp.keikaku.archive.ArchiveWriter}
 * adds editions, one or several as one atomic step: {@code EditionFiles} brings their files to
 * their places, {@code Documents} puts their records into the index, beside each other. {@link
 * jp.keikaku.archive.EditionRecords} cuts an edition into the records that people look for ({@link
 * jp.keikaku.archive.ArchivedRecord}).
 *
 * <p>Most records say in the next edition what they said in this one. What a record says is its
 * {@code Wording}; one wording is one document of the index, which {@link
 * jp.keikaku.archive.RecordDocument} makes, with all its copies: their ids, editions and places
 * ({@code RecordCopy}). {@code PlanDocuments} gathers them while editions of a plan come in, and
 * finds those that the index holds already.
 *
 * <p>What the names of an edition teach the dictionary ({@link jp.keikaku.archive.TaughtWords}),
 * and how its words sound ({@link jp.keikaku.archive.SoundKeys}), goes with the edition's own
 * record.
 */
@NullMarked
package jp.keikaku.archive;

import org.jspecify.annotations.NullMarked;

/**
 * From a question to records.
 *
 * <p>{@link jp.keikaku.search.SearchEngine} is the whole interface: a {@link
 * jp.keikaku.search.SearchRequest} gives a {@link jp.keikaku.search.SearchPage}. {@link
 * jp.keikaku.search.LuceneSearchEngine} stands behind it: {@link jp.keikaku.search.QueryParser}
 * splits what was typed, {@link jp.keikaku.search.RecordQueries} asks both views of every field,
 * {@link jp.keikaku.search.Snippets} shows where the answer stands.
 *
 * <p>A {@link jp.keikaku.search.Ranking} is found in two steps, so that a million records take no
 * longer than people wait: few terms find the best records quickly ({@link
 * jp.keikaku.search.QuickLook}, {@link jp.keikaku.search.Candidates}), all others are asked of
 * those alone, and of sentences how close their words stand ({@link jp.keikaku.search.Closeness}).
 * {@link jp.keikaku.search.Facets} counts meanwhile.
 *
 * <p>A document of the index is a record with its copies in one or several editions: {@link
 * jp.keikaku.search.WantedCopies} says which of them answer, {@link
 * jp.keikaku.search.EditionGroups} which of them is shown.
 *
 * <p>Who types how words sound is heard by {@link jp.keikaku.search.Sounds}: {@link
 * jp.keikaku.search.SoundCuts} cuts the sound into words of {@link jp.keikaku.search.SoundLexicon},
 * which every edition brings with it.
 */
@NullMarked
package jp.keikaku.search;

import org.jspecify.annotations.NullMarked;

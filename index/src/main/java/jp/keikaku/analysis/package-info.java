/**
 * What a text is compared by: the one place that says when two spellings are the same.
 *
 * <p>Read it top to bottom. {@link jp.keikaku.analysis.TextFolding} lists what happens to
 * characters before words are told apart, {@link jp.keikaku.analysis.WordAnalyzer} is the view by
 * dictionary words, {@link jp.keikaku.analysis.GramAnalyzer} the view by pairs of characters. Both
 * are used alike when a record is indexed and when a question is asked.
 *
 * <p>The dictionary is Kuromoji's own, and what the corpus teaches it. {@link
 * jp.keikaku.analysis.NameCuts} looks at every glossary term with its expansions and aliases, at
 * departments and bylaw titles, and keeps those words that the dictionary cuts in the middle
 * (クラ|ウド, マイ|ナンバー, 広|聴) or reads otherwise than is printed; {@link
 * jp.keikaku.analysis.CorpusDictionary} makes a user dictionary of them. Whole names as words of
 * their own hid their parts, and found less on the judged queries (nDCG@10 0.913 to 0.924 where it
 * was 0.925 without). To keep each name's own parts together would change nothing: of 648 places
 * where a name of several words stands in a text of the fixtures and of published papers, the
 * dictionary cuts two otherwise, both rightly (事務局 in 事務局長).
 *
 * <p>An edition is cut by what it and those before it taught, a question by what all of them did
 * and by the dictionary alone ({@link jp.keikaku.analysis.FieldAnalyzers#untaughtWords}), since
 * older editions stay as they were cut. How the words of texts sound is kept beside them ({@link
 * jp.keikaku.analysis.HeardWord}).
 */
@NullMarked
package jp.keikaku.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * What a text is compared by: the one place that says when two spellings are the same.
 *
 * <p>Read it top to bottom. {@link jp.keikaku.analysis.TextFolding} lists what happens to
 * characters before words are told apart, {@link jp.keikaku.analysis.WordAnalyzer} is the view by
 * dictionary words, {@link jp.keikaku.analysis.GramAnalyzer} the view by pairs of characters. Both
 * are used alike when a record is indexed and when a question is asked.
 */
@NullMarked
package jp.keikaku.analysis;

import org.jspecify.annotations.NullMarked;

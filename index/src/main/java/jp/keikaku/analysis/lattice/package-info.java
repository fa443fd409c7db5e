/**
 * Cuts texts into words of Kuromoji's dictionary where very many texts are cut one after the other.
 *
 * <p>The words are those that {@code JapaneseTokenizer} gives in its search mode, character for
 * character: a test holds the two against each other, and questions are cut by Kuromoji itself.
 * What makes the difference is that what the dictionary said is remembered: {@link
 * jp.keikaku.analysis.lattice.WordTree} grows with the beginnings of words that texts ask for, and
 * {@link jp.keikaku.analysis.lattice.Neighbours} keeps the costs of those kinds of words together
 * that texts are made of.
 */
@NullMarked
package jp.keikaku.analysis.lattice;

import org.jspecify.annotations.NullMarked;

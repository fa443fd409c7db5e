package jp.keikaku.analysis.lattice;

import org.apache.lucene.analysis.morph.Dictionary;
import org.apache.lucene.analysis.morph.TokenType;

/**
 * A word as a dictionary has it; words that are spelled alike may stand there several times.
 *
 * @param type whether the dictionary knows it, was taught it, or knows only its kind of characters
 * @param id of the word in its dictionary
 * @param left its kind for the word before it, see {@link Neighbours#number}
 * @param right its kind for the word behind it
 * @param cost of the word itself
 */
public record DictionaryWord(TokenType type, int id, int left, int right, int cost) {
  static DictionaryWord of(
      TokenType type, int id, Dictionary<?> dictionary, Neighbours neighbours) {
    return new DictionaryWord(
        type,
        id,
        neighbours.number(dictionary.getLeftId(id)),
        neighbours.number(dictionary.getRightId(id)),
        dictionary.getWordCost(id));
  }
}

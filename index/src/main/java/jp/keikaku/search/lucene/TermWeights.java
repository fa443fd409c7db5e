package jp.keikaku.search.lucene;

import java.util.List;
import jp.keikaku.analysis.Scripts;

/** How much the terms of a question say about what it asks for, by how they are written. */
final class TermWeights {
  /**
   * Verbs, adjectives and adverbs end in hiragana. Who answers often uses another one; things have
   * fewer names than what is done with them.
   */
  private static final float INFLECTED = 0.45f;

  /** A pair inside a word helps its word along, more so the longer the word is. */
  private static final float INSIDE = 0.4f;

  /** A pair over the end of a word says that two words stand together. */
  private static final float ACROSS = 0.2f;

  /** Pairs of hiragana are mostly grammar. */
  private static final float KANA = 0.06f;

  private TermWeights() {}

  /** Factor of the score of a dictionary word that does not ask. */
  static float word(String word) {
    return Scripts.isHiragana(word.codePointBefore(word.length())) ? INFLECTED : 1;
  }

  /**
   * Factor of the score of a pair of characters.
   *
   * @param words the dictionary words of the same question
   */
  static float pair(String pair, List<String> words) {
    if (pair.codePoints().allMatch(Scripts::isHiragana)) {
      return KANA;
    }
    return words.stream().anyMatch(word -> word.contains(pair)) ? INSIDE : ACROSS;
  }
}

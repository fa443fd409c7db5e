package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.List;
import jp.keikaku.analysis.Scripts;
import jp.keikaku.analysis.Speech;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import jp.keikaku.search.QuestionWords;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much the terms of a question say about what it asks for. */
record TermWeights(IndexReader reader) {
  /**
   * Factor of the score of a word of a sentence: by what it does there, and no more than a word
   * that is common in open text, however rare it is here.
   */
  float word(SpokenWord word) throws IOException {
    Speech speech = speech(word);
    float weight = RankingSettings.speechWeight(speech);
    if (speech == Speech.NAME) {
      return weight;
    }
    double rarity = rarity(word.term());
    return rarity <= RankingSettings.COMMON_RARITY
        ? weight
        : (float) (weight * RankingSettings.COMMON_RARITY / rarity);
  }

  /** What a word does; one that asks does nothing else. */
  static Speech speech(SpokenWord word) {
    return QuestionWords.contains(word.term()) ? Speech.GRAMMAR : word.speech();
  }

  /** The words that say something about what is asked; all where none does. */
  static List<SpokenWord> saying(List<SpokenWord> words) {
    List<SpokenWord> saying =
        words.stream().filter(word -> speech(word) != Speech.GRAMMAR).toList();
    return saying.isEmpty() ? words : saying;
  }

  /** How rare a word is in what records say, as BM25 counts it; 0 where no record holds it. */
  double rarity(String word) throws IOException {
    String view = IndexFields.words(IndexFields.TEXT);
    int texts = reader.getDocCount(view);
    int holding = reader.docFreq(new Term(view, word));
    return holding == 0 ? 0 : Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
  }

  /**
   * Factor of the score of a pair of characters.
   *
   * @param words the dictionary words of the same question
   */
  static float pair(String pair, List<String> words) {
    if (pair.codePoints().allMatch(Scripts::isHiragana)) {
      return RankingSettings.PAIR_KANA;
    }
    return words.stream().anyMatch(word -> word.contains(pair))
        ? RankingSettings.PAIR_INSIDE
        : RankingSettings.PAIR_ACROSS;
  }
}

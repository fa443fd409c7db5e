package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.analysis.WordTerms.Term;
import jp.keikaku.analysis.lattice.DictionaryWord;
import jp.keikaku.analysis.lattice.WordTree;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** The terms of words that names taught the dictionary. Not safe for use by several threads. */
final class TaughtTerms {
  private final UserDictionary dictionary;
  private final JaMorphData words;
  private final WordTree tree;

  /** By the words' ids. */
  private final Map<Integer, List<Term>> terms = new HashMap<>();

  TaughtTerms(UserDictionary dictionary, WordTree known) {
    this.dictionary = dictionary;
    this.words = dictionary.getMorphAttributes();
    this.tree = known.taught(dictionary);
  }

  boolean isOf(UserDictionary other) {
    return dictionary == other;
  }

  WordTree tree() {
    return tree;
  }

  /** The terms of the parts into which the dictionary cuts a word. */
  List<Term> of(DictionaryWord word, String surface, WordTerms making) {
    return terms.computeIfAbsent(word.id(), unused -> parts(word, surface, making));
  }

  private List<Term> parts(DictionaryWord word, String surface, WordTerms making) {
    int[] idAndLengths = dictionary.lookupSegmentation(word.id());
    List<Term> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < idAndLengths.length; i++) {
      int end = start + idAndLengths[i];
      parts.add(
          making.of(surface.substring(start, end), idAndLengths[0] + i - 1, word.type(), words));
      start = end;
    }
    return parts;
  }
}

package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.analysis.WordTerms.Term;
import jp.keikaku.analysis.lattice.DictionaryWord;
import jp.keikaku.analysis.lattice.Lattice;
import jp.keikaku.analysis.lattice.WordTree;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * Many texts as the words of the dictionary: the terms that {@link WordAnalyzer} gives, where each
 * word is looked at once. Not safe for use by several threads.
 */
final class WordCutter {
  /** Words that the dictionary lacks are without number: with so many they are forgotten. */
  private static final int MOST_UNKNOWN = 1 << 14;

  private final JaMorphData knownWords = TokenInfoDictionary.getInstance().getMorphAttributes();
  private final JaMorphData unknownWords = UnknownDictionary.getInstance().getMorphAttributes();
  private final WordTree tree = WordTree.known();
  private final Lattice lattice = new Lattice(tree);
  private final WordTerms terms = new WordTerms();

  /** By the words' numbers. */
  private @Nullable Term[] known = new @Nullable Term[1024];

  /** Number of the text in which each was heard last. */
  private int[] heardIn = new int[1024];

  private int texts;

  private final Map<Unknown, Term> unknown = new HashMap<>();
  private int generation;

  /** What is remembered of the words that names taught the dictionary, if any. */
  private @Nullable TaughtTerms taught;

  /**
   * A word that the dictionary lacks.
   *
   * @param id of what the dictionary takes it for
   */
  private record Unknown(int id, String surface) {}

  /**
   * A text by words.
   *
   * @param words its terms
   * @param heard how its words sound, those of the dictionary once
   */
  record Cut(CutText words, List<HeardWord> heard) {}

  /**
   * Cuts a text that is {@linkplain TextFolding#WORDS folded}.
   *
   * @param dictionary what names taught besides, or null
   */
  Cut cut(String folded, @Nullable UserDictionary dictionary) {
    refresh(dictionary);
    texts++;
    Terms taken = new Terms();
    lattice.cut(folded, taught == null ? null : taught.tree(), taken);
    return new Cut(taken.cut.build(), taken.heard);
  }

  /** Nothing is remembered without bound, nor of another dictionary. */
  private void refresh(@Nullable UserDictionary dictionary) {
    int now = tree.refresh();
    if (now != generation) {
      generation = now;
      Arrays.fill(known, null);
    }
    if (unknown.size() > MOST_UNKNOWN) {
      unknown.clear();
    }
    if (taught != null) {
      taught.tree().refresh();
    }
    if (dictionary == null) {
      taught = null;
    } else if (taught == null || !taught.isOf(dictionary)) {
      taught = new TaughtTerms(dictionary, tree);
    }
  }

  /** Takes the words of one text. */
  private final class Terms implements Lattice.Taker {
    private final CutText.Builder cut = new CutText.Builder();
    private final List<HeardWord> heard = new ArrayList<>();
    private int step = 1;

    @Override
    public void take(DictionaryWord word, int number, String text, int start, int end) {
      switch (word.type()) {
        case KNOWN -> {
          HeardWord sound = add(known(word, number, text, start, end));
          if (sound != null && heardIn[number] != texts) {
            heardIn[number] = texts;
            heard.add(sound);
          }
        }
        case UNKNOWN -> hear(add(unknown(word, text.substring(start, end))));
        case USER -> {
          if (taught != null) {
            for (Term part : taught.of(word, text.substring(start, end), terms)) {
              hear(add(part));
            }
          }
        }
      }
    }

    private void hear(@Nullable HeardWord sound) {
      if (sound != null) {
        heard.add(sound);
      }
    }

    private @Nullable HeardWord add(Term term) {
      if (term.bytes() == null) {
        step++;
        return null;
      }
      cut.add(term.bytes(), step);
      step = 1;
      return term.heard();
    }
  }

  private Term known(DictionaryWord word, int number, String text, int start, int end) {
    if (number >= known.length) {
      known = ArrayUtil.grow(known, number + 1);
      heardIn = ArrayUtil.growExact(heardIn, known.length);
    }
    Term term = known[number];
    if (term == null) {
      term = terms.of(text.substring(start, end), word.id(), word.type(), knownWords);
      known[number] = term;
    }
    return term;
  }

  private Term unknown(DictionaryWord word, String surface) {
    return unknown.computeIfAbsent(
        new Unknown(word.id(), surface),
        unused -> terms.of(surface, word.id(), word.type(), unknownWords));
  }
}

package jp.keikaku.search.lucene;

import jp.keikaku.analysis.HeardWord;
import jp.keikaku.analysis.Morae;
import jp.keikaku.analysis.Romaji;

/** What a sound that somebody types may mean: a lexicon made of the words of the texts. */
final class SoundKeys {
  /** Longer words are names of things, which are found by their whole names. */
  private static final int LONGEST_SOUND = 24;

  private SoundKeys() {}

  /**
   * What a key says.
   *
   * @param word the term that the views by words hold
   * @param beats how many the sound has: its long vowels count, which its key passes over
   */
  record Meaning(String word, int beats) {}

  /** Key for {@link IndexFields#SOUND}; empty where nobody would type the sound. */
  static String of(HeardWord heard) {
    String sound = heard.sound().length() > LONGEST_SOUND ? "" : Romaji.ofKatakana(heard.sound());
    int beats = Morae.ofKatakana(heard.sound()).size();
    return sound.isEmpty() ? "" : beginning(sound) + heard.word() + IndexFields.SEPARATOR + beats;
  }

  /** What the keys of all words begin with that sound so, in the one spelling of {@link Romaji}. */
  static String beginning(String sound) {
    return sound + IndexFields.SEPARATOR;
  }

  /** What stands in a whole key. */
  static Meaning meaning(String key) {
    int first = key.indexOf(IndexFields.SEPARATOR);
    int last = key.lastIndexOf(IndexFields.SEPARATOR);
    return new Meaning(
        key.substring(first + 1, last), Integer.parseInt(key, last + 1, key.length(), 10));
  }
}

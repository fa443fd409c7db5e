package jp.keikaku.analysis.lattice;

import java.util.BitSet;
import org.apache.lucene.analysis.ja.dict.CharacterDefinition;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.analysis.morph.TokenType;
import org.apache.lucene.util.IntsRef;

/** What the dictionary says of characters, for the words that it lacks. */
final class Characters {
  /** Longer runs are cut, so that no word grows without bound. */
  private static final int LONGEST = 1024;

  private static final BitSet PUNCTUATION = punctuation();

  private final CharacterDefinition definition = CharacterDefinition.getInstance();
  private final Words words = new Words();

  /** By kinds of characters, the number of the first word of it; behind the last, of none. */
  private final int[] ranges = new int[CharacterDefinition.KANJINUMERIC + 2];

  Characters(Neighbours neighbours) {
    UnknownDictionary unknown = UnknownDictionary.getInstance();
    IntsRef ids = new IntsRef();
    for (int kind = 0; kind + 1 < ranges.length; kind++) {
      ranges[kind] = words.count();
      unknown.lookupWordIds(kind, ids);
      for (int i = 0; i < ids.length; i++) {
        int id = ids.ints[ids.offset + i];
        words.add(DictionaryWord.of(TokenType.UNKNOWN, id, unknown, neighbours));
      }
    }
    ranges[ranges.length - 1] = words.count();
  }

  /** Whether a word may begin there besides those that the dictionary knows. */
  boolean beginWords(char first) {
    return definition.isInvoke(first);
  }

  /** The number of the first word that may begin with a character. */
  int firstWord(char first) {
    return ranges[definition.getCharacterClass(first)];
  }

  /** Behind the number of the last such word. */
  int lastWord(char first) {
    return ranges[definition.getCharacterClass(first) + 1];
  }

  Words words() {
    return words;
  }

  /** Where the word ends that begins at an index: with the last character of its kind. */
  int end(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (definition.isGroup(first)) {
      int kind = definition.getCharacterClass(first);
      boolean punctuation = isPunctuation(first);
      int last = Math.min(text.length(), start + LONGEST);
      while (end < last
          && definition.getCharacterClass(text.charAt(end)) == kind
          && isPunctuation(text.charAt(end)) == punctuation) {
        end++;
      }
    }
    return end;
  }

  boolean areKanji(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!definition.isKanji(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character stands between words: spaces, punctuation and symbols. */
  static boolean isPunctuation(char c) {
    return PUNCTUATION.get(c);
  }

  private static BitSet punctuation() {
    BitSet punctuation = new BitSet();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      punctuation.set(c, separates(Character.getType(c)));
    }
    return punctuation;
  }

  private static boolean separates(int type) {
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.MATH_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || type == Character.OTHER_SYMBOL;
  }
}

package jp.keikaku.analysis.lattice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.morph.Dictionary;
import org.apache.lucene.analysis.morph.TokenInfoFST;
import org.apache.lucene.analysis.morph.TokenType;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * The words of a dictionary by their characters, as far as texts asked for them: a step from one
 * beginning to the next is a look into a table where it was taken before, and a walk through the
 * dictionary's automaton else. Not safe for use by several threads.
 */
public final class WordTree {
  static final int ROOT = 0;

  /** There is no word that begins so. */
  static final int NOWHERE = -1;

  private static final int UNKNOWN = -2;
  private static final int CHARACTERS = 1 << Character.SIZE;

  /** With so many steps some tens of megabytes are taken, and everything is forgotten. */
  private static final int MOST_STEPS = 1 << 20;

  /** Every step may lead to a beginning of its own, and so may every first character. */
  private static final int TARGET_BITS = 22;

  private static final long TARGET = (1L << TARGET_BITS) - 1;
  private static final int FIRST_SLOTS = 1 << 12;

  /** Spreads keys over the table: the golden ratio of a word of 64 bits, odd. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final TokenInfoFST automaton;
  private final FST.BytesReader bytes;
  private final Source source;
  private final Neighbours neighbours;
  private final int mostSteps;

  /** Where the first character of a word leads. */
  private final int[] firsts = new int[CHARACTERS];

  /**
   * Steps: a beginning and a character, and in the lowest bits where they lead, plus 1; 0 where a
   * slot is free.
   */
  private long[] slots = new long[FIRST_SLOTS];

  private int steps;
  private final Words words = new Words();

  /** By beginnings, the number of the first word that consists of it; behind the last, of none. */
  private int[] ranges = new int[FIRST_SLOTS];

  private int beginnings;
  private int generation;

  private WordTree(TokenInfoFST automaton, Source source, Neighbours neighbours, int mostSteps) {
    this.automaton = automaton;
    this.bytes = automaton.getBytesReader();
    this.source = source;
    this.neighbours = neighbours;
    this.mostSteps = mostSteps;
    forget();
  }

  /** Where the words stand that the automaton leads to. */
  private sealed interface Source {
    /** Kuromoji's own dictionary: words that are spelled alike share an output. */
    record Known(TokenInfoDictionary dictionary) implements Source {}

    /** Words that names taught: an output is the id of one word. */
    record Taught(UserDictionary dictionary) implements Source {}
  }

  /** The words of Kuromoji's own dictionary. */
  public static WordTree known() {
    return known(MOST_STEPS);
  }

  /** The same that forgets everything after so many steps. */
  static WordTree known(int mostSteps) {
    TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
    return new WordTree(
        dictionary.getFST(), new Source.Known(dictionary), new Neighbours(), mostSteps);
  }

  /** The words that the dictionary was taught besides. */
  public WordTree taught(UserDictionary dictionary) {
    return new WordTree(dictionary.getFST(), new Source.Taught(dictionary), neighbours, mostSteps);
  }

  /**
   * Forgets everything if that has become too much. Words that were given before must not be asked
   * about any more.
   *
   * @return how often it forgot; the numbers of words begin anew each time
   */
  public int refresh() {
    if (steps > mostSteps) {
      forget();
      generation++;
    }
    return generation;
  }

  private void forget() {
    Arrays.fill(firsts, UNKNOWN);
    slots = new long[FIRST_SLOTS];
    steps = 0;
    words.clear();
    beginnings = 0;
    begin(); // the root, of which no word consists
    begin();
  }

  /**
   * Where a beginning of words leads with one more character.
   *
   * @param from where the characters from {@code start} to before {@code end} lead
   */
  int next(int from, String text, int start, int end) {
    char c = text.charAt(end);
    if (from == ROOT) {
      int first = firsts[c];
      if (first == UNKNOWN) {
        first = find(text, start, end + 1);
        firsts[c] = first;
      }
      return first;
    }
    long key = (((long) from << Character.SIZE) | c) << TARGET_BITS;
    int slot = slot(key);
    if (slots[slot] == 0) {
      int target = find(text, start, end + 1);
      if (target == NOWHERE && steps > mostSteps) {
        return NOWHERE; // a single text may ask for any number of words that are none
      }
      steps++;
      if (steps * 2 > slots.length) {
        grow();
        slot = slot(key);
      }
      slots[slot] = key | (target + 1);
    }
    return (int) (slots[slot] & TARGET) - 1;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  /**
   * Where the first two characters of words lead from each index of a text but the last. Taken one
   * after the other, no look into the tables waits for the one before it.
   */
  void lookAhead(String text, int[] seconds) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int first = next(ROOT, text, i, i);
      seconds[i] = first == NOWHERE ? NOWHERE : next(first, text, i, i + 1);
    }
  }

  /** The number of the first word that consists of the characters that lead to a beginning. */
  int firstWord(int beginning) {
    return ranges[beginning];
  }

  /** Behind the number of the last such word. */
  int lastWord(int beginning) {
    return ranges[beginning + 1];
  }

  Words words() {
    return words;
  }

  /** Where a step stands, or belongs. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (slots[slot] != 0 && (slots[slot] & ~TARGET) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] all = slots;
    slots = new long[all.length * 2];
    for (long each : all) {
      if (each != 0) {
        slots[slot(each & ~TARGET)] = each;
      }
    }
  }

  /** Walks the automaton from its beginning. */
  private int find(String text, int start, int end) {
    FST.Arc<Long> arc = automaton.getFirstArc(new FST.Arc<>());
    int output = 0;
    try {
      for (int i = start; i < end; i++) {
        if (automaton.findTargetArc(text.charAt(i), arc, arc, i == start, bytes) == null) {
          return NOWHERE;
        }
        output += arc.output().intValue();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a dictionary in memory cannot fail to be read", e);
    }
    int beginning = beginnings - 1;
    if (arc.isFinal()) {
      add(output + arc.nextFinalOutput().intValue());
    }
    begin();
    return beginning;
  }

  /** Words that come from now on consist of the next beginning. */
  private void begin() {
    ranges = ArrayUtil.grow(ranges, beginnings + 1);
    ranges[beginnings] = words.count();
    beginnings++;
  }

  private void add(int output) {
    switch (source) {
      case Source.Known(TokenInfoDictionary dictionary) -> {
        IntsRef ids = new IntsRef();
        dictionary.lookupWordIds(output, ids);
        List<DictionaryWord> alike = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
          alike.add(word(TokenType.KNOWN, ids.ints[ids.offset + i], dictionary));
        }
        for (int i = 0; i < ids.length; i++) {
          if (!isBeaten(i, alike)) {
            words.add(alike.get(i));
          }
        }
      }
      case Source.Taught(UserDictionary dictionary) ->
          words.add(word(TokenType.USER, output, dictionary));
    }
  }

  /**
   * Whether another word that is the same to its neighbours costs less, or as much and stands
   * before it: then it can never be in a text.
   */
  private static boolean isBeaten(int index, List<DictionaryWord> alike) {
    DictionaryWord word = alike.get(index);
    for (int i = 0; i < alike.size(); i++) {
      DictionaryWord other = alike.get(i);
      if (other.left() == word.left()
          && other.right() == word.right()
          && (other.cost() < word.cost() || (other.cost() == word.cost() && i < index))) {
        return true;
      }
    }
    return false;
  }

  private DictionaryWord word(TokenType type, int id, Dictionary<?> dictionary) {
    return DictionaryWord.of(type, id, dictionary, neighbours);
  }
}

package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a sound may be cut into words: every way to put together a few stretches of it that each
 * sound like some word. A word of one beat (市, 課, 化) says nothing alone, and two of them beside
 * each other are chance.
 */
final class SoundCuts {
  /** Words that a sound is cut into; what is longer is a sentence. */
  static final int MOST_PIECES = 3;

  private final int length;
  private final List<List<Stretch>> from;

  private SoundCuts(int length, List<List<Stretch>> from) {
    this.length = length;
    this.from = from;
  }

  /**
   * Part of a sound.
   *
   * @param start its first beat
   * @param end the beat after its last
   * @param words the words that sound so
   */
  record Stretch(int start, int end, List<String> words) {
    Stretch {
      words = List.copyOf(words);
    }

    int beats() {
      return end - start;
    }
  }

  /** Somebody who knows how words sound. */
  interface Lexicon {
    /** The stretches of a sound that begin with one beat of it and sound like a word. */
    List<Stretch> from(int start) throws IOException;
  }

  /**
   * Asks the lexicon once for each beat that a cut can begin with.
   *
   * @param length of the sound, in beats
   */
  static SoundCuts of(int length, Lexicon lexicon) throws IOException {
    boolean[] reached = new boolean[length + 1];
    reached[0] = true;
    List<List<Stretch>> from = new ArrayList<>();
    for (int start = 0; start < length; start++) {
      List<Stretch> stretches = reached[start] ? lexicon.from(start) : List.of();
      stretches.forEach(stretch -> reached[stretch.end()] = true);
      from.add(stretches);
    }
    return new SoundCuts(length, from);
  }

  /** All cuts into so many words, those first whose shortest word is longest. */
  List<List<Stretch>> into(int pieces) {
    List<List<Stretch>> cuts = new ArrayList<>();
    extend(List.of(), 0, pieces, cuts);
    cuts.sort(Comparator.comparingInt(SoundCuts::shortest).reversed());
    return cuts;
  }

  private void extend(List<Stretch> before, int start, int pieces, List<List<Stretch>> cuts) {
    if (start == length || pieces == 0) {
      if (start == length && pieces == 0) {
        cuts.add(before);
      }
      return;
    }
    for (Stretch stretch : from.get(start)) {
      boolean chance = stretch.beats() == 1 && !before.isEmpty() && before.getLast().beats() == 1;
      if (!chance) {
        List<Stretch> cut = new ArrayList<>(before);
        cut.add(stretch);
        extend(cut, stretch.end(), pieces - 1, cuts);
      }
    }
  }

  private static int shortest(List<Stretch> cut) {
    return cut.stream().mapToInt(Stretch::beats).min().orElse(0);
  }
}

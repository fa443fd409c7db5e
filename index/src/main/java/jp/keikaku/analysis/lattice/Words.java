package jp.keikaku.analysis.lattice;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/** Words by their numbers; what a lattice asks of them again and again lies close together. */
final class Words {
  private static final int HALF = 16;
  private static final int KIND = 0xFFFF;

  private final List<DictionaryWord> words = new ArrayList<>();
  private long[] packed = new long[64];

  int count() {
    return words.size();
  }

  void add(DictionaryWord word) {
    int number = words.size();
    words.add(word);
    packed = ArrayUtil.grow(packed, number + 1);
    packed[number] =
        ((long) word.cost() << Integer.SIZE) | ((long) word.left() << HALF) | word.right();
  }

  DictionaryWord get(int number) {
    return words.get(number);
  }

  /** What {@link #left}, {@link #right} and {@link #cost} read. */
  long packed(int number) {
    return packed[number];
  }

  static int left(long packed) {
    return (int) packed >>> HALF;
  }

  static int right(long packed) {
    return (int) packed & KIND;
  }

  static int cost(long packed) {
    return (int) (packed >> Integer.SIZE);
  }

  void clear() {
    words.clear();
  }
}

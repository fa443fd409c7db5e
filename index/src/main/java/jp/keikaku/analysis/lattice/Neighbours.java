package jp.keikaku.analysis.lattice;

import java.util.Arrays;
import org.apache.lucene.analysis.ja.dict.ConnectionCosts;

/**
 * What it costs that a word stands behind another one. Kinds of words are numbered in the order in
 * which they are met: the common ones come first, and their costs lie close together. Not safe for
 * use by several threads.
 */
final class Neighbours {
  private static final int UNMET = -1;

  /** Costs in one line of a processor's cache; rows are an odd number of lines apart. */
  private static final int LINE = 32;

  private final ConnectionCosts dictionary = ConnectionCosts.getInstance();

  /** Number of each kind, by the dictionary's number for it. */
  private int[] numbers = {};

  private int[] kinds = new int[LINE];
  private int count;
  private int stride = LINE;
  private short[] costs = new short[LINE * LINE];

  /**
   * The number of a kind.
   *
   * @param kind the dictionary's number for it
   */
  int number(int kind) {
    if (kind >= numbers.length) {
      int known = numbers.length;
      numbers = Arrays.copyOf(numbers, kind + kind / 2 + 1);
      Arrays.fill(numbers, known, numbers.length, UNMET);
    }
    if (numbers[kind] == UNMET) {
      numbers[kind] = meet(kind);
    }
    return numbers[kind];
  }

  /** Where the costs before words of a kind begin: that behind another one is the row's cell. */
  int row(int left) {
    return left * stride;
  }

  /** The costs of all rows. */
  short[] costs() {
    return costs;
  }

  /** The cost of a kind behind another one. */
  int cost(int right, int left) {
    return costs[row(left) + right];
  }

  private int meet(int kind) {
    if (count == stride) {
      grow();
    }
    int number = count;
    count++;
    kinds[number] = kind;
    for (int other = 0; other < count; other++) {
      set(other, number);
      set(number, other);
    }
    return number;
  }

  private void set(int right, int left) {
    costs[row(left) + right] = (short) dictionary.get(kinds[right], kinds[left]);
  }

  private void grow() {
    int wider = stride * 2 + LINE;
    short[] all = new short[wider * wider];
    for (int left = 0; left < count; left++) {
      System.arraycopy(costs, left * stride, all, left * wider, count);
    }
    costs = all;
    kinds = Arrays.copyOf(kinds, wider);
    stride = wider;
  }
}

package jp.keikaku.analysis;

import java.util.Arrays;

/**
 * A text after folding whose characters still know which characters of the original they stand for.
 * Offsets count UTF-16 units.
 */
public final class FoldedText {
  private static final int[] UNTRACED = new int[0];

  private final String value;
  private final int[] starts;
  private final int[] ends;
  private final int sourceLength;

  private FoldedText(String value, int[] starts, int[] ends, int sourceLength) {
    this.value = value;
    this.starts = starts;
    this.ends = ends;
    this.sourceLength = sourceLength;
  }

  /**
   * A text in which nothing is folded yet, and whose characters nobody will ask about: folding it
   * takes half as long.
   */
  static FoldedText untraced(String source) {
    return new FoldedText(source, UNTRACED, UNTRACED, source.length());
  }

  /** A text in which nothing is folded yet. */
  public static FoldedText of(String source) {
    int[] starts = new int[source.length()];
    int[] ends = new int[source.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new FoldedText(source, starts, ends, source.length());
  }

  /** The folded characters. */
  public String value() {
    return value;
  }

  /** Where the folded character begins in the original; its length for the index past the end. */
  public int sourceStart(int index) {
    return index < starts.length ? starts[index] : sourceLength;
  }

  /** Where the original characters end that the folded character before {@code end} stands for. */
  public int sourceEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  @Override
  public String toString() {
    return value;
  }

  /** Builds the next text of a chain out of stretches of the text before it. */
  static final class Builder {
    private final FoldedText before;
    private final StringBuilder value;
    private final boolean traced;
    private int[] starts;
    private int[] ends;

    Builder(FoldedText before) {
      this.before = before;
      int capacity = before.value.length() + 16;
      this.value = new StringBuilder(capacity);
      this.traced = before.starts.length > 0;
      this.starts = traced ? new int[capacity] : UNTRACED;
      this.ends = traced ? new int[capacity] : UNTRACED;
    }

    /** Puts {@code folded} in place of the characters {@code from} to before {@code to}. */
    void replace(int from, int to, String folded) {
      if (traced) {
        int length = value.length();
        ensure(length + folded.length());
        Arrays.fill(starts, length, length + folded.length(), before.sourceStart(from));
        Arrays.fill(ends, length, length + folded.length(), before.sourceEnd(to));
      }
      value.append(folded);
    }

    /** Keeps the characters {@code from} to before {@code to} as they are. */
    void keep(int from, int to) {
      if (traced) {
        int length = value.length();
        ensure(length + to - from);
        System.arraycopy(before.starts, from, starts, length, to - from);
        System.arraycopy(before.ends, from, ends, length, to - from);
      }
      value.append(before.value, from, to);
    }

    /** Keeps one character as it is. */
    void keep(int index) {
      if (traced) {
        int length = value.length();
        ensure(length + 1);
        starts[length] = before.starts[index];
        ends[length] = before.ends[index];
      }
      value.append(before.value.charAt(index));
    }

    /**
     * Leaves characters out; what stands before them takes their place, so that a hit covers them.
     */
    void dropInto(int to) {
      if (traced && !value.isEmpty()) {
        ends[value.length() - 1] = before.sourceEnd(to);
      }
    }

    FoldedText build() {
      if (!traced) {
        return new FoldedText(value.toString(), UNTRACED, UNTRACED, before.sourceLength);
      }
      int length = value.length();
      return new FoldedText(
          value.toString(),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length),
          before.sourceLength);
    }

    private void ensure(int capacity) {
      if (capacity > starts.length) {
        int larger = Math.max(capacity, starts.length * 2);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
    }
  }
}

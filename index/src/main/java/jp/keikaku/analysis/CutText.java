package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a text in one view, ready to be put into an index: their bytes one after the other,
 * where each ends, and by how many positions it stands behind the one before it.
 */
public final class CutText {
  private final byte[] bytes;
  private final int[] ends;
  private final int[] steps;

  private CutText(byte[] bytes, int[] ends, int[] steps) {
    this.bytes = bytes;
    this.ends = ends;
    this.steps = steps;
  }

  /** The grams of a text that is {@linkplain TextFolding#GRAMS folded}. */
  static CutText ofGrams(String folded) {
    Builder cut = new Builder();
    GramScanner grams = new GramScanner(folded);
    while (grams.next()) {
      cut.add(folded, grams.start(), grams.end());
    }
    return cut.build();
  }

  /** Some texts one after the other. */
  public static CutText joined(List<CutText> texts) {
    if (texts.size() == 1) {
      return texts.getFirst();
    }
    Builder joined = new Builder();
    for (CutText text : texts) {
      BytesRef term = new BytesRef(text.bytes);
      for (int i = 0; i < text.ends.length; i++) {
        text.point(term, i);
        joined.add(term, text.steps[i]);
      }
    }
    return joined.build();
  }

  /** The terms in order. */
  public List<String> terms() {
    List<String> terms = new ArrayList<>(ends.length);
    BytesRef term = new BytesRef(bytes);
    for (int i = 0; i < ends.length; i++) {
      point(term, i);
      terms.add(term.utf8ToString());
    }
    return terms;
  }

  /**
   * The terms as Lucene wants them.
   *
   * @param reused a stream that was read to its end, which may be read again with these terms, or
   *     null
   */
  public TokenStream stream(@Nullable TokenStream reused) {
    Stream stream = reused instanceof Stream own ? own : new Stream();
    stream.text = this;
    return stream;
  }

  private void point(BytesRef term, int index) {
    term.offset = index == 0 ? 0 : ends[index - 1];
    term.length = ends[index] - term.offset;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CutText text
        && Arrays.equals(bytes, text.bytes)
        && Arrays.equals(ends, text.ends)
        && Arrays.equals(steps, text.steps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return String.join("|", terms());
  }

  static final class Builder {
    private byte[] bytes = new byte[256];
    private int[] ends = new int[64];
    private int[] steps = new int[64];
    private int length;
    private int count;

    void add(BytesRef term, int step) {
      bytes = ArrayUtil.grow(bytes, length + term.length);
      System.arraycopy(term.bytes, term.offset, bytes, length, term.length);
      add(length + term.length, step);
    }

    /** Adds some characters of a text, behind what was added last. */
    void add(String text, int start, int end) {
      bytes = ArrayUtil.grow(bytes, length + UnicodeUtil.maxUTF8Length(end - start));
      add(UnicodeUtil.UTF16toUTF8(text, start, end - start, bytes, length), 1);
    }

    private void add(int end, int step) {
      length = end;
      ends = ArrayUtil.grow(ends, count + 1);
      steps = ArrayUtil.grow(steps, count + 1);
      ends[count] = length;
      steps[count] = step;
      count++;
    }

    CutText build() {
      return new CutText(
          Arrays.copyOf(bytes, length), Arrays.copyOf(ends, count), Arrays.copyOf(steps, count));
    }
  }

  /** Sets both attributes for every term, so that nothing of the one before it is left. */
  private static final class Stream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef pointer = new BytesRef();
    private CutText text = new CutText(new byte[0], new int[0], new int[0]);
    private int next;

    @Override
    public void reset() {
      next = 0;
      pointer.bytes = text.bytes;
    }

    @Override
    public boolean incrementToken() {
      if (next == text.ends.length) {
        return false;
      }
      text.point(pointer, next);
      term.setBytesRef(pointer);
      step.setPositionIncrement(text.steps[next]);
      next++;
      return true;
    }
  }
}

package jp.keikaku.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of a text in one view, ready to be put into an index.
 *
 * @param terms in order
 * @param steps by how many positions each stands behind the one before it
 */
public record CutText(List<String> terms, List<Integer> steps) {
  /** Copies the lists. */
  public CutText {
    terms = List.copyOf(terms);
    steps = List.copyOf(steps);
  }

  static CutText of(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
        steps.add(step.getPositionIncrement());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return new CutText(terms, steps);
  }

  /** Some texts one after the other. */
  public static CutText joined(List<CutText> texts) {
    List<String> terms = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (CutText text : texts) {
      terms.addAll(text.terms);
      steps.addAll(text.steps);
    }
    return new CutText(terms, steps);
  }

  /** The terms as Lucene wants them. */
  public TokenStream stream() {
    return new Stream(this);
  }

  private static final class Stream extends TokenStream {
    private final CutText text;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    private Stream(CutText text) {
      this.text = text;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == text.terms.size()) {
        return false;
      }
      clearAttributes();
      term.append(text.terms.get(next));
      step.setPositionIncrement(text.steps.get(next));
      next++;
      return true;
    }
  }
}

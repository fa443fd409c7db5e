package jp.keikaku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The readings of words that touch each other as one run of katakana, cut into overlapping pairs
 * ({@code 副市長} → フク, クシ, シチ …). Words that are not Japanese end a run.
 */
final class ReadingPairsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final ReadingAttribute sound = addAttribute(ReadingAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private String run = "";
  private int next;
  private int runEnd;
  private boolean apart;

  ReadingPairsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    run = "";
    next = 0;
    runEnd = -1;
    apart = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next + 1 >= run.length()) {
      if (!input.incrementToken()) {
        return false;
      }
      extend();
    }
    term.setEmpty().append(run, next, next + 2);
    increment.setPositionIncrement(apart ? 2 : 1);
    apart = false;
    next++;
    return true;
  }

  /** Puts the reading of the word behind what is left of the run, where the word touches it. */
  private void extend() {
    String known = sound.getReading();
    String reading = Readings.katakana(known == null ? term.toString() : known);
    if (!Readings.isKana(reading)) {
      run = "";
      next = 0;
      runEnd = -1;
      return;
    }
    boolean touches = offset.startOffset() == runEnd && !run.isEmpty();
    apart |= !touches;
    run = touches ? run.substring(next) + reading : reading;
    next = 0;
    runEnd = offset.endOffset();
  }
}

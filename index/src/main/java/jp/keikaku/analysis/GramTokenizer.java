package jp.keikaku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The grams of {@link GramScanner} as tokens. */
final class GramTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private String text = "";
  private GramScanner grams = new GramScanner("");

  @Override
  public void reset() throws IOException {
    super.reset();
    text = AllCharacters.of(input);
    grams = new GramScanner(text);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!grams.next()) {
      return false;
    }
    term.append(text, grams.start(), grams.end());
    offset.setOffset(correctOffset(grams.start()), correctOffset(grams.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }
}

package jp.keikaku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces compound words to their kanji, see {@link Okurigana#skeleton}. */
final class OkuriganaFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  OkuriganaFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 2) {
      String word = term.toString();
      String skeleton = Okurigana.skeleton(word);
      if (skeleton.length() < word.length()) {
        term.setEmpty().append(skeleton);
      }
    }
    return true;
  }
}

package jp.keikaku.analysis;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Listens to the words that pass and changes none: those of kanji and kana, with the reading that
 * the dictionary gives for what stands in the text. Katakana that the dictionary lacks sound as
 * they are written, and those of kanji are not heard; a single hiragana is grammar.
 */
final class SoundFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final ReadingAttribute reading = addAttribute(ReadingAttribute.class);
  private final Consumer<HeardWord> heard;

  SoundFilter(TokenStream input, Consumer<HeardWord> heard) {
    super(input);
    this.heard = heard;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isJapanese()) {
      String known = reading.getReading();
      if (known != null && Scripts.isKatakana(known.charAt(0))) {
        heard.accept(new HeardWord(known, term.toString()));
      } else if (isKatakana()) {
        heard.accept(new HeardWord(term.toString(), term.toString()));
      }
    }
    return true;
  }

  private boolean isJapanese() {
    int first = Character.codePointAt(term, 0);
    return Scripts.isUnspaced(first) && !(term.length() == 1 && Scripts.isHiragana(first));
  }

  private boolean isKatakana() {
    return term.chars().allMatch(Scripts::isKatakana);
  }
}

package jp.keikaku.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.Token;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** A single word as {@code JapaneseTokenizer} would give it, for the filters behind it. */
final class OneWord extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final BaseFormAttribute baseForm = addAttribute(BaseFormAttribute.class);
  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);
  private final ReadingAttribute reading = addAttribute(ReadingAttribute.class);
  private final InflectionAttribute inflection = addAttribute(InflectionAttribute.class);
  private @Nullable Token next;

  /** The word that comes next. */
  void set(Token word) {
    next = word;
  }

  @Override
  public boolean incrementToken() {
    Token word = next;
    if (word == null) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(word.getSurfaceForm(), word.getOffset(), word.getLength());
    baseForm.setToken(word);
    partOfSpeech.setToken(word);
    reading.setToken(word);
    inflection.setToken(word);
    next = null;
    return true;
  }
}

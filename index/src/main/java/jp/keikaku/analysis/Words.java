package jp.keikaku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as the dictionary parts them. */
public final class Words {
  private Words() {}

  /**
   * One word.
   *
   * @param start index of its first character (UTF-16 units)
   * @param end index after its last character
   * @param noun whether it is a noun or stands before or behind one
   */
  public record Word(int start, int end, boolean noun) {}

  /** All words of a text in order; punctuation stands between them. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String part = String.valueOf(speech.getPartOfSpeech());
        words.add(
            new Word(
                offset.startOffset(),
                offset.endOffset(),
                part.startsWith("名詞") || part.startsWith("接頭詞")));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return words;
  }
}

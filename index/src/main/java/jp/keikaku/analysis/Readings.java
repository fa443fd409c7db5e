package jp.keikaku.analysis;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** How texts sound, in katakana, as far as the dictionary knows. */
public final class Readings implements Closeable {
  private final Analyzer words;

  /**
   * Creates it.
   *
   * @param taught what names teach, see {@link CorpusDictionary}, or null
   */
  public Readings(@Nullable UserDictionary taught) {
    this.words = analyzer(taught);
  }

  /** The reading of a text; what is not Japanese stays as it is written. */
  public String reading(String text) {
    return of(words, TextFolding.WORDS.fold(text).value());
  }

  /** The same by the dictionary alone. */
  public static String of(String text) {
    try (Readings readings = new Readings(null)) {
      return readings.reading(text);
    }
  }

  @Override
  public void close() {
    words.close();
  }

  /** Dictionary words with their readings, of texts that are folded. */
  private static Analyzer analyzer(@Nullable UserDictionary taught) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(
            new JapaneseTokenizer(taught, true, true, JapaneseTokenizer.Mode.NORMAL));
      }
    };
  }

  private static String of(Analyzer analyzer, String folded) {
    StringBuilder reading = new StringBuilder(folded.length() * 2);
    try (TokenStream words = analyzer.tokenStream("", folded)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      ReadingAttribute sound = words.addAttribute(ReadingAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        String known = sound.getReading();
        reading.append(known == null ? katakana(word.toString()) : known);
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return reading.toString();
  }

  /** Whether somebody typed sounds alone: kana and the long vowel mark. */
  public static boolean isKana(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(c -> Scripts.isHiragana(c) || Scripts.isKatakana(c));
  }

  /** Hiragana as katakana; everything else as it is. */
  public static String katakana(String text) {
    StringBuilder katakana = new StringBuilder(text.length());
    text.chars().forEach(c -> katakana.append((char) (c >= 0x3041 && c <= 0x3096 ? c + 0x60 : c)));
    return katakana.toString();
  }
}

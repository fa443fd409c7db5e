package jp.keikaku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts sound, in katakana, as far as the dictionary knows. */
public final class Readings {
  private Readings() {}

  /** The reading of a text; what is not Japanese stays as it is written. */
  public static String of(String text) {
    StringBuilder reading = new StringBuilder(text.length() * 2);
    try (JapaneseTokenizer words =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
      words.setReader(new StringReader(TextFolding.WORDS.fold(text).value()));
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

  /** The overlapping pairs of katakana that something typed in kana is compared by. */
  public static List<String> pairs(String kana) {
    String katakana = katakana(kana);
    return IntStream.range(0, katakana.length() - 1)
        .mapToObj(start -> katakana.substring(start, start + 2))
        .toList();
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

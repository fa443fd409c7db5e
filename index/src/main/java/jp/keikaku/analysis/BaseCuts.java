package jp.keikaku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Where the dictionary alone cuts texts that are {@linkplain TextFolding#WORDS folded}; not safe
 * for several threads. Names come back from edition to edition, so that those that came last are
 * kept.
 */
final class BaseCuts {
  private static final int MOST_KEPT = 4096;

  private final JapaneseTokenizer words =
      new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
  private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute speech = words.addAttribute(PartOfSpeechAttribute.class);
  private final ReadingAttribute reading = words.addAttribute(ReadingAttribute.class);
  private final Map<String, List<Part>> kept = new HashMap<>();

  /**
   * One word.
   *
   * @param text as it stands
   * @param start index of its first character (UTF-16 units)
   * @param speech its part of speech
   * @param reading in katakana, or null where the dictionary does not know the word
   */
  record Part(String text, int start, String speech, @Nullable String reading) {
    int end() {
      return start + text.length();
    }

    int length() {
      return text.length();
    }

    boolean isKnown() {
      return reading != null;
    }

    /** Its reading, or what is written, in katakana where it is kana. */
    String sound() {
      return reading == null ? Readings.katakana(text) : reading;
    }
  }

  /** All words of a name in order; punctuation stands between them. */
  List<Part> of(String name) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(name, this::cut);
  }

  /** The same of a text that will not come back. */
  List<Part> cut(String text) {
    List<Part> parts = new ArrayList<>();
    try (words) {
      words.setReader(new StringReader(text));
      words.reset();
      while (words.incrementToken()) {
        int start = offset.startOffset();
        parts.add(
            new Part(
                text.substring(start, offset.endOffset()),
                start,
                String.valueOf(speech.getPartOfSpeech()),
                reading.getReading()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return List.copyOf(parts);
  }
}

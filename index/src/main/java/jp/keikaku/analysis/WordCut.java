package jp.keikaku.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a word is cut that the dictionary cuts wrongly.
 *
 * @param parts it is made of, in order
 * @param readings how each of them sounds, in katakana; what it is written with where nobody knows
 */
record WordCut(List<String> parts, List<String> readings) {
  private static final String COMMA = ",";
  private static final String SPACE = " ";

  WordCut {
    parts = List.copyOf(parts);
    readings = List.copyOf(readings);
  }

  static WordCut ofKatakana(List<String> parts) {
    return new WordCut(parts, parts);
  }

  /** Parts together. */
  String surface() {
    return String.join("", parts);
  }

  /** One line, from which {@link #read} makes the same again. */
  String line() {
    return String.join(SPACE, parts) + COMMA + String.join(SPACE, readings);
  }

  /** What a line says; nothing where it is none. */
  static Optional<WordCut> read(String line) {
    String[] columns = line.split(COMMA, -1);
    if (columns.length != 2) {
      return Optional.empty();
    }
    WordCut cut =
        new WordCut(
            Arrays.asList(columns[0].split(SPACE, -1)), Arrays.asList(columns[1].split(SPACE, -1)));
    return cut.isWritable() ? Optional.of(cut) : Optional.empty();
  }

  /** Whether a user dictionary can hold it: nothing but Japanese letters, a reading for a part. */
  boolean isWritable() {
    return parts.size() == readings.size()
        && parts.stream().allMatch(WordCut::isJapanese)
        && readings.stream().allMatch(WordCut::isJapanese)
        && surface().codePointCount(0, surface().length()) > 1;
  }

  private static boolean isJapanese(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Scripts::isUnspaced);
  }
}

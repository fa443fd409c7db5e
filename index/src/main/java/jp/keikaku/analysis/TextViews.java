package jp.keikaku.analysis;

import java.io.Closeable;
import org.apache.lucene.analysis.Analyzer;

/**
 * Texts in every view that the index holds, folded once for all of them. The terms are those that
 * {@link FieldAnalyzers} give. Safe for use by several threads.
 */
public final class TextViews implements Closeable {
  private final HeardWords heard = new HeardWords();
  private final Analyzer words = new WordAnalyzer(null, false, heard);
  private final Analyzer grams = new GramAnalyzer(false);
  private final Analyzer sounds = Readings.analyzer();

  /**
   * A text in both views.
   *
   * @param words its dictionary words
   * @param grams its pairs of characters
   */
  public record Views(CutText words, CutText grams) {}

  /** A text by words and by pairs. */
  public Views of(String text) {
    FoldedText folded = TextFolding.WORDS.fold(text);
    return new Views(
        CutText.of(words, folded.value()), CutText.of(grams, TextFolding.gramsOf(folded).value()));
  }

  /** How it sounds, in katakana, see {@link Readings#of}. */
  public String reading(String text) {
    return Readings.of(sounds, TextFolding.WORDS.fold(text).value());
  }

  /** A text that is a reading, by pairs of katakana. */
  public CutText sound(String reading) {
    return CutText.of(grams, TextFolding.GRAMS.fold(reading).value());
  }

  /** How the words of the texts sound that were cut so far. */
  public HeardWords heard() {
    return heard;
  }

  @Override
  public void close() {
    words.close();
    grams.close();
    sounds.close();
  }
}

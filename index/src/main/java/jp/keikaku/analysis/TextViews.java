package jp.keikaku.analysis;

import java.io.Closeable;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Texts in every view that the index holds, folded once for all of them. The terms are those that
 * {@link FieldAnalyzers} give. Safe for use by several threads.
 */
public final class TextViews implements Closeable {
  private final Analyzer words;
  private final Analyzer grams = new GramAnalyzer(false);
  private final Analyzer sounds;

  /**
   * Creates the views of an index.
   *
   * @param taught what its names teach, see {@link CorpusDictionary}, or null
   */
  public TextViews(@Nullable UserDictionary taught) {
    this.words = new WordAnalyzer(taught, false);
    this.sounds = Readings.analyzer(taught);
  }

  /**
   * A text in both views.
   *
   * @param words its dictionary words
   * @param grams its pairs of characters
   * @param ideographs each of its ideographs once
   * @param heard how its words sound
   */
  public record Views(CutText words, CutText grams, CutText ideographs, Set<HeardWord> heard) {
    /** Copies the set. */
    public Views {
      heard = Set.copyOf(heard);
    }
  }

  /** A text by words and by pairs. */
  public Views of(String text) {
    FoldedText folded = TextFolding.WORDS.foldUntraced(text);
    HeardWords heard = new HeardWords();
    String paired = TextFolding.gramsOf(folded).value();
    return new Views(
        CutText.of(words, folded.value(), stream -> new SoundFilter(stream, heard)),
        CutText.of(grams, paired),
        CutText.ofTerms(Ideographs.ofFolded(paired)),
        heard.all());
  }

  /** How it sounds, in katakana, see {@link Readings#of}. */
  public String reading(String text) {
    return Readings.of(sounds, TextFolding.WORDS.foldUntraced(text).value());
  }

  /** A text that is a reading, by pairs of katakana. */
  public CutText sound(String reading) {
    return CutText.of(grams, TextFolding.GRAMS.foldUntraced(reading).value());
  }

  @Override
  public void close() {
    words.close();
    grams.close();
    sounds.close();
  }
}

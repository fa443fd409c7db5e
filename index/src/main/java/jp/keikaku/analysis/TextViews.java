package jp.keikaku.analysis;

import java.io.Closeable;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Texts in every view that the index holds, folded once for all of them. The terms are those that
 * {@link FieldAnalyzers} give. Safe for use by several threads.
 */
public final class TextViews implements Closeable {
  private final Queue<WordCutter> cutters;
  private final @Nullable UserDictionary taught;
  private final Analyzer sounds;

  /**
   * Creates the views of an index.
   *
   * @param taught what its names teach, see {@link CorpusDictionary}, or null
   */
  public TextViews(@Nullable UserDictionary taught) {
    this(taught, new ConcurrentLinkedQueue<>());
  }

  private TextViews(@Nullable UserDictionary taught, Queue<WordCutter> cutters) {
    this.taught = taught;
    this.cutters = cutters;
    this.sounds = Readings.analyzer(taught);
  }

  /**
   * The views of an index whose names teach something else, with what is remembered of the
   * dictionary.
   */
  public TextViews with(@Nullable UserDictionary others) {
    return new TextViews(others, cutters);
  }

  /**
   * A text in both views.
   *
   * @param words its dictionary words
   * @param grams its pairs of characters
   * @param ideographs each of its ideographs once
   * @param heard how its words sound, most of them once
   */
  public record Views(CutText words, CutText grams, CutText ideographs, List<HeardWord> heard) {
    /** Copies the list. */
    public Views {
      heard = List.copyOf(heard);
    }
  }

  /** A text by words and by pairs. */
  public Views of(String text) {
    FoldedText folded = TextFolding.WORDS.foldUntraced(text);
    String paired = TextFolding.gramsOf(folded).value();
    WordCutter.Cut cut = cut(folded.value());
    return new Views(
        cut.words(), CutText.ofGrams(paired), Ideographs.cutOfFolded(paired), cut.heard());
  }

  /** Whoever cuts a text has a cutter of his own meanwhile; one that failed is not used again. */
  private WordCutter.Cut cut(String folded) {
    WordCutter cutter = Objects.requireNonNullElseGet(cutters.poll(), WordCutter::new);
    WordCutter.Cut cut = cutter.cut(folded, taught);
    cutters.add(cutter);
    return cut;
  }

  /** How it sounds, in katakana, see {@link Readings#of}. */
  public String reading(String text) {
    return Readings.of(sounds, TextFolding.WORDS.foldUntraced(text).value());
  }

  /** A text that is a reading, by pairs of katakana. */
  public CutText sound(String reading) {
    return CutText.ofGrams(TextFolding.GRAMS.foldUntraced(reading).value());
  }

  @Override
  public void close() {
    sounds.close();
  }
}

package jp.keikaku.analysis;

import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** Which view of a text each field holds: the suffix of its name says it. */
public final class FieldAnalyzers extends DelegatingAnalyzerWrapper {
  /** Ends the names of fields that hold dictionary words. */
  public static final String WORDS = ".words";

  /** Ends the names of fields that hold pairs of characters. */
  public static final String GRAMS = ".grams";

  /**
   * Ends the names of fields that hold each {@linkplain Ideographs ideograph} of a text once, as
   * whole terms without frequencies, positions or norms.
   */
  public static final String IDEOGRAPHS = ".ideographs";

  private final Analyzer words;
  private final Analyzer untaught;
  private final Analyzer grams = new GramAnalyzer();

  /** Creates the analyzers of an index whose names teach nothing. */
  public FieldAnalyzers() {
    this(null);
  }

  /**
   * Creates the analyzers of a whole index.
   *
   * @param taught what its names teach, see {@link CorpusDictionary}, or null
   */
  public FieldAnalyzers(@Nullable UserDictionary taught) {
    this(new WordAnalyzer(taught), taught == null);
  }

  private FieldAnalyzers(WordAnalyzer words, boolean untaught) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = words;
    this.untaught = untaught ? words : new WordAnalyzer(null);
  }

  /**
   * The analyzers that texts are indexed with.
   *
   * @param heard is told how each word sounds, by the thread that reads the words
   */
  public static FieldAnalyzers listening(
      @Nullable UserDictionary taught, Consumer<HeardWord> heard) {
    return new FieldAnalyzers(new WordAnalyzer(taught, heard), true);
  }

  /** The view by dictionary words. */
  public Analyzer words() {
    return words;
  }

  /** The same by the dictionary alone, as texts were cut before names taught it anything. */
  public Analyzer untaughtWords() {
    return untaught;
  }

  /** The view by pairs of characters. */
  public Analyzer grams() {
    return grams;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return fieldName.endsWith(WORDS) ? words : grams;
  }
}

package jp.keikaku.analysis;

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
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = new WordAnalyzer(taught);
    this.untaught = taught == null ? words : new WordAnalyzer(null);
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

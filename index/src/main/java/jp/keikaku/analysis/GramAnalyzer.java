package jp.keikaku.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/** A text as overlapping pairs of Japanese characters, and whole words of other scripts. */
public final class GramAnalyzer extends Analyzer {
  private final boolean folds;

  /** Creates it. */
  public GramAnalyzer() {
    this(true);
  }

  /** The same for texts that are {@linkplain TextFolding#GRAMS folded} already, or not. */
  GramAnalyzer(boolean folds) {
    this.folds = folds;
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return folds ? new FoldingCharFilter(reader, TextFolding.GRAMS) : reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new GramTokenizer());
  }
}

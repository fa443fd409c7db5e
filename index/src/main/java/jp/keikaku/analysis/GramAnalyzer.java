package jp.keikaku.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/** A text as overlapping pairs of Japanese characters, and whole words of other scripts. */
public final class GramAnalyzer extends Analyzer {
  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new FoldingCharFilter(reader, TextFolding.GRAMS);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new GramTokenizer());
  }
}

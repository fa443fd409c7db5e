package jp.keikaku.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/** A text as overlapping pairs of Japanese characters, and whole words of other scripts. */
public final class GramAnalyzer extends Analyzer {
  /** Whether a term is the number of a provision or an item: {@code 第3条}, {@code 1-1}. */
  public static boolean isNumber(String term) {
    return term.length() > 2
        && (term.codePointAt(0) == GramScanner.ORDINAL || term.indexOf(GramScanner.HYPHEN) > 0);
  }

  /** Whether a term is the number of a provision: 第3条, 第12条の2. */
  public static boolean isProvision(String term) {
    return term.length() > 2 && term.codePointAt(0) == GramScanner.ORDINAL;
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new FoldingCharFilter(reader, TextFolding.GRAMS);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new GramTokenizer());
  }
}

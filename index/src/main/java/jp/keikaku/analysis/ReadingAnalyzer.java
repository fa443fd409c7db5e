package jp.keikaku.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/** A text as overlapping pairs of the katakana that it is read with. */
final class ReadingAnalyzer extends Analyzer {
  private static final boolean WITHOUT_PUNCTUATION = true;
  private static final boolean PARTS_INSTEAD_OF_COMPOUNDS = true;

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new FoldingCharFilter(reader, TextFolding.WORDS);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words =
        new JapaneseTokenizer(
            null, WITHOUT_PUNCTUATION, PARTS_INSTEAD_OF_COMPOUNDS, JapaneseTokenizer.Mode.NORMAL);
    return new TokenStreamComponents(words, new ReadingPairsFilter(words));
  }
}

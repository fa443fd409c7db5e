package jp.keikaku.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.ConnectionCosts;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** A text as the words of Kuromoji's dictionary. */
public final class WordAnalyzer extends Analyzer {
  private static final boolean WITHOUT_PUNCTUATION = true;
  private static final boolean PARTS_INSTEAD_OF_COMPOUNDS = true;

  private final @Nullable UserDictionary terms;
  private final boolean folds;

  /**
   * Creates it.
   *
   * @param terms words that the dictionary lacks or cuts wrongly, or null
   */
  public WordAnalyzer(@Nullable UserDictionary terms) {
    this(terms, true);
  }

  /** The same for texts that are {@linkplain TextFolding#WORDS folded} already, or not. */
  WordAnalyzer(@Nullable UserDictionary terms, boolean folds) {
    this.terms = terms;
    this.folds = folds;
  }

  /**
   * Begins to load the dictionary in threads of its own, its words and the costs of their
   * neighbourhood apart: that takes longer than anything else that a first question has to do. Who
   * needs it meanwhile waits for it.
   */
  public static void loadDictionaryBeside() {
    Thread.ofPlatform().daemon().name("costs").start(ConnectionCosts::getInstance);
    Thread.ofPlatform().daemon().name("dictionary").start(WordAnalyzer::loadDictionary);
  }

  private static void loadDictionary() {
    TokenInfoDictionary.getInstance();
    try (WordAnalyzer analyzer = new WordAnalyzer(null)) {
      Tokens.of(analyzer, "計画を読む");
      JapaneseAnalyzer.getDefaultStopTags();
    }
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return folds ? new FoldingCharFilter(reader, TextFolding.WORDS) : reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words =
        new JapaneseTokenizer(
            terms, WITHOUT_PUNCTUATION, PARTS_INSTEAD_OF_COMPOUNDS, JapaneseTokenizer.Mode.SEARCH);
    TokenStream chain = new JapaneseBaseFormFilter(words); // 行い→行う
    chain = // without を, です
        new JapanesePartOfSpeechStopFilter(chain, JapaneseAnalyzer.getDefaultStopTags());
    chain = new StopFilter(chain, JapaneseAnalyzer.getDefaultStopSet()); // without する, こと
    chain = new JapaneseKatakanaStemFilter(chain); // サーバー→サーバ
    chain = new OkuriganaFilter(chain); // 取り組み, 取り組む→取組
    return new TokenStreamComponents(words, chain);
  }
}

package jp.keikaku.analysis;

import java.io.Reader;
import java.util.function.Consumer;
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
  private final Consumer<HeardWord> heard;

  /**
   * Creates it.
   *
   * @param terms words that the dictionary lacks or cuts wrongly, or null
   */
  public WordAnalyzer(@Nullable UserDictionary terms) {
    this(terms, word -> {});
  }

  /**
   * The same for somebody who is told how each word sounds.
   *
   * @param heard is called by the thread that reads the words
   */
  public WordAnalyzer(@Nullable UserDictionary terms, Consumer<HeardWord> heard) {
    this.terms = terms;
    this.heard = heard;
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
    return new FoldingCharFilter(reader, TextFolding.WORDS);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words =
        new JapaneseTokenizer(
            terms, WITHOUT_PUNCTUATION, PARTS_INSTEAD_OF_COMPOUNDS, JapaneseTokenizer.Mode.SEARCH);
    return new TokenStreamComponents(words, new SoundFilter(terms(words), heard));
  }

  /** The terms by which words are compared. */
  private static TokenStream terms(TokenStream words) {
    TokenStream chain = new JapaneseBaseFormFilter(words); // 行い→行う
    chain = // without を, です
        new JapanesePartOfSpeechStopFilter(chain, JapaneseAnalyzer.getDefaultStopTags());
    chain = new StopFilter(chain, JapaneseAnalyzer.getDefaultStopSet()); // without する, こと
    chain = new JapaneseKatakanaStemFilter(chain); // サーバー→サーバ
    return new OkuriganaFilter(chain); // 取り組み, 取り組む→取組
  }
}

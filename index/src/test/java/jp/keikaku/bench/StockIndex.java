package jp.keikaku.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.analysis.Tokens;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * Paragraphs in fields of Lucene's own analyzers, asked by up to three stock clauses: any word, any
 * pair of characters, neighbouring words near each other.
 */
final class StockIndex implements Closeable {
  private static final String WORDS = "words";
  private static final String PAIRS = "pairs";

  /** How far apart neighbours of a question may stand in a text. */
  private static final int NEAR = 2;

  private static final List<Float> SATURATIONS = List.of(0.6f, 1.2f, 2f, 3f);
  private static final List<Float> LENGTHS = List.of(0.3f, 0.5f, 0.75f, 1f);
  private static final List<Float> WEIGHTS = List.of(0.2f, 0.4f, 0.8f);

  private final Analyzer japanese = new JapaneseAnalyzer();
  private final Analyzer cjk = new CJKAnalyzer();
  private final FSDirectory directory;
  private final DirectoryReader reader;

  /** The paragraphs' numbers are those of the documents. */
  StockIndex(Path folder, List<String> paragraphs) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(japanese, Map.of(PAIRS, cjk)))
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : paragraphs) {
        Document document = new Document();
        document.add(new TextField(WORDS, text, Field.Store.NO));
        document.add(new TextField(PAIRS, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  /**
   * What counts how much.
   *
   * @param saturation BM25's k1
   * @param length BM25's b
   * @param words weight of a word, 0 where none is asked for
   * @param pairs of a pair of characters
   * @param near of two neighbours near each other
   */
  record Settings(float saturation, float length, float words, float pairs, float near) {
    /** What Lucene does of itself with words, and with pairs. */
    static final Settings PLAIN = new Settings(1.2f, 0.75f, 1, 0, 0);

    static final Settings PLAIN_PAIRS = new Settings(1.2f, 0.75f, 0, 1, 0);

    /** The same settings with each other choice of k1 and b. */
    List<Settings> tunings() {
      List<Settings> tunings = new ArrayList<>();
      for (float k1 : SATURATIONS) {
        for (float b : LENGTHS) {
          tunings.add(new Settings(k1, b, words, pairs, near));
        }
      }
      return tunings;
    }

    /** Three clauses, by each choice of weights. */
    List<Settings> clauses() {
      List<Settings> clauses = new ArrayList<>();
      for (float second : WEIGHTS) {
        for (float third : WEIGHTS) {
          clauses.add(new Settings(saturation, length, words, second, third));
        }
      }
      return clauses;
    }
  }

  /** Numbers of the best paragraphs for a question. */
  List<Integer> best(String question, Settings settings, int most) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(settings.saturation(), settings.length()));
    List<String> words = terms(japanese, question);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, WORDS, words, settings.words());
    add(query, PAIRS, terms(cjk, question), settings.pairs());
    for (int i = 0; settings.near() > 0 && i + 1 < words.size(); i++) {
      Query near = new PhraseQuery(NEAR, WORDS, words.get(i), words.get(i + 1));
      query.add(new BoostQuery(near, settings.near()), Occur.SHOULD);
    }
    List<Integer> best = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.build(), most).scoreDocs) {
      best.add(found.doc);
    }
    return best;
  }

  private static void add(
      BooleanQuery.Builder query, String field, List<String> terms, float weight) {
    Set<String> each = weight > 0 ? new LinkedHashSet<>(terms) : Set.of();
    for (String term : each) {
      query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return Tokens.of(analyzer, text).stream().map(Tokens.Token::term).toList();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        japanese;
        cjk) {
      reader.close();
    }
  }
}

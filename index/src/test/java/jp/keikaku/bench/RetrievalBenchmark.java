package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.Ideographs;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.search.Closeness;
import jp.keikaku.search.TextQueries;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Whether questions find the paragraph that they were asked about: plain {@code JapaneseAnalyzer},
 * {@code CJKAnalyzer}, and our analysis and query building, over one index in one run. {@code make
 * bench-retrieval DATA="FILE…"} with files in SQuAD's format. Equal paragraphs are one document.
 */
public final class RetrievalBenchmark {
  private static final String JAPANESE = "japanese";
  private static final String CJK = "cjk";
  private static final int DEEPEST = 100;

  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();

  private RetrievalBenchmark() {}

  /** A question and the number of the paragraph that answers it. */
  private record Question(String text, int paragraph) {}

  /** One way to ask. */
  private record Way(String name, Similarity similarity, Finder finder) {}

  /** Finds the best paragraphs for a question. */
  private interface Finder {
    TopDocs best(IndexSearcher searcher, String question) throws IOException;
  }

  /** Prints the table; exits with 2 where no file is named. */
  public static void main(String[] files) throws IOException {
    if (files.length == 0) {
      System.err.println("Name files in SQuAD's format: make bench-retrieval DATA=\"FILE…\"");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("keikaku-retrieval");
    try (Directory directory = FSDirectory.open(folder);
        FieldAnalyzers ours = new FieldAnalyzers();
        Analyzer japanese = new JapaneseAnalyzer();
        Analyzer cjk = new CJKAnalyzer()) {
      RetrievalBenchmark benchmark = new RetrievalBenchmark();
      benchmark.index(
          directory,
          new PerFieldAnalyzerWrapper(ours, Map.of(JAPANESE, japanese, CJK, cjk)),
          files);
      List<Way> ways =
          List.of(
              new Way("JapaneseAnalyzer", new BM25Similarity(), anyTerm(JAPANESE, japanese)),
              new Way("CJKAnalyzer", new BM25Similarity(), anyTerm(CJK, cjk)),
              new Way(
                  "keikaku",
                  TextQueries.similarity(),
                  (searcher, question) -> best(searcher, question, ours)));
      System.out.print(benchmark.ask(directory, ways));
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void index(Directory directory, Analyzer analyzer, String[] files) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy()))) {
      for (String file : files) {
        SquadFile.read(Path.of(file), new Paragraphs(writer));
      }
      writer.forceMerge(1);
    }
  }

  private String ask(Directory directory, List<Way> ways) throws IOException {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d paragraphs, %d questions%n%-18s%10s%10s%10s%10s%14s%n",
                paragraphs.size(),
                questions.size(),
                "",
                "nDCG@10",
                "missing",
                "MRR@10",
                "R@100",
                "ms/question"));
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      double plainMissing = 0;
      for (Way way : ways) {
        searcher.setSimilarity(way.similarity());
        long started = System.nanoTime();
        RetrievalScore score = score(searcher, way);
        double millis = (System.nanoTime() - started) / 1e6 / Math.max(1, questions.size());
        double missing = 1 - score.meanGain();
        plainMissing = plainMissing == 0 ? missing : plainMissing;
        table.append(
            String.format(
                Locale.ROOT,
                "%-18s%10.4f%9.1f%%%10.4f%10.4f%14.2f%n",
                way.name(),
                score.meanGain(),
                100 * (missing / plainMissing - 1),
                score.meanReciprocal(),
                score.recall(),
                millis));
      }
    }
    return table.toString();
  }

  private RetrievalScore score(IndexSearcher searcher, Way way) throws IOException {
    RetrievalScore score = RetrievalScore.NONE;
    for (Question question : questions) {
      ScoreDoc[] found = way.finder().best(searcher, question.text()).scoreDocs;
      int rank = -1;
      for (int i = 0; i < found.length && rank < 0; i++) {
        rank = found[i].doc == question.paragraph() ? i : -1;
      }
      score = score.plus(rank);
    }
    return score;
  }

  private static TopDocs best(IndexSearcher searcher, String question, FieldAnalyzers analyzers)
      throws IOException {
    Query query = TextQueries.question(question, analyzers, List.of(TextQueries.TEXT));
    return Closeness.of(question, analyzers)
        .rescore(searcher, searcher.search(query, DEEPEST), DEEPEST);
  }

  private static Finder anyTerm(String field, Analyzer analyzer) {
    return (searcher, question) -> {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term :
          new LinkedHashSet<>(
              Tokens.of(analyzer, question).stream().map(Tokens.Token::term).toList())) {
        query.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
      }
      return searcher.search(query.build(), DEEPEST);
    };
  }

  /** Puts paragraphs into the index as they come; questions wait for their paragraph's text. */
  private final class Paragraphs implements SquadFile.Reader {
    private final IndexWriter writer;
    private final List<String> waiting = new ArrayList<>();
    private int current = -1;

    private Paragraphs(IndexWriter writer) {
      this.writer = writer;
    }

    @Override
    public void paragraph() {
      waiting.clear();
      current = -1;
    }

    @Override
    public void context(String text) throws IOException {
      Integer known = paragraphs.get(text);
      current = known == null ? paragraphs.size() : known;
      if (known == null) {
        paragraphs.put(text, current);
        Document document = new Document();
        for (String field :
            List.of(
                JAPANESE,
                CJK,
                IndexFields.words(IndexFields.TEXT),
                IndexFields.grams(IndexFields.TEXT))) {
          document.add(new TextField(field, text, Field.Store.NO));
        }
        for (String ideograph : Ideographs.of(text)) {
          document.add(
              new StringField(IndexFields.ideographs(IndexFields.TEXT), ideograph, Field.Store.NO));
        }
        writer.addDocument(document);
      }
      waiting.forEach(this::question);
      waiting.clear();
    }

    @Override
    public void question(String text) {
      if (current < 0) {
        waiting.add(text);
      } else {
        questions.add(new Question(text, current));
      }
    }
  }
}

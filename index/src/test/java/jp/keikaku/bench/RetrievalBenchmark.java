package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Whether questions find the paragraph that they were asked about: the product itself, over an
 * archive of the paragraphs, beside plain {@code JapaneseAnalyzer} and {@code CJKAnalyzer} indexes
 * in one run. {@code make bench-retrieval DATA="FILE…"} with files in SQuAD's format. Equal
 * paragraphs are one record.
 */
public final class RetrievalBenchmark {
  private static final String JAPANESE = "japanese";
  private static final String CJK = "cjk";
  private static final int DEEPEST = 100;

  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();

  private RetrievalBenchmark() {}

  /** A question and the number of the paragraph that answers it. */
  private record Question(String text, int paragraph) {}

  /** One way to ask: the numbers of the best paragraphs for a question. */
  private interface Way {
    List<Integer> best(String question) throws IOException;
  }

  /** Prints the table; exits with 2 where no file is named. */
  public static void main(String[] files) throws IOException, ArchiveException {
    if (files.length == 0) {
      System.err.println("Name files in SQuAD's format: make bench-retrieval DATA=\"FILE…\"");
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("keikaku-retrieval");
    try (Directory directory = FSDirectory.open(folder.resolve("plain"));
        Analyzer japanese = new JapaneseAnalyzer();
        Analyzer cjk = new CJKAnalyzer()) {
      RetrievalBenchmark benchmark = new RetrievalBenchmark();
      for (String file : files) {
        SquadFile.read(Path.of(file), benchmark.new Paragraphs());
      }
      benchmark.plainIndex(directory, new PerFieldAnalyzerWrapper(japanese, Map.of(CJK, cjk)));
      Archive archive = benchmark.archive(folder.resolve("archive"));
      try (DirectoryReader reader = DirectoryReader.open(directory);
          SearchEngine engine = archive.open(new LuceneEngine())) {
        System.out.print(benchmark.heading());
        double plain = benchmark.ask("JapaneseAnalyzer", anyTerm(reader, JAPANESE, japanese), 0);
        benchmark.ask("CJKAnalyzer", anyTerm(reader, CJK, cjk), plain);
        Similarity tuned = new BM25Similarity(2f, 0.75f);
        benchmark.ask("Japanese, k1 2", anyTerm(reader, JAPANESE, japanese, tuned), plain);
        benchmark.ask("keikaku", question -> product(engine, question), plain);
      }
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void plainIndex(Directory directory, Analyzer analyzer) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy()))) {
      for (String text : paragraphs) {
        Document document = new Document();
        document.add(new TextField(JAPANESE, text, Field.Store.NO));
        document.add(new TextField(CJK, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** The paragraphs as one document, each under a heading that says nothing but its number. */
  private Archive archive(Path folder) throws IOException, ArchiveException {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      sections.add(
          new Section(
              String.valueOf(i),
              Text.EMPTY,
              List.of(Text.of(paragraphs.get(i))),
              List.of(),
              List.of(),
              List.of()));
    }
    Edition edition = ExampleEditions.untitled("paragraphs.pdf", "").withSections(sections);
    Archive archive = Archive.at(folder);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, new LuceneEngine())) {
      writer.ingest(new byte[] {1}, edition, new RecordJson().writeBytes(edition));
    }
    return archive;
  }

  private static List<Integer> product(SearchEngine engine, String question) throws IOException {
    SearchRequest request = new SearchRequest(question, Set.of(), null, null, DEEPEST);
    return engine.search(request).hits().stream()
        .map(hit -> hit.record().id().split("/"))
        .filter(id -> id.length > 2 && id[1].equals("paragraph"))
        .map(id -> Integer.valueOf(id[2]))
        .toList();
  }

  private String heading() {
    return String.format(
        Locale.ROOT,
        "%d paragraphs, %d questions%n%-18s%10s%10s%10s%10s%10s%14s%n",
        paragraphs.size(),
        questions.size(),
        "",
        "nDCG@10",
        "missing",
        "MRR@10",
        "R@100",
        "few hits",
        "ms/question");
  }

  /** Prints a line; returns what is missing to 1. */
  private double ask(String name, Way way, double plainMissing) throws IOException {
    RetrievalScore score = RetrievalScore.NONE;
    int few = 0;
    long started = System.nanoTime();
    for (Question question : questions) {
      List<Integer> found = way.best(question.text());
      few += found.size() < 10 ? 1 : 0;
      score = score.plus(found.indexOf(question.paragraph()));
    }
    double millis = (System.nanoTime() - started) / 1e6 / Math.max(1, questions.size());
    double missing = 1 - score.meanGain();
    System.out.printf(
        Locale.ROOT,
        "%-18s%10.4f%9.1f%%%10.4f%10.4f%10d%14.2f%n",
        name,
        score.meanGain(),
        plainMissing == 0 ? 0 : 100 * (missing / plainMissing - 1),
        score.meanReciprocal(),
        score.recall(),
        few,
        millis);
    return missing;
  }

  private static Way anyTerm(DirectoryReader reader, String field, Analyzer analyzer) {
    return anyTerm(reader, field, analyzer, new BM25Similarity());
  }

  private static Way anyTerm(
      DirectoryReader reader, String field, Analyzer analyzer, Similarity similarity) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(similarity);
    return question -> {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term :
          new LinkedHashSet<>(
              Tokens.of(analyzer, question).stream().map(Tokens.Token::term).toList())) {
        query.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
      }
      List<Integer> best = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query.build(), DEEPEST).scoreDocs) {
        best.add(found.doc);
      }
      return best;
    };
  }

  /** Takes paragraphs as they come; questions wait for their paragraph's text. */
  private final class Paragraphs implements SquadFile.Reader {
    private final List<String> waiting = new ArrayList<>();
    private int current = -1;

    @Override
    public void paragraph() {
      waiting.clear();
      current = -1;
    }

    @Override
    public void context(String text) {
      Integer known = numbers.putIfAbsent(text, paragraphs.size());
      current = known == null ? paragraphs.size() : known;
      if (known == null) {
        paragraphs.add(text);
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

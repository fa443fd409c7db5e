package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.bench.Questions.Question;
import jp.keikaku.example.FixtureArchive;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/**
 * How fast search is, beside a plain {@code JapaneseAnalyzer} index of one field in the same run:
 * cold processes on the fixtures; then many generated records (1,000,000, or as the property {@code
 * records} says): taking them in, the size of the index, and answers to seeded questions; then what
 * answers to judged questions are worth. {@code make bench-search}.
 */
public final class SearchBenchmark {
  private static final int QUESTIONS = 2000;

  private final Path folder;
  private final GeneratedPlans plans;
  private final FixtureWords words;
  private final int editions;
  private final IndexingSpeed indexing;

  private SearchBenchmark(Path folder, FixtureWords words, int records) {
    this.folder = folder;
    this.words = words;
    this.plans = new GeneratedPlans(words);
    this.editions = Math.max(1, Math.ceilDiv(records, GeneratedPlans.RECORDS_PER_EDITION));
    this.indexing = new IndexingSpeed(folder, plans, editions);
  }

  /** Arguments: the folder of the fixtures, the launcher of the built program. */
  public static void main(String[] arguments)
      throws IOException, ArchiveException, InterruptedException {
    Path fixtures = Path.of(arguments[0]).toAbsolutePath();
    Path launcher = Path.of(arguments[1]).toAbsolutePath();
    Path folder = Files.createTempDirectory("keikaku-search");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    System.out.println(new ColdStart(launcher, folder.resolve("fixtures")).measure(fixtures));
    SearchBenchmark benchmark =
        new SearchBenchmark(
            folder, FixtureWords.of(fixtures), Integer.getInteger("records", 1_000_000));
    System.out.println(benchmark.indexing.measure());
    System.out.println(benchmark.ask());
    Progress.end();
    System.out.print(benchmark.judge(fixtures));
  }

  private String ask() throws IOException, ArchiveException {
    List<Question> questions = Questions.of(words, plans, editions, QUESTIONS);
    double[] ours = new double[QUESTIONS];
    double[] plain = new double[QUESTIONS];
    long opening = System.nanoTime();
    try (SearchEngine engine = indexing.archive().open(new LuceneEngine());
        FSDirectory files = FSDirectory.open(indexing.plain());
        DirectoryReader reader = DirectoryReader.open(files);
        Analyzer analyzer = new JapaneseAnalyzer()) {
      IndexSearcher searcher = new IndexSearcher(reader);
      engine.search(SearchRequest.of(questions.getFirst().typed()));
      double first = (System.nanoTime() - opening) / 1e6;
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < QUESTIONS; i++) {
          Question question = questions.get(i);
          long started = System.nanoTime();
          engine.search(SearchRequest.of(question.typed()));
          ours[i] = (System.nanoTime() - started) / 1e6;
          started = System.nanoTime();
          searcher.search(PlainIndex.query(analyzer, question), 10);
          plain[i] = (System.nanoTime() - started) / 1e6;
          Progress.say("round " + (round + 1) + " of 2: question " + (i + 1));
        }
      }
      return answers(questions, new Latencies(ours), new Latencies(plain), byKind(questions, ours))
          + String.format(Locale.ROOT, "%-34s%10.0f%n", "opening and a first answer", first);
    }
  }

  /** What the answers are worth, on the fixtures alone. */
  private String judge(Path fixtures) throws IOException, ArchiveException {
    Archive judged = FixtureArchive.in(folder.resolve("judged"), fixtures);
    try (SearchEngine engine = judged.open(new LuceneEngine())) {
      return SearchJudgments.table(
          fixtures.resolve("search/judgments.tsv"),
          List.of(ArchiveSearchers.keikaku(engine), ArchiveSearchers.plain(judged)));
    }
  }

  private static String answers(
      List<Question> questions, Latencies ours, Latencies plain, Map<String, Latencies> kinds) {
    return String.format(
            Locale.ROOT,
            "%-34s%10s%10s%10s%10s%n",
            String.format(Locale.ROOT, "Warm answers, ms (%,d questions)", questions.size()),
            "p50",
            "p90",
            "p99",
            "max")
        + ours.line("keikaku")
        + plain.line("plain JapaneseAnalyzer")
        + ours.ratio(plain)
        + kinds.entrySet().stream()
            .map(kind -> kind.getValue().line("keikaku, " + kind.getKey()))
            .collect(Collectors.joining());
  }

  private static Map<String, Latencies> byKind(List<Question> questions, double[] millis) {
    Map<String, Latencies> kinds = new TreeMap<>();
    for (String kind : questions.stream().map(Question::kind).distinct().toList()) {
      double[] own =
          IntStream.range(0, millis.length)
              .filter(i -> questions.get(i).kind().equals(kind))
              .mapToDouble(i -> millis[i])
              .toArray();
      kinds.put(kind, new Latencies(own));
    }
    return kinds;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      System.err.println("Not removed: " + folder + " (" + e + ")");
    }
  }
}

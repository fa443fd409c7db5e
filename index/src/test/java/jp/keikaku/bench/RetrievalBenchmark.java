package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.bench.StockIndex.Settings;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;
import jp.keikaku.example.ExampleEditions;
import jp.keikaku.record.RecordJson;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.lucene.LuceneEngine;

/**
 * Whether questions find the paragraph that they were asked about: the product itself, over an
 * archive of the paragraphs, beside what Lucene's own analyzers find in the same run. {@code make
 * bench-retrieval DATA="FILE…"} with files in SQuAD's format. Equal paragraphs are one record.
 */
public final class RetrievalBenchmark {
  private static final int DEEPEST = 100;

  /** Stock settings are chosen on so many of the questions, taken evenly. */
  private static final int MOST_TUNED = 500;

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
    RetrievalBenchmark benchmark = new RetrievalBenchmark();
    for (String file : files) {
      SquadFile.read(Path.of(file), benchmark.new Paragraphs());
    }
    Path folder = Files.createTempDirectory("keikaku-retrieval");
    try (StockIndex stock = new StockIndex(folder.resolve("stock"), benchmark.paragraphs);
        SearchEngine engine =
            benchmark.archive(folder.resolve("archive")).open(new LuceneEngine())) {
      System.out.print(benchmark.heading());
      double plain = benchmark.ask("JapaneseAnalyzer", stock, Settings.PLAIN, 0);
      benchmark.ask("CJKAnalyzer", stock, Settings.PLAIN_PAIRS, plain);
      Settings tuned = benchmark.best(stock, Settings.PLAIN.tunings());
      benchmark.ask("Japanese, tuned", stock, tuned, plain);
      Settings strong = benchmark.best(stock, tuned.clauses());
      strong = benchmark.best(stock, strong.tunings());
      benchmark.ask("words, pairs, near", stock, strong, plain);
      benchmark.ask("keikaku", question -> product(engine, question), plain);
      System.out.println("chosen on these questions: " + tuned + ", " + strong);
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
    Edition edition = ExampleEditions.untitled("paragraphs.pdf", "–").withSections(sections);
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

  /** The settings that find most, chosen on some of the questions that are then asked. */
  private Settings best(StockIndex stock, List<Settings> choices) throws IOException {
    int step = Math.ceilDiv(questions.size(), MOST_TUNED);
    Settings best = choices.getFirst();
    double most = -1;
    for (Settings choice : choices) {
      RetrievalScore score = RetrievalScore.NONE;
      for (int i = 0; i < questions.size(); i += step) {
        Question question = questions.get(i);
        score =
            score.plus(stock.best(question.text(), choice, DEEPEST).indexOf(question.paragraph()));
      }
      if (score.meanGain() > most) {
        most = score.meanGain();
        best = choice;
      }
    }
    return best;
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

  private double ask(String name, StockIndex stock, Settings settings, double plainMissing)
      throws IOException {
    return ask(name, question -> stock.best(question, settings, DEEPEST), plainMissing);
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

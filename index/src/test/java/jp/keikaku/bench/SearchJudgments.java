package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which records answer which questions: {@code fixtures/search/judgments.tsv}, judged by reading
 * the fixtures. Scores are nDCG@10 with gains of 2 to the power of the grade, less 1.
 */
public final class SearchJudgments {
  /** The file, relative to the module's folder. */
  public static final Path FILE = Path.of("../fixtures/search/judgments.tsv");

  private static final int DEEPEST = 10;
  private static final int WORST = 12;

  private final List<Judged> queries;

  private SearchJudgments(List<Judged> queries) {
    this.queries = queries;
  }

  /** Somebody who answers. */
  public interface Searcher {
    /** What the table calls it. */
    String name();

    /** Ids of the records that answer a query, best first. */
    List<String> answer(String query) throws IOException;
  }

  /**
   * A query and the records that answer it.
   *
   * @param query as a person types it
   * @param kind what is particular about it
   * @param grades by the id of the record: 3 is what was asked for, 2 speaks of it, 1 mentions it
   */
  public record Judged(String query, String kind, Map<String, Integer> grades) {
    /** Copies the grades. */
    public Judged {
      grades = Map.copyOf(grades);
    }

    /** nDCG@10 of an answer. */
    double gain(List<String> answer) {
      double gain = 0;
      for (int rank = 0; rank < Math.min(DEEPEST, answer.size()); rank++) {
        gain += worth(grades.getOrDefault(answer.get(rank), 0), rank);
      }
      List<Integer> best =
          grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEEPEST).toList();
      double most = 0;
      for (int rank = 0; rank < best.size(); rank++) {
        most += worth(best.get(rank), rank);
      }
      return gain / most;
    }

    private static double worth(int grade, int rank) {
      return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2);
    }
  }

  /** Reads the judgments of a file: query, kind, id and grade between tabs. */
  public static SearchJudgments read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        kinds.put(columns[0], columns[1]);
        grades
            .computeIfAbsent(columns[0], unused -> new LinkedHashMap<>())
            .put(columns[2], Integer.parseInt(columns[3]));
      }
    }
    return new SearchJudgments(
        kinds.entrySet().stream()
            .map(
                each ->
                    new Judged(
                        each.getKey(),
                        each.getValue(),
                        grades.getOrDefault(each.getKey(), Map.of())))
            .toList());
  }

  /** All queries in the order of the file. */
  public List<Judged> queries() {
    return List.copyOf(queries);
  }

  /** Mean nDCG@10 by kind of query; that of all queries under {@code all}. */
  public Map<String, Double> score(Searcher searcher) throws IOException {
    return means(gains(searcher));
  }

  /**
   * The scores of some searchers by kind of query, then the worst queries of the first one.
   *
   * @param file the judgments, {@link #FILE} for tests
   */
  public static String table(Path file, List<Searcher> searchers) throws IOException {
    SearchJudgments judgments = read(file);
    List<Map<String, Double>> scores = new ArrayList<>();
    List<Double> first = judgments.gains(searchers.getFirst());
    for (Searcher searcher : searchers) {
      scores.add(judgments.score(searcher));
    }
    StringBuilder table =
        new StringBuilder(String.format(Locale.ROOT, "%-16s%9s", "nDCG@10 by kind", "queries"));
    searchers.forEach(
        searcher -> table.append(String.format(Locale.ROOT, "%18s", searcher.name())));
    table.append('\n');
    for (String kind : scores.getFirst().keySet()) {
      long count =
          judgments.queries.stream()
              .filter(judged -> kind.equals("all") || judged.kind().equals(kind))
              .count();
      table.append(String.format(Locale.ROOT, "%-16s%9d", kind, count));
      scores.forEach(score -> table.append(String.format(Locale.ROOT, "%18.3f", score.get(kind))));
      table.append('\n');
    }
    table.append("worst of ").append(searchers.getFirst().name()).append('\n');
    judgments.worst(first).forEach(line -> table.append("  ").append(line).append('\n'));
    return table.toString();
  }

  private List<String> worst(List<Double> gains) {
    return IntStream.range(0, queries.size())
        .boxed()
        .sorted(Comparator.comparing(gains::get))
        .limit(WORST)
        .map(
            at ->
                String.format(
                    Locale.ROOT,
                    "%.3f  %s (%s)",
                    gains.get(at),
                    queries.get(at).query(),
                    queries.get(at).kind()))
        .toList();
  }

  private List<Double> gains(Searcher searcher) throws IOException {
    List<Double> gains = new ArrayList<>();
    for (Judged judged : queries) {
      gains.add(judged.gain(searcher.answer(judged.query())));
    }
    return gains;
  }

  private Map<String, Double> means(List<Double> gains) {
    Map<String, List<Double>> byKind = new TreeMap<>();
    for (int i = 0; i < gains.size(); i++) {
      byKind.computeIfAbsent(queries.get(i).kind(), unused -> new ArrayList<>()).add(gains.get(i));
    }
    Map<String, Double> means = new LinkedHashMap<>();
    byKind.forEach((kind, of) -> means.put(kind, mean(of)));
    means.put("all", mean(gains));
    return means;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}

package jp.keikaku.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import jp.keikaku.extract.Extractor;

/**
 * Reads the papers of many seeds and prints how exact their fields are, shape by shape: {@code make
 * trials SEEDS="1000 2000"} takes the seeds from the first to before the second. With a folder as
 * third argument, the papers on which fields are wrong without a word are written there.
 */
public final class Trials {
  private Trials() {}

  private static final String ROW = "%-34s %7s %7s %7s %7s %8s%n";

  /** Prints the table, and what is wrong without a word on standard error. */
  public static void main(String[] arguments) throws IOException {
    long from = Long.parseLong(arguments[0]);
    long to = Long.parseLong(arguments[1]);
    Extractor extractor = new Extractor();
    System.out.printf(ROW, "shape", "papers", "exact", "told", "silent", "doubted");
    List<Outcome> all = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      List<Outcome> outcomes = new ArrayList<>();
      for (long seed : seeds(shape, from, to)) {
        Layout layout = Layout.of(seed, true);
        Outcome outcome = Outcome.of(layout, extractor);
        outcomes.add(outcome);
        outcome.silent().forEach(what -> System.err.println(shape + " " + seed + ": " + what));
        if (arguments.length > 2 && outcome.told() + outcome.silent().size() > 0) {
          Files.write(
              Path.of(arguments[2]).resolve(shape.name().toLowerCase(Locale.ROOT) + seed + ".pdf"),
              layout.pdf());
        }
      }
      print(shape.title(), outcomes);
      all.addAll(outcomes);
    }
    print("all", all);
  }

  private static long[] seeds(Shape shape, long from, long to) {
    return LongStream.range(from, to).filter(seed -> Layout.shape(seed) == shape).toArray();
  }

  private static void print(String title, List<Outcome> outcomes) {
    System.out.printf(
        ROW,
        title,
        outcomes.size(),
        outcomes.stream().mapToInt(Outcome::exact).sum(),
        outcomes.stream().mapToInt(Outcome::told).sum(),
        outcomes.stream().mapToInt(each -> each.silent().size()).sum(),
        outcomes.stream().mapToInt(Outcome::doubted).sum());
  }
}

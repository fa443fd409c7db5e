package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whole processes, from the shell's point of view: ours and {@link PlainSearch} in turn. */
final class ColdStart {
  private static final int RUNS = 15;
  private static final String QUESTION = "マイナンバーカードの申請";

  private final Path launcher;
  private final Path archive;

  ColdStart(Path launcher, Path archive) {
    this.launcher = launcher;
    this.archive = archive;
  }

  /** Takes the fixtures' prints in, searches them again and again, and gives the table. */
  String measure(Path fixtures) throws IOException, InterruptedException {
    List<String> ingest = new ArrayList<>(List.of(launcher.toString(), "ingest"));
    ingest.addAll(prints(fixtures));
    run(ingest);
    List<String> ours = List.of(launcher.toString(), "search", QUESTION);
    List<String> plain =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PlainSearch.class.getName(),
            archive.resolve("index-1").toString(),
            QUESTION);
    double[] ourMillis = new double[RUNS];
    double[] plainMillis = new double[RUNS];
    for (int i = -1; i < RUNS; i++) {
      double our = run(ours);
      double other = run(plain);
      if (i >= 0) {
        ourMillis[i] = our;
        plainMillis[i] = other;
      }
      Progress.say("cold start: run " + (i + 1) + " of " + RUNS);
    }
    Arrays.sort(ourMillis);
    Arrays.sort(plainMillis);
    String head =
        String.format(
            Locale.ROOT,
            "%-34s%10s%10s%n",
            "Cold start, ms (" + RUNS + " processes each)",
            "min",
            "median");
    return head
        + line("keikaku search", ourMillis[0], ourMillis[RUNS / 2])
        + line("plain JapaneseAnalyzer, bare main", plainMillis[0], plainMillis[RUNS / 2])
        + String.format(
            Locale.ROOT,
            "%-34s%10.2f%10.2f%n",
            "ratio",
            ourMillis[0] / plainMillis[0],
            ourMillis[RUNS / 2] / plainMillis[RUNS / 2]);
  }

  private static String line(String name, double least, double median) {
    return String.format(Locale.ROOT, "%-34s%10.0f%10.0f%n", name, least, median);
  }

  private static List<String> prints(Path fixtures) throws IOException {
    try (Stream<Path> files = Files.walk(fixtures)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> Files.exists(file.resolveSibling("expected.json")))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  /** Milliseconds that a process took. */
  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("KEIKAKU_ARCHIVE", archive.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long started = System.nanoTime();
    int code = builder.start().waitFor();
    double millis = (System.nanoTime() - started) / 1e6;
    if (code != 0) {
      throw new IOException("exit code " + code + " of " + String.join(" ", command));
    }
    return millis;
  }
}

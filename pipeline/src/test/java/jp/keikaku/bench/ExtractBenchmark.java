package jp.keikaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;
import jp.keikaku.extract.ExpectedDocument;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;
import jp.keikaku.files.Documents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How exact our records are, and how long the whole extraction takes beside PDFBox's own {@link
 * PDFTextStripper} on the same bytes: warm, one thread, both in turns in one run. {@code make
 * bench-extract}.
 *
 * <p>Measured are the fixtures but the odd ones, the documents beside the project that have
 * expected records, and those of every folder that is named as an argument ({@link
 * ExpectedDocument} says what to drop there). PDFs as arguments are timed instead, without
 * expectations. {@code -Dkeikaku.bench.rounds=21} sets how many rounds are timed.
 */
public final class ExtractBenchmark {
  private static final int ROUNDS = Integer.getInteger("keikaku.bench.rounds", 11);
  private static final int WARM_UP_ROUNDS = 8;

  private final Extractor extractor = new Extractor();

  /** A document that both read, and how long each took in every round. */
  private static final class Sample {
    final String name;
    final byte[] bytes;
    final int pages;
    final List<Double> ours = new ArrayList<>();
    final List<Double> stripper = new ArrayList<>();

    Sample(String name, byte[] bytes, int pages) {
      this.name = name;
      this.bytes = bytes;
      this.pages = pages;
    }
  }

  /** What one row of the table says. */
  private record Result(
      String name, int pages, Measurement ours, Measurement stripper, Memory memory) {
    /** Both files as one: times added, memory of the larger. */
    Result plus(Result other) {
      return new Result(
          name,
          pages + other.pages,
          ours.plus(other.ours),
          stripper.plus(other.stripper),
          memory.larger(other.memory));
    }

    String timeRatio() {
      return String.format(Locale.ROOT, "%.2f", ours.ratioTo(stripper));
    }
  }

  private ExtractBenchmark() {}

  /** Prints the tables; exits with 1 where there is no document to measure. */
  public static void main(String[] arguments) throws Exception {
    List<Path> named = Arrays.stream(arguments).map(Path::of).toList();
    List<Path> missing = named.stream().filter(path -> !Files.exists(path)).toList();
    boolean single = named.stream().anyMatch(Files::isRegularFile);
    List<ExpectedDocument> documents = single ? List.of() : expectedDocuments(named);
    List<Sample> samples =
        samples(single ? named : documents.stream().map(ExpectedDocument::pdf).distinct().toList());
    if (samples.isEmpty() || !missing.isEmpty()) {
      System.err.println(
          "No PDF to measure"
              + (missing.isEmpty() ? "" : " at " + missing)
              + ". Name PDFs or folders of PDFs with their expected.json, or make the fixtures:"
              + " make fixtures");
      System.exit(1);
    }
    List<Result> results = new ExtractBenchmark().run(samples);
    if (!documents.isEmpty()) {
      System.out.println(qualityTable(documents, results));
    }
    System.out.print(table(results));
  }

  private static List<ExpectedDocument> expectedDocuments(List<Path> folders) {
    Path shared = Documents.shared();
    Stream<ExpectedDocument> ours =
        Stream.of(
                Stream.of(Documents.fixtures(), shared).map(ExpectedDocument::below),
                Stream.of(
                    ExpectedDocument.in(
                        Documents.testResources().resolve("jp/keikaku/extract"),
                        shared.resolve("real"))))
            .flatMap(all -> all)
            .flatMap(List::stream);
    return Stream.concat(ours, folders.stream().map(ExpectedDocument::below).flatMap(List::stream))
        .toList();
  }

  private static String qualityTable(List<ExpectedDocument> documents, List<Result> results)
      throws IOException, ExtractionException {
    Map<String, String> ratios = new HashMap<>();
    results.forEach(result -> ratios.put(result.name, result.timeRatio()));
    ratios.put("all", results.stream().reduce(Result::plus).orElseThrow().timeRatio());
    Map<String, Quality> qualities = new LinkedHashMap<>();
    for (ExpectedDocument document : documents) {
      String name = shortName(document.pdf());
      if (ratios.containsKey(name)) {
        qualities.put(name, Quality.of(document));
      }
    }
    return Quality.table(qualities, ratios);
  }

  /** The files that both can read; the others are named on standard error. */
  private static List<Sample> samples(List<Path> files) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      try (PDDocument document = Loader.loadPDF(bytes)) {
        new Extractor().extract(name, bytes);
        samples.add(new Sample(shortName(file), bytes, document.getNumberOfPages()));
      } catch (IOException | ExtractionException e) {
        System.err.println("left out: " + file + ": " + e.getMessage());
      }
    }
    return samples;
  }

  /** Folder and file. */
  private static String shortName(Path file) {
    Path path = file.toAbsolutePath();
    return path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount()).toString();
  }

  private List<Result> run(List<Sample> samples) throws Exception {
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (Sample sample : samples) {
        boolean oursFirst = round % 2 == 0;
        double first = oursFirst ? timeExtract(sample) : timeStrip(sample);
        double second = oursFirst ? timeStrip(sample) : timeExtract(sample);
        if (round >= 0) {
          sample.ours.add(oursFirst ? first : second);
          sample.stripper.add(oursFirst ? second : first);
        }
      }
    }
    List<Result> results = new ArrayList<>();
    for (Sample sample : samples) {
      results.add(
          new Result(
              sample.name,
              sample.pages,
              new Measurement(sample.ours),
              new Measurement(sample.stripper),
              Memory.of(() -> extract(sample))));
    }
    return results;
  }

  private static String table(List<Result> results) {
    PlainTable table =
        new PlainTable(
            "file",
            "pages",
            "keikaku pages/s",
            "PDFTextStripper pages/s",
            "time ratio",
            "heap peak MB",
            "retained MB",
            "allocated MB");
    results.forEach(result -> addRow(table, result.name, result));
    addRow(table, "all", results.stream().reduce(Result::plus).orElseThrow());
    return table.render()
        + """

      Warm, one thread, %d rounds in turns. Pages per second as median (slowest–fastest); the time
      ratio is ours to PDFTextStripper's, the median of all rounds. The row `all` has the time of all
      files, and the memory of the largest. The heap peak counts garbage that was not yet collected.
      """
            .formatted(ROUNDS);
  }

  private static void addRow(PlainTable table, String name, Result result) {
    table.row(
        name,
        Integer.toString(result.pages),
        result.ours.pagesPerSecond(result.pages),
        result.stripper.pagesPerSecond(result.pages),
        result.timeRatio(),
        megabytes(result.memory.peak()),
        megabytes(result.memory.retained()),
        megabytes(result.memory.allocated()));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }

  private double timeExtract(Sample sample) throws Exception {
    return seconds(() -> extract(sample));
  }

  private static double timeStrip(Sample sample) throws Exception {
    return seconds(() -> strip(sample));
  }

  private Edition extract(Sample sample) throws ExtractionException {
    return extractor.extract(sample.name, sample.bytes);
  }

  private static String strip(Sample sample) throws IOException {
    try (PDDocument document = Loader.loadPDF(sample.bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The result is looked at, so that the work cannot be optimised away. */
  private static double seconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    Object result = work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    Objects.requireNonNull(result);
    return seconds;
  }
}

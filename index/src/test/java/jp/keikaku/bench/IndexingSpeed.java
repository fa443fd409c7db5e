package jp.keikaku.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchiveWriter;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.search.lucene.LuceneEngine;
import org.apache.lucene.document.Document;

/**
 * How fast generated editions come into an archive and, some editions after some, into a plain
 * index. The first ones go to places of their own and do not count: a Java compiles what it runs
 * often while it runs.
 */
final class IndexingSpeed {
  /** Editions that come into an index with one commit, in both. */
  private static final int TOGETHER = 128;

  /** Editions that one index takes in before it is the other one's turn. */
  private static final int TURN = 512;

  /** Editions that do not count, of plans that come behind those that do. */
  private static final int BEFORE = 512;

  private static final double MEGABYTE = 1 << 20;

  private final Path folder;
  private final GeneratedPlans plans;
  private final int editions;

  IndexingSpeed(Path folder, GeneratedPlans plans, int editions) {
    this.folder = folder;
    this.plans = plans;
    this.editions = editions;
  }

  Archive archive() {
    return Archive.at(folder.resolve("archive"));
  }

  Path plain() {
    return folder.resolve("plain");
  }

  /** How long editions took, in seconds. */
  private record Seconds(double ours, double plain) {}

  /** Fills both indexes, and says how fast and how large. */
  String measure() throws IOException, ArchiveException {
    Path before = Files.createDirectories(folder.resolve("before"));
    new IndexingSpeed(before, plans, BEFORE).fill(editions);
    Seconds seconds = fill(0);
    int records = editions * GeneratedPlans.RECORDS_PER_EDITION;
    return String.format(
            Locale.ROOT,
            "%-34s%10s%10s%10s%n",
            String.format(Locale.ROOT, "%,d records in %,d editions", records, editions),
            "keikaku",
            "plain",
            "ratio")
        + comparison("records a second", records / seconds.ours(), records / seconds.plain())
        + comparison("index, MB", size(archive().directory().resolve("index-1")), size(plain()));
  }

  private Seconds fill(int first) throws IOException, ArchiveException {
    double ours = 0;
    double plain = 0;
    try (ArchiveWriter writer = ArchiveWriter.open(archive(), new LuceneEngine());
        PlainIndex plainIndex = new PlainIndex(plain())) {
      for (int start = 0; start < editions; start += TURN) {
        int end = Math.min(editions, start + TURN);
        List<Edition> some =
            IntStream.range(first + start, first + end).mapToObj(plans::edition).toList();
        ours += seconds(() -> add(writer, some));
        List<List<Document>> documents = some.stream().map(each -> documents(each)).toList();
        plain += seconds(() -> add(plainIndex, documents));
        int done = end * GeneratedPlans.RECORDS_PER_EDITION;
        Progress.say(
            String.format(
                Locale.ROOT,
                "edition %d of %d: %.0f records/s, plain %.0f",
                end,
                editions,
                done / ours,
                done / plain));
      }
    }
    return new Seconds(ours, plain);
  }

  /** Something whose time counts. */
  private interface Work {
    void run() throws IOException, ArchiveException;
  }

  /**
   * How long it takes, until the segments that it leaves behind are merged: what goes on behind a
   * commit would be at the cost of whatever is measured next.
   */
  private static double seconds(Work work) throws IOException, ArchiveException {
    System.gc(); // what was made for the work is no part of it
    long started = System.nanoTime();
    work.run();
    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("Merge Thread"))
        .forEach(IndexingSpeed::join);
    return (System.nanoTime() - started) / 1e9;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void add(ArchiveWriter writer, List<Edition> editions)
      throws IOException, ArchiveException {
    for (int i = 0; i < editions.size(); i++) {
      Edition edition = editions.get(i);
      byte[] bytes = edition.source().fileName().getBytes(StandardCharsets.UTF_8);
      writer.add(bytes, edition, bytes, Optional.empty());
      if (commits(i, editions.size())) {
        writer.commit();
      }
    }
  }

  private static void add(PlainIndex index, List<List<Document>> editions) throws IOException {
    for (int i = 0; i < editions.size(); i++) {
      index.add(editions.get(i));
      if (commits(i, editions.size())) {
        index.commit();
      }
    }
  }

  private static boolean commits(int edition, int of) {
    return edition % TOGETHER == TOGETHER - 1 || edition == of - 1;
  }

  private static List<Document> documents(Edition edition) {
    EditionReference reference =
        new EditionReference(
            edition.source().fileName(),
            String.valueOf(edition.title()),
            edition.edition(),
            edition.fiscalYear(),
            edition.municipality());
    return EditionRecords.of(reference, edition).stream().map(PlainIndex::document).toList();
  }

  private static String comparison(String name, double ours, double plain) {
    return String.format(
        Locale.ROOT, "%-34s%,10.0f%,10.0f%10.2f%n", name, ours, plain, ours / plain);
  }

  private static double size(Path directory) throws IOException {
    double bytes = 0;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes / MEGABYTE;
  }
}

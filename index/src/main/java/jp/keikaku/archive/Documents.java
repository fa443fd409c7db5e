package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.keikaku.analysis.CorpusDictionary;
import jp.keikaku.analysis.TextViews;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/**
 * Puts records into an index in the order in which they come. Their texts are analysed by other
 * threads, and wait here until the writer of the index has time for them: so it is never idle while
 * texts are analysed, nor the other way round. What waits is bounded.
 */
final class Documents implements Closeable {
  private static final int RECORDS_AT_A_TIME = 64;

  /** So many of these groups wait at most; a thousand records take a few megabytes. */
  private static final int MOST_WAITING = 16;

  /** What the editions teach that are in the index or wait. */
  private final Set<String> taught = new TreeSet<>();

  private final List<TextViews> opened = new ArrayList<>();
  private RecordDocument documents = new RecordDocument(new TextViews(null));
  private final Deque<CompletableFuture<Analysed>> waiting = new ArrayDeque<>();
  private final ExecutorService analysing =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("analysis-", 1).factory());

  /** Some documents, and how the words of their texts sound. */
  private record Analysed(List<Document> documents, Set<String> heard) {}

  /**
   * Takes all records of an edition, its own last, since that holds how the words of all others
   * sound. The last of them wait until more come, or until {@link #all}.
   *
   * @param line of the catalogue, which goes with the edition's own record
   * @param records the edition's own first
   * @param teaches what its names teach the dictionary: it is analysed with it, and so is what
   *     comes later
   */
  void into(
      IndexWriter index, ArchivedEdition line, List<ArchivedRecord> records, Set<String> teaches)
      throws IOException {
    learn(teaches);
    RecordDocument current = documents;
    List<CompletableFuture<Analysed>> others = new ArrayList<>();
    for (int start = 1; start < records.size(); start += RECORDS_AT_A_TIME) {
      int end = Math.min(records.size(), start + RECORDS_AT_A_TIME);
      List<ArchivedRecord> some = records.subList(start, end);
      CompletableFuture<Analysed> analysed =
          CompletableFuture.supplyAsync(() -> analysed(current, some), analysing);
      others.add(analysed);
      take(index, analysed);
    }
    ArchivedRecord own = records.getFirst();
    take(
        index,
        CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
            .thenApplyAsync(done -> analysed(current, own, line, others, teaches), analysing));
  }

  /** What waits already is analysed as it was begun. */
  private void learn(Collection<String> lines) {
    if (taught.addAll(lines)) {
      useTaught();
    }
  }

  private void useTaught() {
    TextViews views = new TextViews(CorpusDictionary.of(taught));
    opened.add(views);
    documents = new RecordDocument(views);
  }

  /** Knows what the editions of an index teach, and no more. */
  void knowOnly(Collection<String> lines) {
    taught.clear();
    taught.addAll(lines);
    useTaught();
  }

  private void take(IndexWriter index, CompletableFuture<Analysed> analysed) throws IOException {
    waiting.add(analysed);
    if (waiting.size() > MOST_WAITING) {
      index.addDocuments(next());
    }
  }

  /** Puts everything that waits into the index. */
  void all(IndexWriter index) throws IOException {
    while (!waiting.isEmpty()) {
      index.addDocuments(next());
    }
  }

  /** Forgets what waits. */
  void none() {
    waiting.forEach(each -> each.cancel(false));
    waiting.clear();
  }

  private static Analysed analysed(RecordDocument documents, List<ArchivedRecord> records) {
    Set<String> heard = new HashSet<>();
    List<Document> analysed = new ArrayList<>(records.size());
    for (ArchivedRecord record : records) {
      analysed.add(documents.of(record, heard));
    }
    return new Analysed(analysed, heard);
  }

  private static Analysed analysed(
      RecordDocument documents,
      ArchivedRecord own,
      ArchivedEdition line,
      List<CompletableFuture<Analysed>> others,
      Set<String> teaches) {
    Set<String> heard = new HashSet<>();
    others.forEach(each -> heard.addAll(each.join().heard()));
    return new Analysed(List.of(documents.of(own, line, heard, teaches)), heard);
  }

  private List<Document> next() {
    try {
      return waiting.remove().join().documents();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    analysing.shutdownNow();
    opened.forEach(TextViews::close);
  }
}

package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  private final TextViews views = new TextViews();
  private final RecordDocument documents = new RecordDocument(views);
  private final Deque<CompletableFuture<List<Document>>> waiting = new ArrayDeque<>();
  private final ExecutorService analysing =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("analysis-", 1).factory());

  /**
   * Takes all records of an edition; the last of them wait until more come, or until {@link #all}.
   *
   * @param line of the catalogue, which goes with the edition's own record
   */
  void into(IndexWriter index, ArchivedEdition line, List<ArchivedRecord> records)
      throws IOException {
    for (int start = 0; start < records.size(); start += RECORDS_AT_A_TIME) {
      int end = Math.min(records.size(), start + RECORDS_AT_A_TIME);
      List<ArchivedRecord> some = records.subList(start, end);
      waiting.add(CompletableFuture.supplyAsync(() -> analysed(some, line), analysing));
      if (waiting.size() > MOST_WAITING) {
        index.addDocuments(next());
      }
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

  private List<Document> analysed(List<ArchivedRecord> records, ArchivedEdition line) {
    List<Document> analysed = new ArrayList<>(records.size());
    for (ArchivedRecord record : records) {
      analysed.add(
          record.kind() == RecordKind.EDITION ? documents.of(record, line) : documents.of(record));
    }
    return analysed;
  }

  private List<Document> next() {
    try {
      return waiting.remove().join();
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
    views.close();
  }
}

package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.keikaku.analysis.TextViews;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Puts editions into an index in the order in which they come. Their texts are analysed by other
 * threads, and wait here until the writer of the index has time for them: so it is never idle while
 * texts are analysed, nor the other way round. What waits is bounded.
 */
final class Documents implements Closeable {
  private static final int RECORDS_AT_A_TIME = 64;

  /** So many of these groups wait at most; a thousand records take a few megabytes. */
  private static final int MOST_WAITING = 16;

  private final TextViews views = new TextViews();
  private final RecordDocument documents = new RecordDocument(views);
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final ExecutorService analysing =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("analysis-", 1).factory());

  /** The plan whose editions come in, by what they have in common; none between two commits. */
  private String plan = "";

  private @Nullable PlanDocuments current;

  /** What the writer of the index still has to do. */
  private sealed interface Step {
    /**
     * An edition begins.
     *
     * @param known whether the index may hold others of its plan
     */
    record Begin(String plan, boolean known) implements Step {}

    /** Some of its records. */
    record Some(CompletableFuture<Prepared> records) implements Step {}

    /** Its own record. */
    record Own(ArchivedEdition line, CompletableFuture<Prepared> record) implements Step {}
  }

  /** Some records, and how the words of their texts sound. */
  private record Prepared(List<PreparedRecord> records, Set<String> heard) {}

  /**
   * Takes all records of an edition. The last of them wait until more come, or until {@link #all}.
   *
   * @param line of the catalogue, which goes with the edition's own record
   * @param records the edition's own first
   * @param known whether the index may hold other editions of the plan
   */
  void into(IndexWriter index, ArchivedEdition line, List<ArchivedRecord> records, boolean known)
      throws IOException {
    take(index, new Step.Begin(RecordHead.plan(line.reference()), known));
    List<CompletableFuture<Prepared>> others = new ArrayList<>();
    for (int start = 1; start < records.size(); start += RECORDS_AT_A_TIME) {
      int end = Math.min(records.size(), start + RECORDS_AT_A_TIME);
      List<ArchivedRecord> some = records.subList(start, end);
      CompletableFuture<Prepared> prepared =
          CompletableFuture.supplyAsync(() -> prepared(some), analysing);
      others.add(prepared);
      take(index, new Step.Some(prepared));
    }
    ArchivedRecord own = records.getFirst();
    take(
        index,
        new Step.Own(
            line,
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
                .thenApplyAsync(done -> prepared(own, others), analysing)));
  }

  /** Takes an edition out again, of which nothing waits. */
  void without(IndexWriter index, String edition) throws IOException {
    all(index);
    try (IndexedCopies indexed = IndexedCopies.in(index, documents)) {
      for (List<RecordCopy> copies : indexed.ofEdition(edition)) {
        List<RecordCopy> others =
            copies.stream().filter(copy -> !copy.head().edition().equals(edition)).toList();
        PreparedRecord any = documents.prepared(RecordCodec.readRecord(copies.getFirst().record()));
        Term wording = new Term(IndexFields.WORDING, any.wording().digest());
        if (others.isEmpty()) {
          index.deleteDocuments(wording);
        } else {
          index.updateDocument(wording, documents.of(any, others, wording.bytes()));
        }
      }
    }
  }

  private void take(IndexWriter index, Step step) throws IOException {
    waiting.add(step);
    if (waiting.size() > MOST_WAITING) {
      next(index);
    }
  }

  /** Puts everything that waits into the index. */
  void all(IndexWriter index) throws IOException {
    while (!waiting.isEmpty()) {
      next(index);
    }
    finish();
  }

  /** Forgets what waits. */
  void none() throws IOException {
    for (Step step : waiting) {
      switch (step) {
        case Step.Begin begin -> {}
        case Step.Some some -> some.records().cancel(false);
        case Step.Own own -> own.record().cancel(false);
      }
    }
    waiting.clear();
    forget();
  }

  private void next(IndexWriter index) throws IOException {
    switch (waiting.remove()) {
      case Step.Begin begin -> begin(index, begin);
      case Step.Some some -> {
        for (PreparedRecord record : result(some.records()).records()) {
          plan().add(record);
        }
      }
      case Step.Own own -> {
        Prepared prepared = result(own.record());
        index.addDocument(
            documents.of(prepared.records().getFirst(), own.line(), prepared.heard()));
      }
    }
  }

  private void begin(IndexWriter index, Step.Begin begin) throws IOException {
    if (current == null || !plan.equals(begin.plan()) || !current.takesMore()) {
      finish();
      current = new PlanDocuments(index, documents, begin.known());
      plan = begin.plan();
    }
  }

  private PlanDocuments plan() {
    if (current == null) {
      throw new IllegalStateException("records before their edition");
    }
    return current;
  }

  private void finish() throws IOException {
    if (current != null) {
      current.write();
    }
    forget();
  }

  private void forget() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  private Prepared prepared(List<ArchivedRecord> records) {
    Set<String> heard = new HashSet<>();
    List<PreparedRecord> prepared = new ArrayList<>(records.size());
    for (ArchivedRecord record : records) {
      PreparedRecord one = documents.prepared(record);
      one.sounds().forEach(heard::addAll);
      prepared.add(one);
    }
    return new Prepared(prepared, heard);
  }

  private Prepared prepared(ArchivedRecord own, List<CompletableFuture<Prepared>> others) {
    Prepared prepared = prepared(List.of(own));
    others.forEach(each -> prepared.heard().addAll(each.join().heard()));
    return prepared;
  }

  private static Prepared result(CompletableFuture<Prepared> prepared) {
    try {
      return prepared.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    analysing.shutdownNow();
    forget();
    views.close();
  }
}

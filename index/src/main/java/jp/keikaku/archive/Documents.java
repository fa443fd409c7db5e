package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.keikaku.analysis.CorpusDictionary;
import jp.keikaku.analysis.TextViews;
import jp.keikaku.archive.PlanDocuments.Ready;
import jp.keikaku.archive.PlanDocuments.Waiting;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Puts editions into an index in the order in which they come. Their texts are analysed by other
 * threads, and wait here until the writer of the index has time for them: so it is never idle while
 * texts are analysed, nor the other way round. What waits is bounded.
 */
final class Documents implements Closeable {
  private static final int RECORDS_AT_A_TIME = 64;

  /** So many of these groups wait at most; a thousand records take a few megabytes. */
  private static final int MOST_WAITING = 32;

  /** So many groups of documents are being made before the first of them is wanted. */
  private static final int MOST_WRITTEN_LATER = 8;

  /**
   * With so many a segment is written beside what goes on, unless one is being written; smaller
   * ones would have to be merged the more often.
   */
  private static final int DOCUMENTS_IN_MEMORY = 40_000;

  /** What the editions teach that are in the index or wait. */
  private final Set<String> taught = new TreeSet<>();

  /** All that work under way may need, the newest last. */
  private final Deque<TextViews> views = new ArrayDeque<>(List.of(new TextViews(null)));

  private RecordDocument documents = new RecordDocument(views.getLast());
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Deque<Write> writes = new ArrayDeque<>();
  private final ExecutorService analysing =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("analysis-", 1).factory());

  private final ExecutorService flushing =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("flushing-", 1).factory());

  /** The writing of a segment that is under way. */
  private CompletableFuture<Void> flushed = CompletableFuture.completedFuture(null);

  /** Documents that the writer of the index holds in memory. */
  private int inMemory;

  /** The plan whose editions come in; none between two commits. */
  private @Nullable PlanDocuments current;

  /** Plans of which the index holds more, or less, than its last commit. */
  private final Set<String> touched = new HashSet<>();

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
    record Own(ArchivedEdition line, CompletableFuture<Prepared> record, Set<String> teaches)
        implements Step {}
  }

  /**
   * Documents that are being made.
   *
   * @param plan that is done with when they are in the index, or null
   */
  private record Write(CompletableFuture<List<Ready>> documents, @Nullable PlanDocuments plan) {}

  /** Some records, by whom they were prepared, and how the words of their texts sound. */
  private record Prepared(
      List<PreparedRecord> records, RecordDocument documents, Set<String> heard) {}

  /**
   * Takes all records of an edition. The last of them wait until more come, or until {@link #all}.
   *
   * @param line of the catalogue, which goes with the edition's own record
   * @param records the edition's own first
   * @param known whether the index may hold other editions of the plan
   * @param teaches what its names teach the dictionary: it is analysed with it, and so is what
   *     comes later
   */
  void into(
      IndexWriter index,
      ArchivedEdition line,
      List<ArchivedRecord> records,
      boolean known,
      Set<String> teaches)
      throws IOException {
    learn(teaches);
    RecordDocument preparing = documents;
    take(index, new Step.Begin(RecordHead.plan(line.reference()), known));
    List<CompletableFuture<Prepared>> others = new ArrayList<>();
    for (int start = 1; start < records.size(); start += RECORDS_AT_A_TIME) {
      int end = Math.min(records.size(), start + RECORDS_AT_A_TIME);
      List<ArchivedRecord> some = records.subList(start, end);
      CompletableFuture<Prepared> prepared =
          CompletableFuture.supplyAsync(() -> prepared(preparing, some), analysing);
      others.add(prepared);
      take(index, new Step.Some(prepared));
    }
    ArchivedRecord own = records.getFirst();
    take(
        index,
        new Step.Own(
            line,
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
                .thenApplyAsync(done -> prepared(preparing, own, others), analysing),
            teaches));
  }

  /** What waits already is analysed as it was begun. */
  private void learn(Set<String> lines) {
    List<String> learnt = lines.stream().filter(taught::add).toList();
    if (!learnt.isEmpty()) {
      views.add(views.getLast().with(CorpusDictionary.of(taught)));
      documents = documents.with(views.getLast(), CorpusDictionary.words(learnt));
    }
  }

  /** Knows what the editions of an index teach, and no more; nothing waits. */
  void knowOnly(Set<String> lines) {
    taught.clear();
    taught.addAll(lines);
    views.add(views.getLast().with(CorpusDictionary.of(taught)));
    documents = new RecordDocument(views.getLast());
    closeFormerViews();
  }

  private void closeFormerViews() {
    while (views.size() > 1) {
      views.remove().close();
    }
  }

  /** Takes an edition out again. */
  void without(IndexWriter index, EditionReference former) throws IOException {
    String edition = former.id();
    all(index);
    try (IndexedCopies indexed = indexed(index, RecordHead.plan(former))) {
      for (List<RecordCopy> copies : indexed.ofEdition(edition)) {
        List<RecordCopy> others =
            copies.stream().filter(copy -> !copy.head().edition().equals(edition)).toList();
        ArchivedRecord any = RecordCodec.readRecord(copies.getFirst().record());
        BytesRef digest = Wording.of(any, copies.getFirst().head()).digest();
        Term wording = new Term(IndexFields.WORDING, digest);
        if (others.isEmpty()) {
          index.deleteDocuments(wording);
        } else {
          index.updateDocument(wording, documents.of(documents.prepared(any), others, digest));
        }
      }
    }
  }

  /** What the index holds of a plan; to see what was not committed takes longer. */
  private IndexedCopies indexed(IndexWriter index, String of) throws IOException {
    return touched.add(of)
        ? IndexedCopies.committed(index, documents)
        : IndexedCopies.in(index, documents);
  }

  /** The index was committed. */
  void committed() {
    touched.clear();
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
    writeAll(index);
    Background.result(flushed);
    inMemory = 0;
    closeFormerViews();
  }

  /** Forgets what waits. */
  void none() throws IOException {
    flushed = Background.settled(flushed);
    inMemory = 0;
    for (Step step : waiting) {
      switch (step) {
        case Step.Begin begin -> {}
        case Step.Some some -> some.records().cancel(false);
        case Step.Own own -> own.record().cancel(false);
      }
    }
    waiting.clear();
    for (Write write : writes) {
      write.documents().cancel(false);
      if (write.plan() != null) {
        write.plan().close();
      }
    }
    writes.clear();
    touched.clear();
    if (current != null) {
      current.close();
      current = null;
    }
  }

  /** The order in which this comes to the index is the same for the same editions. */
  private void next(IndexWriter index) throws IOException {
    if (writes.size() > MOST_WRITTEN_LATER) {
      write(index);
    }
    switch (waiting.remove()) {
      case Step.Begin begin -> begin(index, begin);
      case Step.Some some -> {
        Prepared prepared = Background.result(some.records());
        prepared.records().forEach(record -> add(record, prepared.documents()));
      }
      case Step.Own own -> {
        Prepared prepared = Background.result(own.record());
        PreparedRecord record = prepared.records().getFirst();
        index.addDocument(
            prepared.documents().of(record, own.line(), prepared.heard(), own.teaches()));
      }
    }
  }

  private void begin(IndexWriter index, Step.Begin begin) throws IOException {
    if (current != null && current.takesMoreOf(begin.plan())) {
      return;
    }
    finish();
    if (touched.contains(begin.plan())) {
      writeAll(index);
    }
    IndexedCopies former = null;
    if (begin.known()) {
      former = indexed(index, begin.plan());
    } else {
      touched.add(begin.plan());
    }
    current = new PlanDocuments(begin.plan(), former);
  }

  private void add(PreparedRecord record, RecordDocument by) {
    if (current == null) {
      throw new IllegalStateException("a record before its edition");
    }
    current.add(record, by);
    if (current.isFull()) {
      makeAll(current);
    }
  }

  /** What waits of the current plan is made to documents, and the plan is done with. */
  private void finish() {
    PlanDocuments finished = current;
    if (finished != null) {
      makeAll(finished);
      writes.add(new Write(CompletableFuture.completedFuture(List.of()), finished));
      current = null;
    }
  }

  private void makeAll(PlanDocuments of) {
    List<Waiting> all = of.takeAll();
    for (int start = 0; start < all.size(); start += RECORDS_AT_A_TIME) {
      List<Waiting> some = all.subList(start, Math.min(all.size(), start + RECORDS_AT_A_TIME));
      CompletableFuture<List<Ready>> ready =
          CompletableFuture.supplyAsync(Background.making(() -> of.ready(some)), analysing);
      writes.add(new Write(ready, null));
    }
  }

  private void writeAll(IndexWriter index) throws IOException {
    while (!writes.isEmpty()) {
      write(index);
    }
  }

  private void write(IndexWriter index) throws IOException {
    Write write = writes.remove();
    List<Ready> made = Background.result(write.documents());
    for (Ready ready : made) {
      if (ready.replaced() == null) {
        index.addDocument(ready.document());
      } else {
        index.updateDocument(ready.replaced(), ready.document());
      }
    }
    if (write.plan() != null) {
      write.plan().close();
    }
    inMemory += made.size();
    if (inMemory >= DOCUMENTS_IN_MEMORY && flushed.isDone()) {
      Background.result(flushed);
      inMemory = 0;
      // meanwhile the next segment fills, and the next commit has less to write
      flushed = CompletableFuture.runAsync(Background.work(index::flushNextBuffer), flushing);
    }
  }

  private static Prepared prepared(RecordDocument documents, List<ArchivedRecord> records) {
    Set<String> heard = new HashSet<>();
    List<PreparedRecord> prepared = new ArrayList<>(records.size());
    for (ArchivedRecord record : records) {
      PreparedRecord one = documents.prepared(record);
      one.sounds().forEach(heard::addAll);
      prepared.add(one);
    }
    return new Prepared(prepared, documents, heard);
  }

  private static Prepared prepared(
      RecordDocument documents, ArchivedRecord own, List<CompletableFuture<Prepared>> others) {
    Prepared prepared = prepared(documents, List.of(own));
    others.forEach(each -> prepared.heard().addAll(each.join().heard()));
    return prepared;
  }

  @Override
  public void close() throws IOException {
    analysing.shutdownNow();
    none();
    flushing.shutdown();
    views.forEach(TextViews::close);
  }
}

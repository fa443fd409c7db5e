package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import jp.keikaku.analysis.CorpusDictionary;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.search.RecordIndex;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Writes editions into a Lucene index: a document for each record, a pool of threads over editions.
 * An edition is cut by the words that the names of the editions put before it taught.
 */
final class LuceneRecordIndex implements RecordIndex {
  /** What comes in between two commits mostly becomes one segment for each thread. */
  private static final double BUFFER_MEGABYTES = 128;

  /** Every term of a question is looked up in every segment: fewer than usual are let stand. */
  private static final double SEGMENTS_OF_A_SIZE = 4;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final FSDirectory files;
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("index-", 1).factory());

  /** Bounds the editions that wait in memory. */
  private final Semaphore room = new Semaphore(2 * THREADS);

  private final List<Future<?>> underWay = new ArrayList<>();
  private final TaughtWords teaching = new TaughtWords();

  /** What the editions teach that are in the index or were put. */
  private final Set<String> taught = new TreeSet<>();

  private @Nullable UserDictionary dictionary;
  private IndexWriter writer;

  /**
   * Opens an index.
   *
   * @param state whose commit it goes on from, where that is kept; else from the last one
   */
  LuceneRecordIndex(FSDirectory files, String state) throws IOException {
    this.files = files;
    this.writer = open(state);
    learnCommitted();
  }

  private IndexWriter open(String state) throws IOException {
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setIndexDeletionPolicy(new KeepLastTwo())
            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE));
    if (DirectoryReader.indexExists(files)) {
      LuceneEngine.commit(files, state).ifPresent(settings::setIndexCommit);
    }
    return new IndexWriter(files, settings);
  }

  /** A catalogue that could not be put in place goes on with the commit before. */
  private static final class KeepLastTwo extends IndexDeletionPolicy {
    @Override
    public void onInit(List<? extends IndexCommit> commits) {
      onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
      commits.subList(0, Math.max(0, commits.size() - 2)).forEach(IndexCommit::delete);
    }
  }

  private void learnCommitted() throws IOException {
    taught.clear();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      taught.addAll(TaughtWords.in(reader));
    }
    dictionary = CorpusDictionary.of(taught);
  }

  @Override
  public Optional<String> state() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    Map<String, String> copy = new TreeMap<>();
    if (data != null) {
      data.forEach(entry -> copy.put(entry.getKey(), entry.getValue()));
    }
    return LuceneEngine.state(copy);
  }

  @Override
  public Map<String, String> editions() throws IOException {
    Map<String, String> editions = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TermQuery own = new TermQuery(new Term(IndexFields.KIND, RecordKind.EDITION.label()));
      StoredFields stored = searcher.storedFields();
      int most = Math.max(1, searcher.count(own));
      for (ScoreDoc each : searcher.search(new ConstantScoreQuery(own), most).scoreDocs) {
        Document document = stored.document(each.doc);
        editions.put(
            document.get(IndexFields.ID), String.valueOf(document.get(IndexFields.RECORDS_KEY)));
      }
    }
    return editions;
  }

  @Override
  public void put(EditionReference reference, String key, Edition edition) throws IOException {
    List<ArchivedRecord> records = EditionRecords.of(reference, edition);
    Set<String> teaches = teaching.of(edition, records);
    if (taught.addAll(teaches)) {
      dictionary = CorpusDictionary.of(taught);
    }
    UserDictionary known = dictionary;
    IndexWriter index = writer;
    room.acquireUninterruptibly();
    underWay.add(
        pool.submit(
            () -> {
              try (RecordDocuments documents = new RecordDocuments(known)) {
                for (int i = 1; i < records.size(); i++) {
                  index.addDocument(documents.of(records.get(i), i));
                }
                index.addDocument(documents.ofEdition(records.getFirst(), key, teaches));
              } finally {
                room.release();
              }
              return null;
            }));
    underWay.removeIf(each -> each.state() == Future.State.SUCCESS);
  }

  @Override
  public void remove(String editionId) throws IOException {
    finish();
    writer.deleteDocuments(new Term(IndexFields.EDITION, RecordDocuments.shortened(editionId)));
  }

  @Override
  public void commit(String state) throws IOException {
    finish();
    writer.setLiveCommitData(LuceneEngine.commitData(state).entrySet());
    writer.commit();
  }

  @Override
  public void rollback(String state) throws IOException {
    abandon();
    writer.rollback();
    writer = open(state);
    learnCommitted();
  }

  /** Everything that was put is in the writer; the first failure, where there is one. */
  private void finish() throws IOException {
    for (Future<?> each : underWay) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while records were indexed", e);
      }
    }
    underWay.clear();
  }

  private static IOException failure(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case RuntimeException broken -> throw broken;
      case Error error -> throw error;
      case null, default -> new IOException(cause);
    };
  }

  /** Nothing is under way any more; what failed is forgotten. */
  private void abandon() throws IOException {
    for (Future<?> each : underWay) {
      try {
        each.get();
      } catch (ExecutionException e) {
        // it was said, or is of no interest any more
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while records were indexed", e);
      }
    }
    underWay.clear();
  }

  @Override
  public void close() throws IOException {
    try (files) {
      abandon();
      writer.rollback();
    } finally {
      pool.shutdown();
    }
  }
}

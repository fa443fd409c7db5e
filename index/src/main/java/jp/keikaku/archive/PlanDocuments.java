package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one plan while its editions come in: each {@linkplain Wording wording} is one,
 * with all its copies, also those that the index holds already.
 */
final class PlanDocuments implements Closeable {
  /** Wordings that wait for their copies in later editions; each takes some kilobytes. */
  private static final int MOST_WAITING = 5000;

  private final String plan;
  private final Map<Wording, Waiting> waiting = new LinkedHashMap<>();

  /** What the index held before the first of these editions, unless that is none of the plan. */
  private final @Nullable IndexedCopies former;

  private boolean whole = true;

  /**
   * Begins a plan.
   *
   * @param plan what its editions have in common, see {@link RecordHead#plan(EditionReference)}
   * @param former what the index holds of it, or null
   */
  PlanDocuments(String plan, @Nullable IndexedCopies former) {
    this.plan = plan;
    this.former = former;
  }

  /** A wording, who prepared it, and those of its copies that are not in the index yet. */
  record Waiting(PreparedRecord record, RecordDocument documents, List<RecordCopy> copies) {}

  /**
   * A document to be put into the index.
   *
   * @param replaced the one in whose place it comes, or null
   */
  record Ready(Document document, @Nullable Term replaced) {}

  /** Takes one more record of the plan. */
  void add(PreparedRecord record, RecordDocument documents) {
    waiting
        .computeIfAbsent(
            record.wording(), unused -> new Waiting(record, documents, new ArrayList<>()))
        .copies()
        .add(record.copy());
  }

  /** Whether so much waits that it has to go into the index before the plan is complete. */
  boolean isFull() {
    return waiting.size() >= MOST_WAITING;
  }

  /** Whether an edition of a plan may be added; else it has to begin the plan anew. */
  boolean takesMoreOf(String other) {
    return whole && plan.equals(other);
  }

  /** Everything that waits, which is out of here then. */
  List<Waiting> takeAll() {
    List<Waiting> all = List.copyOf(waiting.values());
    waiting.clear();
    whole = false;
    return all;
  }

  /** Makes documents of what waited; safe for use by several threads. */
  List<Ready> ready(List<Waiting> some) throws IOException {
    List<Ready> ready = new ArrayList<>(some.size());
    for (Waiting each : some) {
      ready.add(ready(each));
    }
    return ready;
  }

  private Ready ready(Waiting each) throws IOException {
    BytesRef digest = each.record().wording().digest();
    List<RecordCopy> before = former == null ? List.of() : former.of(digest);
    List<RecordCopy> copies = new ArrayList<>(each.copies());
    copies.addAll(before);
    copies.sort(RecordCopy.NEWEST_FIRST);
    Document document = each.documents().of(each.record(), copies, digest);
    return new Ready(document, before.isEmpty() ? null : new Term(IndexFields.WORDING, digest));
  }

  @Override
  public void close() throws IOException {
    if (former != null) {
      former.close();
    }
  }
}

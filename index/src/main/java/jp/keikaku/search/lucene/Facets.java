package jp.keikaku.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import jp.keikaku.search.SearchPage.Count;
import jp.keikaku.search.SearchPage.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.LongHeap;

/**
 * Counts the matching records, and the values that they carry of the fields that people narrow down
 * by. Exactly up to a number of records; where there are more, the values of some, taken evenly
 * from the whole index.
 */
final class Facets {
  /** Records that are counted one by one. */
  static final int MOST = 5000;

  /** The same for questions whose words do not stand together, where the number says little. */
  static final int MOST_LOOSE = 500;

  /** Values that a facet shows. */
  private static final int MOST_VALUES = 100;

  private static final int SAMPLES = 100;
  private static final int RECORDS_IN_A_SAMPLE = 20;

  /** Room for the numbers of matching documents at first. */
  private static final int USUAL = 1024;

  /** What is shown, in this order. */
  private static final List<String> SHOWN =
      List.of(
          IndexFields.KIND,
          IndexFields.FISCAL_YEAR,
          IndexFields.MUNICIPALITY,
          IndexFields.DEPARTMENT,
          IndexFields.PILLAR,
          IndexFields.PHASE);

  private static final Comparator<Count> MOST_FREQUENT =
      Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

  private final IndexSearcher searcher;
  private final List<FacetOrdinals> fields = new ArrayList<>();

  Facets(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    for (String field : SHOWN) {
      fields.add(new FacetOrdinals(searcher.getIndexReader(), field));
    }
  }

  /**
   * What was counted.
   *
   * @param total matching records
   * @param atLeast whether there are more than that
   * @param facets counts by field
   */
  record Counts(long total, boolean atLeast, List<Facet> facets) {
    /** The counts of an answer without records. */
    static final Counts NONE =
        new Counts(0, false, SHOWN.stream().map(field -> new Facet(field, List.of())).toList());
  }

  /**
   * Begins to count the records that match, up to {@code most}: each segment by itself, by other
   * threads where some are idle.
   *
   * @param known so many are known to match
   */
  Counting counting(Query query, int most, long known) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    AtomicLong counted = new AtomicLong(known > most ? known : 0);
    List<ForkJoinTask<Counter>> segments =
        known > most ? sampling(weight) : begun(segment -> counter(segment, weight, most, counted));
    return new Counting(weight, most, known > most, counted, segments);
  }

  /** Counts some part of a segment. */
  private interface SegmentCount {
    Counter of(LeafReaderContext segment) throws IOException;
  }

  private List<ForkJoinTask<Counter>> begun(SegmentCount count) {
    List<ForkJoinTask<Counter>> tasks = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      tasks.add(
          ForkJoinTask.adapt(
              () -> {
                try {
                  return count.of(segment);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
    tasks.forEach(ForkJoinTask::fork);
    return tasks;
  }

  /** What all segments count together; this thread takes its part. */
  private Counter sum(List<ForkJoinTask<Counter>> segments) throws IOException {
    Counter all = new Counter();
    try {
      segments.reversed().forEach(segment -> all.add(segment.join()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return all;
  }

  /** Counts one segment, unless enough was counted elsewhere. */
  private Counter counter(LeafReaderContext segment, Weight weight, int most, AtomicLong counted)
      throws IOException {
    Counter counter = new Counter();
    if (counted.get() <= most) {
      counter.count(segment, weight, 1, most);
      counted.addAndGet(counter.total);
    }
    return counter;
  }

  /** What is being counted. */
  final class Counting {
    private final Weight weight;
    private final int most;
    private final boolean sampled;
    private final AtomicLong counted;
    private final List<ForkJoinTask<Counter>> segments;

    private Counting(
        Weight weight,
        int most,
        boolean sampled,
        AtomicLong counted,
        List<ForkJoinTask<Counter>> segments) {
      this.weight = weight;
      this.most = most;
      this.sampled = sampled;
      this.counted = counted;
      this.segments = segments;
    }

    /** What was counted, once it is. */
    Counts get() throws IOException {
      Counter all = sum(segments);
      if (!sampled && counted.get() > most) {
        all = sum(sampling(weight));
      }
      return counted.get() > most
          ? new Counts(most, true, all.facets())
          : new Counts(all.total, false, all.facets());
    }
  }

  /** Counts records that are known. */
  Counts of(ScoreDoc[] documents) throws IOException {
    int[] ascending = Arrays.stream(documents).mapToInt(each -> each.doc).sorted().toArray();
    Counter all = new Counter();
    int from = 0;
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      int to = from;
      while (to < ascending.length && ascending[to] < segment.docBase + segment.reader().maxDoc()) {
        ascending[to] -= segment.docBase;
        to++;
      }
      all.count(segment, Arrays.copyOfRange(ascending, from, to), to - from);
      from = to;
    }
    return new Counts(all.total, false, all.facets());
  }

  /** Begins to count some records of each segment, in proportion to its size. */
  private List<ForkJoinTask<Counter>> sampling(Weight weight) {
    double all = Math.max(1, searcher.getIndexReader().maxDoc());
    return begun(
        segment -> {
          int samples = (int) Math.ceil(SAMPLES * (segment.reader().maxDoc() / all));
          Counter sample = new Counter();
          sample.count(segment, weight, samples, RECORDS_IN_A_SAMPLE);
          return sample;
        });
  }

  /** Counts by number of value. */
  private final class Counter {
    private final List<int[]> counts =
        fields.stream().map(field -> new int[field.count()]).toList();
    private long total;

    /** Counts up to so many documents in each of so many equal stretches of a segment. */
    private void count(LeafReaderContext segment, Weight weight, int stretches, int most)
        throws IOException {
      Scorer scorer = weight.scorer(segment);
      if (scorer == null) {
        return;
      }
      Bits live = segment.reader().getLiveDocs();
      DocIdSetIterator documents = scorer.iterator();
      long length = Math.ceilDiv(segment.reader().maxDoc(), stretches);
      int[] matching = new int[USUAL];
      int matches = 0;
      for (int stretch = 0; stretch < stretches; stretch++) {
        long end = (stretch + 1) * length;
        int before = matches;
        int document = documents.docID();
        document =
            document < stretch * length ? documents.advance((int) (stretch * length)) : document;
        while (document < end
            && document != DocIdSetIterator.NO_MORE_DOCS
            && matches - before <= most) {
          if (live == null || live.get(document)) {
            matching = ArrayUtil.grow(matching, matches + 1);
            matching[matches++] = document;
          }
          document = documents.nextDoc();
        }
      }
      count(segment, matching, matches);
    }

    private void count(LeafReaderContext segment, int[] documents, int length) throws IOException {
      for (int field = 0; field < fields.size(); field++) {
        fields.get(field).count(segment, documents, length, counts.get(field));
      }
      total += length;
    }

    private void add(Counter other) {
      for (int field = 0; field < counts.size(); field++) {
        add(counts.get(field), other.counts.get(field));
      }
      total += other.total;
    }

    private static void add(int[] sum, int[] more) {
      for (int value = 0; value < sum.length; value++) {
        sum[value] += more[value];
      }
    }

    private List<Facet> facets() throws IOException {
      List<Facet> facets = new ArrayList<>();
      for (int field = 0; field < SHOWN.size(); field++) {
        facets.add(new Facet(SHOWN.get(field), mostFrequent(fields.get(field), counts.get(field))));
      }
      return facets;
    }

    private static List<Count> mostFrequent(FacetOrdinals field, int[] counts) throws IOException {
      LongHeap most = new LongHeap(MOST_VALUES);
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          most.insertWithOverflow(((long) counts[ordinal] << Integer.SIZE) | ordinal);
        }
      }
      List<Count> frequent = new ArrayList<>();
      while (most.size() > 0) {
        int ordinal = (int) most.pop();
        frequent.add(new Count(field.value(ordinal), counts[ordinal]));
      }
      frequent.sort(MOST_FREQUENT);
      return frequent;
    }
  }
}

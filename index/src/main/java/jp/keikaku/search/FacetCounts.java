package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.search.SearchPage.Count;
import jp.keikaku.search.SearchPage.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * How many records match, and how many of them carry each value of the fields that people narrow
 * down by.
 *
 * @param total matching records
 * @param facets counts by field
 */
record FacetCounts(long total, List<Facet> facets) {
  private static final List<String> FIELDS =
      List.of(
          IndexFields.KIND,
          IndexFields.FISCAL_YEAR,
          IndexFields.MUNICIPALITY,
          IndexFields.DEPARTMENT,
          IndexFields.PILLAR,
          IndexFields.PHASE);

  static FacetCounts of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Manager());
  }

  /** The facets of an answer without records. */
  static List<Facet> none() {
    return FIELDS.stream().map(field -> new Facet(field, List.of())).toList();
  }

  private static final class Manager implements CollectorManager<Counter, FacetCounts> {
    @Override
    public Counter newCollector() {
      return new Counter();
    }

    @Override
    public FacetCounts reduce(Collection<Counter> counters) throws IOException {
      List<Facet> facets = new ArrayList<>();
      for (int field = 0; field < FIELDS.size(); field++) {
        Map<String, Integer> sums = new HashMap<>();
        for (Counter counter : counters) {
          counter.addTo(sums, field);
        }
        facets.add(new Facet(FIELDS.get(field), mostFrequentFirst(sums)));
      }
      return new FacetCounts(counters.stream().mapToLong(counter -> counter.total).sum(), facets);
    }

    private static List<Count> mostFrequentFirst(Map<String, Integer> sums) {
      return sums.entrySet().stream()
          .map(entry -> new Count(entry.getKey(), entry.getValue()))
          .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
          .toList();
    }
  }

  /** Counts by the ordinal of each value within a segment; values are looked up at the end. */
  private static final class Counter extends SimpleCollector {
    private final List<SegmentCounts> segments = new ArrayList<>();
    private List<SegmentCounts> current = List.of();
    private long total;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      current = new ArrayList<>();
      for (int field = 0; field < FIELDS.size(); field++) {
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), FIELDS.get(field));
        current.add(new SegmentCounts(field, values, new int[(int) values.getValueCount()]));
      }
      segments.addAll(current);
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      for (SegmentCounts counts : current) {
        counts.add(document);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    void addTo(Map<String, Integer> sums, int field) throws IOException {
      for (SegmentCounts segment : segments) {
        if (segment.field == field) {
          segment.addTo(sums);
        }
      }
    }
  }

  private static final class SegmentCounts {
    private final int field;
    private final SortedSetDocValues values;
    private final int[] counts;

    SegmentCounts(int field, SortedSetDocValues values, int[] counts) {
      this.field = field;
      this.values = values;
      this.counts = counts;
    }

    void add(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Integer> sums) throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          sums.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Integer::sum);
        }
      }
    }
  }
}

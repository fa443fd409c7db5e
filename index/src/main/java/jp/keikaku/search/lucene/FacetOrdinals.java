package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * One number for each value of a field over all segments of an index, so that values are counted
 * without being read.
 */
final class FacetOrdinals {
  private final IndexReader reader;
  private final String field;
  private final OrdinalMap ordinals;
  private final AtomicReferenceArray<@Nullable String> values;

  FacetOrdinals(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    List<SortedSetDocValues> segments = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      segments.add(DocValues.getSortedSet(segment.reader(), field));
    }
    this.ordinals =
        OrdinalMap.build(null, segments.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
    this.values = new AtomicReferenceArray<>(count());
  }

  /** How many different values there are. */
  int count() {
    return Math.toIntExact(ordinals.getValueCount());
  }

  /** The value of a number; read once. */
  String value(int ordinal) throws IOException {
    String known = values.get(ordinal);
    if (known == null) {
      LeafReaderContext segment = reader.leaves().get(ordinals.getFirstSegmentNumber(ordinal));
      known =
          DocValues.getSortedSet(segment.reader(), field)
              .lookupOrd(ordinals.getFirstSegmentOrd(ordinal))
              .utf8ToString();
      values.set(ordinal, known);
    }
    return known;
  }

  /** The numbers behind those of one segment. */
  LongValues numbers(LeafReaderContext segment) {
    return ordinals.getGlobalOrds(segment.ord);
  }

  /**
   * Counts the values of documents of one segment.
   *
   * @param documents in ascending order
   * @param length how many of them
   * @param counts by number of value
   */
  void count(LeafReaderContext segment, int[] documents, int length, int[] counts)
      throws IOException {
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), field);
    SortedDocValues single = DocValues.unwrapSingleton(all);
    LongValues numbers = numbers(segment);
    for (int i = 0; i < length; i++) {
      if (single != null) {
        if (single.advanceExact(documents[i])) {
          counts[(int) numbers.get(single.ordValue())]++;
        }
      } else if (all.advanceExact(documents[i])) {
        for (int value = 0; value < all.docValueCount(); value++) {
          counts[(int) numbers.get(all.nextOrd())]++;
        }
      }
    }
  }
}

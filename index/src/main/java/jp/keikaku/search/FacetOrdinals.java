package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * One number for each value of a field over all segments of an index, so that values are counted
 * without being read.
 */
final class FacetOrdinals {
  private final IndexReader reader;
  private final String field;
  private final OrdinalMap ordinals;

  FacetOrdinals(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    List<SortedSetDocValues> values = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      values.add(DocValues.getSortedSet(segment.reader(), field));
    }
    this.ordinals =
        OrdinalMap.build(null, values.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
  }

  /** How many different values there are. */
  int count() {
    return Math.toIntExact(ordinals.getValueCount());
  }

  /** The value of a number. */
  String value(int ordinal) throws IOException {
    LeafReaderContext segment = reader.leaves().get(ordinals.getFirstSegmentNumber(ordinal));
    return DocValues.getSortedSet(segment.reader(), field)
        .lookupOrd(ordinals.getFirstSegmentOrd(ordinal))
        .utf8ToString();
  }

  /** The values of the documents of one segment. */
  Segment of(LeafReaderContext segment) throws IOException {
    return new Segment(
        DocValues.getSortedSet(segment.reader(), field), ordinals.getGlobalOrds(segment.ord));
  }

  /** Values of documents, which are asked for in ascending order. */
  record Segment(SortedSetDocValues values, LongValues numbers) {
    /** Counts the values of a document. */
    void count(int document, int[] counts) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) numbers.get(values.nextOrd())]++;
        }
      }
    }
  }
}

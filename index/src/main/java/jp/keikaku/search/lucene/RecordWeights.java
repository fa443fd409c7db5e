package jp.keikaku.search.lucene;

import java.io.IOException;
import jp.keikaku.entry.RecordKind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Factors of the scores of a segment's records: kinds that people rather want, newer editions. */
final class RecordWeights {
  private static final int FIRST_YEAR = 2000;
  private static final int MOST_YEARS = 100;

  /** By how many years an edition is newer than {@link #FIRST_YEAR}. */
  private static final double[] BY_YEAR = byYear();

  private final double[] byKind;
  private final @Nullable SortedDocValues kinds;
  private final @Nullable NumericDocValues years;
  private final double most;

  RecordWeights(LeafReaderContext segment) throws IOException {
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), IndexFields.KIND);
    this.kinds = DocValues.unwrapSingleton(all);
    this.years = segment.reader().getNumericDocValues(IndexFields.YEAR);
    this.byKind = new double[(int) all.getValueCount()];
    double mostOfKinds = 0;
    for (int kind = 0; kind < byKind.length; kind++) {
      byKind[kind] = ofKind(all.lookupOrd(kind).utf8ToString());
      mostOfKinds = Math.max(mostOfKinds, byKind[kind]);
    }
    DocValuesSkipper newest = segment.reader().getDocValuesSkipper(IndexFields.YEAR);
    this.most = mostOfKinds * (newest == null ? 1 : Math.max(1, ofYear(newest.maxValue())));
  }

  /** No record of the segment has more. */
  double most() {
    return most;
  }

  /** Of a record, by the number of its document in the segment, ascending. */
  double of(int document) throws IOException {
    double kind = kinds != null && kinds.advanceExact(document) ? byKind[kinds.ordValue()] : 1;
    return years != null && years.advanceExact(document) ? kind * ofYear(years.longValue()) : kind;
  }

  private static double ofYear(long year) {
    return BY_YEAR[Math.clamp(year - FIRST_YEAR, -MOST_YEARS, MOST_YEARS) + MOST_YEARS];
  }

  private static double[] byYear() {
    double[] factors = new double[2 * MOST_YEARS + 1];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.pow(RankingSettings.NEWER_BY_A_YEAR, i - MOST_YEARS);
    }
    return factors;
  }

  private static double ofKind(String label) {
    return RecordKind.of(label).map(RankingSettings::kindWeight).orElse(1.0);
  }
}

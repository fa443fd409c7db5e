package jp.keikaku.search;

import java.io.IOException;
import jp.keikaku.archive.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query whose scores are multiplied by the {@linkplain IndexFields#WEIGHT weight} of each record.
 * It knows the largest weight of a segment, so that what cannot be among the best is passed over.
 */
final class WeightedQuery extends Query {
  private final Query query;

  WeightedQuery(Query query) {
    this.query = query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new WeightedQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = query.createWeight(searcher, mode, boost);
    if (!mode.needsScores()) {
      return weight;
    }
    return new FilterWeight(this, weight) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        ScorerSupplier supplier = in.scorerSupplier(segment);
        return supplier == null ? null : new Supplier(supplier, segment);
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return in.isCacheable(segment) && DocValues.isCacheable(segment, IndexFields.WEIGHT);
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "weighted(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((WeightedQuery) other).query);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + query.hashCode();
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final LeafReaderContext segment;

    private Supplier(ScorerSupplier supplier, LeafReaderContext segment) {
      this.supplier = supplier;
      this.segment = segment;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      DocValuesSkipper weights = segment.reader().getDocValuesSkipper(IndexFields.WEIGHT);
      return new WeightedScorer(
          supplier.get(leadCost),
          DocValues.getNumeric(segment.reader(), IndexFields.WEIGHT),
          weights == null ? Float.MAX_VALUE : Double.longBitsToDouble(weights.maxValue()));
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  private static final class WeightedScorer extends FilterScorer {
    private final NumericDocValues weights;
    private final double most;

    private WeightedScorer(Scorer scorer, NumericDocValues weights, double most) {
      super(scorer);
      this.weights = weights;
      this.most = most;
    }

    @Override
    public float score() throws IOException {
      boolean weighed = weights.advanceExact(docID());
      double weight = weighed ? Double.longBitsToDouble(weights.longValue()) : 0;
      return (float) (in.score() * weight);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Math.nextUp((float) (in.getMaxScore(upTo) * most));
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      in.setMinCompetitiveScore(Math.nextDown((float) (score / most)));
    }
  }
}

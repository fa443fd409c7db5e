package jp.keikaku.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
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
 * A query whose scores are multiplied by the {@linkplain RecordWeights weight} of each record. It
 * knows the largest weight of a segment, so that what cannot be among the best is passed over.
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
        return in.isCacheable(segment)
            && DocValues.isCacheable(segment, IndexFields.KIND, IndexFields.YEAR);
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
      return new WeightedScorer(supplier.get(leadCost), new RecordWeights(segment));
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
    private final RecordWeights weights;

    private WeightedScorer(Scorer scorer, RecordWeights weights) {
      super(scorer);
      this.weights = weights;
    }

    @Override
    public float score() throws IOException {
      return (float) (in.score() * weights.of(docID()));
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Math.nextUp((float) (in.getMaxScore(upTo) * weights.most()));
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      in.setMinCompetitiveScore(Math.nextDown((float) (score / weights.most())));
    }
  }
}

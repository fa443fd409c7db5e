package jp.keikaku.search.lucene;

import jp.keikaku.analysis.FieldAnalyzers;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 with settings for each view of a text. All views but the last compare texts as if they were
 * of one length: records reach from a name to a chapter, and a chapter holds any word some time.
 */
final class ViewSimilarity extends PerFieldSimilarityWrapper {
  /** What a record stands in makes it no worse an answer by being long. */
  private final Similarity context = new BM25Similarity(RankingSettings.WORD_SATURATION, 0);

  private final Similarity words =
      new BM25Similarity(RankingSettings.WORD_SATURATION, RankingSettings.WORD_LENGTH);
  private final Similarity pairs =
      new Characters(RankingSettings.PAIR_SATURATION, RankingSettings.PAIR_LENGTH);
  private final Similarity ideographs = new Characters(0, 0);

  @Override
  public Similarity get(String field) {
    if (field.startsWith(IndexFields.CONTEXT)) {
      return context;
    }
    if (field.endsWith(FieldAnalyzers.WORDS)) {
      return words;
    }
    return field.endsWith(FieldAnalyzers.IDEOGRAPHS) ? ideographs : pairs;
  }

  private static final class Characters extends BM25Similarity {
    private Characters(float saturation, float length) {
      super(saturation, length);
    }

    @Override
    protected float idf(long documentsWithTerm, long documents) {
      return (float)
          Math.pow(super.idf(documentsWithTerm, documents), RankingSettings.CHARACTER_RARITY);
    }
  }
}

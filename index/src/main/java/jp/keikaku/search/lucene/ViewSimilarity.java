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
  private static final float LENGTH = 1;

  /** A word that comes back says that the text is about it. */
  private static final float WORD_SATURATION = 1;

  /** Pairs come back by accident; whether one is there says most. */
  private static final float PAIR_SATURATION = 0.45f;

  /** Exponent of the rarity of characters: frequent ones stand in any text. */
  private static final double RARITY = 1.2;

  /** What a record stands in makes it no worse an answer by being long. */
  private final Similarity context = new BM25Similarity(WORD_SATURATION, 0);

  private final Similarity words = new BM25Similarity(WORD_SATURATION, LENGTH);
  private final Similarity pairs = new Characters(PAIR_SATURATION, LENGTH);
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
      return (float) Math.pow(super.idf(documentsWithTerm, documents), RARITY);
    }
  }
}

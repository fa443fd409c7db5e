package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What of a leaf may be left to a closer look at the best records, so that less has to be looked
 * for among millions.
 *
 * @param pairs words of two characters: their words view finds nothing that their characters do not
 *     find
 * @param frequent single words that stand in so many records that nobody misses those in which
 *     their characters stand inside another word
 */
record QuickLook(List<AnalysedLeaf> pairs, List<AnalysedLeaf> frequent) {
  /** More records than people read, or than are counted one by one. */
  private static final int MANY = Facets.MOST;

  QuickLook {
    pairs = List.copyOf(pairs);
    frequent = List.copyOf(frequent);
  }

  static QuickLook at(List<AnalysedLeaf> leaves, IndexReader reader) throws IOException {
    List<AnalysedLeaf> pairs = new ArrayList<>();
    List<AnalysedLeaf> frequent = new ArrayList<>();
    for (AnalysedLeaf leaf : leaves) {
      if (leaf.isPair()) {
        pairs.add(leaf);
      } else if (leaf.isWord() && records(leaf.words().getFirst(), reader) > MANY) {
        frequent.add(leaf);
      }
    }
    return new QuickLook(pairs, frequent);
  }

  private static int records(String word, IndexReader reader) throws IOException {
    return reader.docFreq(new Term(IndexFields.words(IndexFields.TEXT), word));
  }

  boolean leavesNothingOut() {
    return pairs.isEmpty() && frequent.isEmpty();
  }
}

package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.search.Leaves.AnalysedLeaf;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Records that may answer a question none of whose answers holds all its words: those in which some
 * of its rarest words or pairs of characters stand. Of the best of them a closer look tells the
 * order; so a question costs about the same whatever it says.
 */
final class Candidates {
  /** Terms of each view that are looked for. */
  private static final int MOST_TERMS = 10;

  private static final float NAME = 2.5f;
  private static final float PAIR = 0.25f;

  private final IndexSearcher searcher;

  Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** A term, where it stands in the index, and what it is worth. */
  private record Known(Term term, TermStates states, float weight) {}

  /** Adds the candidates that leaves name, none of which must stand as typed. */
  void add(BooleanQuery.Builder query, List<AnalysedLeaf> leaves) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    Set<String> pairs = new LinkedHashSet<>();
    for (AnalysedLeaf leaf : leaves) {
      if (leaf.isPair()) {
        pairs.addAll(leaf.grams());
      } else {
        words.addAll(leaf.words());
        pairs.addAll(leaf.grams());
      }
    }
    add(query, words, IndexFields::words, 1);
    add(query, pairs, IndexFields::grams, PAIR);
  }

  private void add(
      BooleanQuery.Builder query, Collection<String> terms, UnaryOperator<String> view, float worth)
      throws IOException {
    List<Known> known = new ArrayList<>();
    for (String term : terms) {
      known(known, new Term(view.apply(IndexFields.NAME), term), worth * NAME);
      known(known, new Term(view.apply(IndexFields.TEXT), term), worth);
    }
    known.stream()
        .sorted(Comparator.comparingInt((Known each) -> each.states().docFreq()))
        .limit(MOST_TERMS)
        .forEach(
            each ->
                query.add(
                    new BoostQuery(new TermQuery(each.term(), each.states()), each.weight()),
                    Occur.SHOULD));
  }

  private void known(List<Known> known, Term term, float weight) throws IOException {
    TermStates states = TermStates.build(searcher, term, true);
    if (states.docFreq() > 0) {
      known.add(new Known(term, states, weight));
    }
  }
}

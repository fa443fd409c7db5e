package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Records that may answer a question none of whose answers holds all its words: those in which one
 * of its rarest words stands, or, where the index knows none of its words, most of its pairs of
 * characters. Of the best of them a closer look tells the order; so a question costs about the same
 * whatever it says.
 */
final class Candidates {
  /** Terms that are looked for. */
  private static final int MOST_TERMS = 10;

  /** Pairs of a question without known words that are looked for, and how many must be there. */
  private static final int MOST_PAIRS = 24;

  private static final double ENOUGH_PAIRS = 0.6;

  private static final float PAIR = 0.25f;

  private final IndexSearcher searcher;

  Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** A term, where it stands in the index, and what it is worth. */
  private record Known(Term term, TermStates states, float weight) {
    private Query query() {
      return new BoostQuery(new TermQuery(term, states), weight);
    }
  }

  /** The candidates that leaves name, none of which must stand as typed. */
  Query of(List<AnalysedLeaf> leaves) throws IOException {
    List<Known> words = new ArrayList<>();
    Set<String> pairs = new LinkedHashSet<>();
    TermWeights weights = new TermWeights(searcher.getIndexReader());
    for (AnalysedLeaf leaf : leaves) {
      if (leaf.isPair()) {
        words.addAll(known(IndexFields::grams, leaf.grams().getFirst(), 1));
      } else {
        for (SpokenWord word : TermWeights.saying(leaf.spoken()).stream().distinct().toList()) {
          words.addAll(known(IndexFields::words, word.term(), weights.word(word)));
        }
        pairs.addAll(leaf.grams());
      }
    }
    return words.isEmpty() ? mostOf(pairs) : rarestOf(words);
  }

  private static Query rarestOf(List<Known> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.stream()
        .sorted(Comparator.comparingInt((Known each) -> each.states().docFreq()))
        .limit(MOST_TERMS)
        .forEach(word -> query.add(word.query(), Occur.SHOULD));
    return query.build();
  }

  private Query mostOf(Set<String> pairs) throws IOException {
    List<String> wanted = pairs.stream().limit(MOST_PAIRS).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String pair : wanted) {
      BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
      known(IndexFields::grams, pair, PAIR)
          .forEach(known -> somewhere.add(known.query(), Occur.SHOULD));
      query.add(somewhere.build(), Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch((int) Math.ceil(wanted.size() * ENOUGH_PAIRS)).build();
  }

  /** A term in names and texts, as far as the index holds it. */
  private List<Known> known(UnaryOperator<String> view, String term, float worth)
      throws IOException {
    List<Known> known = new ArrayList<>();
    for (String field : List.of(IndexFields.NAME, IndexFields.TEXT)) {
      Term there = new Term(view.apply(field), term);
      TermStates states = TermStates.build(searcher, there, true);
      if (states.docFreq() > 0) {
        float weight = field.equals(IndexFields.NAME) ? worth * RankingSettings.NAME_WORD : worth;
        known.add(new Known(there, states, weight));
      }
    }
    return known;
  }
}

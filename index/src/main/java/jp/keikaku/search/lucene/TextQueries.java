package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import jp.keikaku.analysis.Ideographs;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a text speaks of what a question in sentences asks: its words count first, by what they
 * do in it; pairs of characters catch what the dictionary cuts otherwise, and single ideographs
 * what is called by a related word; neighbours in the question that are neighbours in the text add
 * a little. {@link Closeness} puts the best in order.
 */
final class TextQueries {
  /** How many words may stand between neighbours, or two that changed places. */
  private static final int BETWEEN = 2;

  /** Words and pairs that are read of a question; Lucene allows 1024 clauses in all. */
  static final int MOST_WORDS = 40;

  private static final int MOST_PAIRS = 56;

  private static final int MOST_IDEOGRAPHS = 32;

  private TextQueries() {}

  /**
   * How much a hit in a field says.
   *
   * @param field {@link IndexFields#NAME}, {@link IndexFields#TEXT} or {@link IndexFields#CONTEXT}
   * @param weight factor of the score
   */
  record FieldWeight(String field, float weight) {}

  /** How terms of all fields are scored. */
  static Similarity similarity() {
    return new ViewSimilarity();
  }

  /**
   * How much texts speak of a question.
   *
   * @param allWords its dictionary words in order
   * @param allPairs its pairs of characters in order
   * @param asks whether it asks something, not names it
   */
  static Query question(
      List<SpokenWord> allWords,
      List<String> allPairs,
      boolean asks,
      List<FieldWeight> fields,
      TermWeights weights)
      throws IOException {
    List<SpokenWord> spoken = allWords.subList(0, Math.min(MOST_WORDS, allWords.size()));
    List<String> words = spoken.stream().map(SpokenWord::term).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (SpokenWord word : new LinkedHashSet<>(spoken)) {
      Query said = inFields(fields, field -> word(field, word.term()));
      query.add(weighted(said, weights.word(word)), Occur.SHOULD);
    }
    for (String pair : allPairs.stream().distinct().limit(MOST_PAIRS).toList()) {
      Query standing = inFields(fields, field -> pair(field, pair));
      query.add(weighted(standing, TermWeights.pair(pair, words)), Occur.SHOULD);
    }
    List<String> saying = TermWeights.saying(spoken).stream().map(SpokenWord::term).toList();
    float related = asks ? RankingSettings.IDEOGRAPH_ASKED : RankingSettings.IDEOGRAPH_NAMED;
    for (String ideograph : ideographs(saying)) {
      query.add(weighted(ideograph(IndexFields.TEXT, ideograph), related), Occur.SHOULD);
    }
    neighbours(saying, fields).forEach(each -> query.add(each, Occur.SHOULD));
    return query.build();
  }

  private static List<Query> neighbours(List<String> words, List<FieldWeight> fields) {
    List<Query> neighbours = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String first = words.get(i);
      String second = words.get(i + 1);
      if (!first.equals(second)) {
        Query near = inFields(fields, field -> near(field, first, second));
        neighbours.add(weighted(near, RankingSettings.NEIGHBOURS));
      }
    }
    return neighbours;
  }

  private static List<String> ideographs(List<String> words) {
    return words.stream()
        .flatMap(word -> Ideographs.ofFolded(word).stream())
        .distinct()
        .limit(MOST_IDEOGRAPHS)
        .toList();
  }

  /** The best field of some, and a little of the others. */
  private static Query inFields(List<FieldWeight> fields, Function<String, Query> inField) {
    List<Query> queries = new ArrayList<>();
    for (FieldWeight field : fields) {
      queries.add(new BoostQuery(inField.apply(field.field()), field.weight()));
    }
    return new DisjunctionMaxQuery(queries, RankingSettings.OTHER_FIELDS);
  }

  static Query word(String field, String word) {
    return new TermQuery(new Term(IndexFields.words(field), word));
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query ideograph(String field, String ideograph) {
    return new TermQuery(new Term(IndexFields.ideographs(field), ideograph));
  }

  private static Query pair(String field, String pair) {
    return new TermQuery(new Term(IndexFields.grams(field), pair));
  }

  private static Query near(String field, String first, String second) {
    return new PhraseQuery(BETWEEN, IndexFields.words(field), first, second);
  }
}

package jp.keikaku.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.Ideographs;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.search.QuestionWords;
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
 * How much a text speaks of what a question asks: its words count first; pairs of characters catch
 * what the dictionary cuts otherwise, and single ideographs what is called by a related word;
 * neighbours in the question that are neighbours in the text add a little. A question in whole
 * sentences needs no more than some of its words. {@link Closeness} puts the best in order.
 */
public final class TextQueries {
  /** Where a question is nothing but words that ask, they say a little. */
  private static final float QUESTION_WORD = 0.2f;

  /** Answers call what is asked for by related words; titles stand over text that names it. */
  private static final float IDEOGRAPH_ASKED = 0.3f;

  private static final float IDEOGRAPH_NAMED = 0.1f;

  private static final float NEIGHBOURS = 0.1f;

  /** How many words may stand between neighbours, or two that changed places. */
  private static final int BETWEEN = 2;

  /** Words and pairs that are read of a question; Lucene allows 1024 clauses in all. */
  static final int MOST_WORDS = 40;

  private static final int MOST_PAIRS = 56;

  private static final int MOST_IDEOGRAPHS = 32;

  /** How many of a question's pairs must stand in a text that holds none of its words. */
  private static final float ENOUGH_PAIRS = 0.6f;

  /** A little of what the other fields say is added to the best one. */
  private static final float OTHER_FIELDS = 0.2f;

  /** What a record says, alone. */
  public static final FieldWeight TEXT = new FieldWeight(IndexFields.TEXT, 1);

  private TextQueries() {}

  /**
   * How much a hit in a field says.
   *
   * @param field {@link IndexFields#NAME}, {@link IndexFields#TEXT} or {@link IndexFields#CONTEXT}
   * @param weight factor of the score
   */
  public record FieldWeight(String field, float weight) {}

  /** How terms of all fields are scored. */
  public static Similarity similarity() {
    return new ViewSimilarity();
  }

  /** The texts that speak of a question; any string is one. */
  public static Query question(
      String question, FieldAnalyzers analyzers, List<FieldWeight> fields) {
    return question(
        terms(Tokens.of(analyzers.words(), question)),
        terms(Tokens.of(analyzers.grams(), question)),
        QuestionWords.asks(question),
        fields);
  }

  /**
   * The same of a question that was analysed.
   *
   * @param allWords its dictionary words in order
   * @param allPairs its pairs of characters in order
   * @param asks whether it asks something, not names it
   */
  static Query question(
      List<String> allWords, List<String> allPairs, boolean asks, List<FieldWeight> fields) {
    List<String> words = allWords.subList(0, Math.min(MOST_WORDS, allWords.size()));
    List<String> pairs = allPairs.stream().distinct().limit(MOST_PAIRS).toList();
    List<String> asked = QuestionWords.without(words);
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    for (String word : new LinkedHashSet<>(asked.isEmpty() ? words : asked)) {
      float weight = asked.isEmpty() ? QUESTION_WORD : TermWeights.word(word);
      said.add(weighted(inFields(fields, field -> word(field, word)), weight), Occur.SHOULD);
    }
    said.add(enough(pairs, fields), Occur.SHOULD);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(said.build(), Occur.MUST);
    for (String pair : pairs) {
      Query standing = inFields(fields, field -> pair(field, pair));
      query.add(weighted(standing, TermWeights.pair(pair, words)), Occur.SHOULD);
    }
    float related = asks ? IDEOGRAPH_ASKED : IDEOGRAPH_NAMED;
    for (String ideograph : ideographs(asked)) {
      query.add(weighted(ideograph(IndexFields.TEXT, ideograph), related), Occur.SHOULD);
    }
    neighbours(asked, fields).forEach(each -> query.add(each, Occur.SHOULD));
    return query.build();
  }

  /** Texts that hold so many of a question's pairs that they need none of its words. */
  private static Query enough(List<String> pairs, List<FieldWeight> fields) {
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    for (String pair : pairs) {
      enough.add(weighted(inFields(fields, field -> pair(field, pair)), 0), Occur.SHOULD);
    }
    return enough.setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * ENOUGH_PAIRS)).build();
  }

  private static List<Query> neighbours(List<String> words, List<FieldWeight> fields) {
    List<Query> neighbours = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String first = words.get(i);
      String second = words.get(i + 1);
      if (!first.equals(second)) {
        Query near = inFields(fields, field -> near(field, first, second));
        neighbours.add(weighted(near, NEIGHBOURS));
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
    return new DisjunctionMaxQuery(queries, OTHER_FIELDS);
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

  private static List<String> terms(List<Tokens.Token> tokens) {
    return tokens.stream().map(Tokens.Token::term).toList();
  }
}

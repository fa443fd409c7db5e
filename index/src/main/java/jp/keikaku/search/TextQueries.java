package jp.keikaku.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.archive.IndexFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a text speaks of what a question asks: its words count first, neighbours in the question
 * that are neighbours in the text add to them, and pairs of characters catch what the dictionary
 * cuts otherwise. A question in whole sentences needs no more than some of its words.
 */
public final class TextQueries {
  /**
   * A word that comes back says little more than a word that is there; texts are compared as if
   * they were of one length.
   */
  private static final float SATURATION = 0.5f;

  private static final float LENGTH = 1;

  private static final float PAIR = 0.25f;

  /** An answer need not hold the word that asks for it. */
  private static final float QUESTION_WORD = 0.2f;

  /** Pairs of hiragana are mostly grammar. */
  private static final float KANA_PAIR = 0.06f;

  private static final float NEIGHBOURS = 0.3f;

  /** How many words may stand between neighbours, or two that changed places. */
  private static final int BETWEEN = 2;

  /** Words and pairs that are read of a question; Lucene allows 1024 clauses in all. */
  private static final int MOST_WORDS = 40;

  private static final int MOST_PAIRS = 56;

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
    return new BM25Similarity(SATURATION, LENGTH);
  }

  /** The texts that speak of a question; any string is one. */
  public static Query question(
      String question, FieldAnalyzers analyzers, List<FieldWeight> fields) {
    return question(
        terms(Tokens.of(analyzers.words(), question)),
        terms(Tokens.of(analyzers.grams(), question)),
        fields);
  }

  /**
   * The same of a question that was analysed.
   *
   * @param allWords its dictionary words in order
   * @param allPairs its pairs of characters in order
   */
  static Query question(List<String> allWords, List<String> allPairs, List<FieldWeight> fields) {
    List<String> words = allWords.subList(0, Math.min(MOST_WORDS, allWords.size()));
    List<String> pairs = allPairs.stream().distinct().limit(MOST_PAIRS).toList();
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : new LinkedHashSet<>(words)) {
      said.add(spoken(word, inFields(fields, field -> word(field, word))), Occur.SHOULD);
    }
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    for (String pair : pairs) {
      float weight = isHiragana(pair) ? KANA_PAIR : PAIR;
      Query standing = inFields(fields, field -> pair(field, pair));
      query.add(new BoostQuery(standing, weight), Occur.SHOULD);
      enough.add(new BoostQuery(standing, 0), Occur.SHOULD);
    }
    enough.setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * ENOUGH_PAIRS));
    said.add(enough.build(), Occur.SHOULD);
    List<String> asked = words.stream().filter(word -> !QuestionWords.contains(word)).toList();
    for (int i = 0; i + 1 < asked.size(); i++) {
      String first = asked.get(i);
      String second = asked.get(i + 1);
      if (!first.equals(second)) {
        query.add(
            new BoostQuery(inFields(fields, field -> near(field, first, second)), NEIGHBOURS),
            Occur.SHOULD);
      }
    }
    return query.add(said.build(), Occur.MUST).build();
  }

  /** The best field of some, and a little of the others. */
  static Query inFields(List<FieldWeight> fields, Function<String, Query> inField) {
    List<Query> queries = new ArrayList<>();
    for (FieldWeight field : fields) {
      queries.add(new BoostQuery(inField.apply(field.field()), field.weight()));
    }
    return new DisjunctionMaxQuery(queries, OTHER_FIELDS);
  }

  static Query word(String field, String word) {
    return new TermQuery(new Term(IndexFields.words(field), word));
  }

  /** The query of a word, of little weight where the word only asks. */
  private static Query spoken(String word, Query standing) {
    return QuestionWords.contains(word) ? new BoostQuery(standing, QUESTION_WORD) : standing;
  }

  private static Query pair(String field, String pair) {
    return new TermQuery(new Term(IndexFields.grams(field), pair));
  }

  private static Query near(String field, String first, String second) {
    return new PhraseQuery(BETWEEN, IndexFields.words(field), first, second);
  }

  private static boolean isHiragana(String pair) {
    return pair.codePoints().allMatch(c -> c >= 0x3041 && c <= 0x309F);
  }

  private static List<String> terms(List<Tokens.Token> tokens) {
    return tokens.stream().map(Tokens.Token::term).toList();
  }
}

package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.keikaku.analysis.GramAnalyzer;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import jp.keikaku.search.Eras;
import jp.keikaku.search.QuestionWords;
import jp.keikaku.search.lucene.Leaves.AnalysedClause;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import jp.keikaku.search.lucene.Leaves.OtherWords;
import jp.keikaku.search.lucene.Sounds.Heard;
import jp.keikaku.search.lucene.TextQueries.FieldWeight;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Questions as queries of the index. A leaf matches where its characters follow each other, or all
 * its words stand, in what a record is called, says, or stands in.
 */
final class RecordQueries {
  private static final List<FieldWeight> WHOLE =
      List.of(
          new FieldWeight(IndexFields.NAME, RankingSettings.NAME_WHOLE),
          new FieldWeight(IndexFields.TEXT, RankingSettings.TEXT_WHOLE),
          new FieldWeight(IndexFields.CONTEXT, RankingSettings.CONTEXT_WHOLE));

  private static final List<FieldWeight> WORD =
      List.of(
          new FieldWeight(IndexFields.NAME, RankingSettings.NAME_WORD),
          new FieldWeight(IndexFields.TEXT, RankingSettings.TEXT_WORD),
          new FieldWeight(IndexFields.CONTEXT, RankingSettings.CONTEXT_WORD));

  /** What a record stands in says nothing about a question in sentences. */
  private static final List<FieldWeight> SPOKEN = WORD.subList(0, 2);

  private RecordQueries() {}

  /**
   * Records that match every clause, in an order that is quick to find; of sentences, those that
   * hold any word that says what is asked.
   */
  static Query all(List<AnalysedClause> clauses, QuickLook look, IndexSearcher searcher)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<AnalysedClause> sentences = clauses.stream().filter(RecordQueries::isSentence).toList();
    if (!sentences.isEmpty()) {
      query.add(candidates(sentences, searcher), Occur.MUST);
    }
    for (AnalysedClause clause : clauses) {
      if (!isSentence(clause)) {
        query.add(any(clause, leaf -> quick(leaf, look)), Occur.MUST);
      }
    }
    return query.build();
  }

  private static boolean isSentence(AnalysedClause clause) {
    return clause.typed().stream().allMatch(AnalysedLeaf::isSentence);
  }

  /** What a quick look left out. */
  static Query leftOut(QuickLook look) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (AnalysedLeaf leaf : look.pairs()) {
      String word = leaf.words().getFirst();
      query.add(inFields(SPOKEN, field -> TextQueries.word(field, word)), Occur.SHOULD);
    }
    look.frequent().forEach(leaf -> query.add(standing(leaf).build(), Occur.SHOULD));
    return query.build();
  }

  private static Query quick(AnalysedLeaf leaf, QuickLook look) {
    if (look.pairs().contains(leaf)) {
      return standing(leaf).build();
    }
    if (look.frequent().contains(leaf)) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      called(leaf).forEach(name -> query.add(name, Occur.SHOULD));
      return query.add(words(leaf), Occur.SHOULD).build();
    }
    return strict(leaf);
  }

  /** How closely records that match every clause speak of its sentences. */
  static Query closely(List<AnalysedClause> clauses, TermWeights weights) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (AnalysedClause clause : clauses) {
      Query close = any(clause, leaf -> leaf.isSentence() ? standing(leaf).build() : strict(leaf));
      query.add(close, Occur.SHOULD);
      for (AnalysedLeaf leaf : clause.typed()) {
        if (leaf.isSentence()) {
          query.add(
              TextQueries.question(leaf.spoken(), leaf.grams(), asks(leaf), SPOKEN, weights),
              Occur.SHOULD);
          leaf.others().forEach(each -> query.add(others(each), Occur.SHOULD));
          query.add(provisions(leaf), Occur.SHOULD);
        }
      }
    }
    return query.build();
  }

  /**
   * The provisions that a sentence cites, each as one thing: records that are called so, the more
   * so the more of the sentence's words the bylaw is called by that they stand in.
   */
  private static Query provisions(AnalysedLeaf leaf) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String gram : leaf.grams()) {
      if (GramAnalyzer.isProvision(gram)) {
        BooleanQuery.Builder provision = new BooleanQuery.Builder();
        provision.add(gram(IndexFields.CONTEXT, gram), Occur.MUST); // of its title
        for (SpokenWord word : TermWeights.saying(leaf.spoken())) {
          provision.add(TextQueries.word(IndexFields.CONTEXT, word.term()), Occur.SHOULD);
        }
        query.add(boosted(provision.build(), RankingSettings.PROVISION), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** The leaves of all clauses as they were typed. */
  static Stream<AnalysedLeaf> typed(List<AnalysedClause> clauses) {
    return clauses.stream().flatMap(clause -> clause.typed().stream());
  }

  /** The words of sentences, in order. */
  static List<SpokenWord> spoken(List<AnalysedClause> clauses) {
    return typed(clauses)
        .filter(AnalysedLeaf::isSentence)
        .flatMap(leaf -> leaf.spoken().stream())
        .toList();
  }

  /** Records that match some leaf, or may speak of what all of them ask together. */
  static Query candidates(List<AnalysedClause> clauses, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<AnalysedLeaf> open = new ArrayList<>();
    for (AnalysedClause clause : clauses) {
      for (AnalysedLeaf leaf : clause.typed()) {
        if (leaf.phrase()) {
          query.add(standing(leaf).build(), Occur.SHOULD);
        } else {
          called(leaf).forEach(name -> query.add(name, Occur.SHOULD));
          query.add(heard(leaf.heard()), Occur.SHOULD);
          leaf.others().forEach(each -> query.add(others(each), Occur.SHOULD));
          query.add(provisions(leaf), Occur.SHOULD);
          open.add(leaf);
        }
      }
    }
    return query.add(new Candidates(searcher).of(open), Occur.SHOULD).build();
  }

  /** How much records match some leaf, or speak of what the longer ones ask together. */
  static Query some(List<AnalysedClause> clauses, TermWeights weights) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<SpokenWord> words = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    boolean asks = typed(clauses).anyMatch(RecordQueries::asks);
    for (AnalysedLeaf leaf : typed(clauses).toList()) {
      boolean whole = leaf.phrase() || leaf.isPair() || leaf.isWord();
      query.add(whole ? strict(leaf) : standing(leaf).build(), Occur.SHOULD);
      if (!whole) {
        query.add(heard(leaf.heard()), Occur.SHOULD);
        leaf.others().forEach(each -> query.add(others(each), Occur.SHOULD));
        words.addAll(leaf.spoken());
        pairs.addAll(leaf.grams());
      }
    }
    if (!pairs.isEmpty()) {
      query.add(TextQueries.question(words, pairs, asks, SPOKEN, weights), Occur.SHOULD);
    }
    return query.build();
  }

  /** Records in which a leaf stands as typed or by its words, or what it was widened to. */
  static Query any(AnalysedClause clause) {
    return any(clause, RecordQueries::strict);
  }

  private static Query any(AnalysedClause clause, Function<AnalysedLeaf, Query> typed) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clause.typed().forEach(leaf -> query.add(typed.apply(leaf), Occur.SHOULD));
    clause
        .widened()
        .forEach(
            leaf ->
                query.add(
                    boosted(standing(leaf).build(), RankingSettings.OTHER_NAME), Occur.SHOULD));
    return query.build();
  }

  /** Kinds that people rather want, and newer editions, first. */
  static Query weighted(Query query) {
    return new WeightedQuery(query);
  }

  private static Query strict(AnalysedLeaf leaf) {
    BooleanQuery.Builder query = standing(leaf);
    if (leaf.prefix()) {
      String word = leaf.words().size() == 1 ? leaf.words().getFirst() : leaf.whole();
      query.add(inFields(WORD, field -> beginning(field, word)), Occur.SHOULD);
    }
    if (!leaf.sound().isEmpty()) {
      query.add(
          boosted(phrase(IndexFields.NAME_READING, leaf.sound(), false), RankingSettings.SOUND),
          Occur.SHOULD);
    }
    if (!leaf.sound().isEmpty() && !leaf.sound().equals(leaf.grams())) {
      query.add(
          boosted(
              inFields(WHOLE, field -> following(field, leaf.sound(), false)),
              RankingSettings.SOUND),
          Occur.SHOULD);
    }
    query.add(heard(leaf.heard()), Occur.SHOULD);
    if (leaf.isCitation()) {
      query.add(cited(leaf), Occur.SHOULD);
    } else if (!leaf.phrase() && !leaf.words().isEmpty()) {
      query.add(words(leaf), Occur.SHOULD);
    }
    return query.build();
  }

  /** Of 第3条第2項, the article is what is looked for; the better if the paragraph is named too. */
  private static Query cited(AnalysedLeaf leaf) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> numbers = leaf.grams();
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      query.add(inFields(WORD, field -> gram(field, number)), i == 0 ? Occur.MUST : Occur.SHOULD);
    }
    return query.build();
  }

  /** The records that hold a leaf as it was typed. */
  static Query asTyped(AnalysedLeaf leaf) {
    return standing(leaf).build();
  }

  /** The records that are called or say what was typed, wherever they stand. */
  static Query said(AnalysedLeaf leaf) {
    return inFields(SPOKEN, field -> following(field, leaf.grams(), leaf.phrase()));
  }

  /**
   * The records that are called or say words that follow each other.
   *
   * @param pieces for each place in the series, the words any of which may stand there
   */
  static Query following(List<List<String>> pieces) {
    return inFields(SPOKEN, field -> words(field, pieces));
  }

  private static Query heard(Heard heard) {
    List<Query> each =
        heard.series().stream()
            .map(series -> following(series.stream().map(List::of).toList()))
            .toList();
    return boosted(
        new DisjunctionMaxQuery(each, 0),
        heard.beside() ? RankingSettings.SOUND_BESIDE : RankingSettings.SOUND);
  }

  private static Query words(String field, List<List<String>> pieces) {
    String view = IndexFields.words(field);
    if (pieces.size() == 1 && pieces.getFirst().size() == 1) {
      return TextQueries.word(field, pieces.getFirst().getFirst());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    pieces.forEach(
        words -> phrase.add(words.stream().map(word -> new Term(view, word)).toArray(Term[]::new)));
    return phrase.build();
  }

  /** Where the leaf is a whole name or number, or its characters follow each other. */
  private static BooleanQuery.Builder standing(AnalysedLeaf leaf) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<BytesRef> years = Eras.years(leaf.folded()).stream().map(BytesRef::new).toList();
    if (!years.isEmpty()) {
      query.add(
          inFields(SPOKEN, field -> new TermInSetQuery(IndexFields.words(field), years)),
          Occur.SHOULD);
    }
    called(leaf).forEach(name -> query.add(name, Occur.SHOULD));
    boolean byWordsToo = !leaf.phrase() && leaf.grams().size() > 1 && !leaf.words().isEmpty();
    return query.add(
        inFields(
            byWordsToo ? WHOLE.subList(0, 2) : WHOLE,
            field -> following(field, leaf.grams(), leaf.phrase())),
        Occur.SHOULD);
  }

  /** Records that are called so, whole, by name or number. */
  private static List<Query> called(AnalysedLeaf leaf) {
    Query name = new TermQuery(new Term(IndexFields.EXACT_NAME, leaf.whole()));
    Query number = new TermQuery(new Term(IndexFields.NUMBER, leaf.whole()));
    boolean counts = leaf.whole().chars().anyMatch(Character::isDigit);
    return counts
        ? List.of(boosted(name, RankingSettings.EXACT), boosted(number, RankingSettings.EXACT))
        : List.of(boosted(name, RankingSettings.EXACT));
  }

  private static Query words(AnalysedLeaf leaf) {
    Query words = words(leaf.words(), leaf.others());
    return leaf.untaught().isEmpty()
        ? words
        : new DisjunctionMaxQuery(List.of(words, words(leaf.untaught(), List.of())), 0);
  }

  /** What else some words of a leaf are called, wherever it stands. */
  private static Query others(OtherWords others) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (AnalysedLeaf name : others.names()) {
      Query standing = inFields(WORD, field -> following(field, name.grams(), true));
      query.add(boosted(standing, RankingSettings.SYNONYM), Occur.SHOULD);
    }
    return query.build();
  }

  private static boolean asks(AnalysedLeaf leaf) {
    return !leaf.phrase() && QuestionWords.asks(leaf.typed());
  }

  /** All words, or others for some of them. */
  private static Query words(List<String> words, List<OtherWords> others) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<String> called = new HashSet<>();
    for (OtherWords each : others) {
      called.addAll(each.terms());
      query.add(
          new BooleanQuery.Builder()
              .add(words(each.terms(), List.of()), Occur.SHOULD)
              .add(others(each), Occur.SHOULD)
              .build(),
          Occur.MUST);
    }
    for (String word : words) {
      if (!called.contains(word)) {
        query.add(inFields(WORD, field -> TextQueries.word(field, word)), Occur.MUST);
      }
    }
    return query.build();
  }

  private static Query following(String field, List<String> grams, boolean exactly) {
    return grams.size() == 1
        ? gram(field, grams.getFirst())
        : phrase(IndexFields.grams(field), grams, exactly);
  }

  /**
   * Pairs that follow each other. Two pairs beside each other have a character in common, so that
   * every other one tells all characters; what it does not tell is a foreign word between two.
   */
  private static Query phrase(String view, List<String> grams, boolean exactly) {
    if (grams.size() == 1) {
      return new TermQuery(new Term(view, grams.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int last = grams.size() - 1;
    int taken = -1;
    for (int i = 0; i <= last; i++) {
      boolean told = !exactly && i > 0 && i < last && taken == i - 1 && overlap(grams, i);
      if (!told) {
        phrase.add(new Term(view, grams.get(i)), i);
        taken = i;
      }
    }
    return phrase.build();
  }

  /** Whether a pair's characters are those of the pairs before and behind it. */
  private static boolean overlap(List<String> grams, int index) {
    String pair = grams.get(index);
    return pair.codePointCount(0, pair.length()) == 2
        && grams.get(index - 1).codePointBefore(grams.get(index - 1).length())
            == pair.codePointAt(0)
        && grams.get(index + 1).codePointAt(0) == pair.codePointBefore(pair.length())
        && Character.charCount(pair.codePointAt(0)) == 1;
  }

  private static Query beginning(String field, String word) {
    return new PrefixQuery(new Term(IndexFields.words(field), word));
  }

  /** A single kanji or kana begins pairs; anything else is a term of its own. */
  private static Query gram(String field, String gram) {
    Term term = new Term(IndexFields.grams(field), gram);
    boolean single = gram.codePointCount(0, gram.length()) == 1 && gram.codePointAt(0) > 0x3000;
    return single ? new PrefixQuery(term) : new TermQuery(term);
  }

  /**
   * What some fields say, added up: of a sum the index knows which records cannot be among the
   * best, and passes over them.
   */
  private static Query inFields(List<FieldWeight> fields, Function<String, Query> inField) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (FieldWeight field : fields) {
      sum.add(boosted(inField.apply(field.field()), field.weight()), Occur.SHOULD);
    }
    return sum.build();
  }

  private static Query boosted(Query query, float factor) {
    return new BoostQuery(query, factor);
  }
}

package jp.keikaku.search;

import java.util.List;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.search.Leaves.AnalysedClause;
import jp.keikaku.search.Leaves.AnalysedLeaf;
import jp.keikaku.search.Sounds.Heard;
import jp.keikaku.search.TextQueries.FieldWeight;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
  /** A person who types the whole name or number wants that record. */
  private static final float EXACT = 30;

  /** Another name of the thing says a little less than what was typed. */
  private static final float OTHER_NAME = 0.6f;

  /** Many words sound alike. */
  private static final float SOUND = 0.5f;

  /** What stands as it was typed comes first. */
  private static final float SOUND_BESIDE = 0.1f;

  private static final List<FieldWeight> WHOLE =
      List.of(
          new FieldWeight(IndexFields.NAME, 4),
          new FieldWeight(IndexFields.TEXT, 1.5f),
          new FieldWeight(IndexFields.CONTEXT, 0.4f));

  private static final List<FieldWeight> WORD =
      List.of(
          new FieldWeight(IndexFields.NAME, 2.5f),
          new FieldWeight(IndexFields.TEXT, 1),
          new FieldWeight(IndexFields.CONTEXT, 0.25f));

  /** What a record stands in says nothing about a question in sentences. */
  private static final List<FieldWeight> SPOKEN = WORD.subList(0, 2);

  private RecordQueries() {}

  /** Records that match every clause. */
  static Query all(List<AnalysedClause> clauses) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(any(clause), Occur.MUST));
    return query.build();
  }

  /** Records that match some leaf, or speak of what all of them ask together. */
  static Query some(List<AnalysedClause> clauses) {
    List<AnalysedLeaf> leaves =
        clauses.stream().flatMap(clause -> clause.typed().stream()).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    leaves.forEach(leaf -> query.add(standing(leaf).build(), Occur.SHOULD));
    leaves.forEach(leaf -> query.add(heard(leaf.heard()), Occur.SHOULD));
    List<AnalysedLeaf> open = leaves.stream().filter(leaf -> !leaf.phrase()).toList();
    query.add(
        TextQueries.question(
            open.stream().flatMap(leaf -> leaf.words().stream()).toList(),
            open.stream().flatMap(leaf -> leaf.grams().stream()).toList(),
            SPOKEN),
        Occur.SHOULD);
    return query.build();
  }

  /** Records in which a leaf stands as typed or by its words, or what it was widened to. */
  static Query any(AnalysedClause clause) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clause.typed().forEach(leaf -> query.add(strict(leaf), Occur.SHOULD));
    clause
        .widened()
        .forEach(leaf -> query.add(boosted(standing(leaf).build(), OTHER_NAME), Occur.SHOULD));
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
      query.add(TextQueries.inFields(WORD, field -> beginning(field, word)), Occur.SHOULD);
    }
    if (!leaf.sound().isEmpty()) {
      query.add(boosted(phrase(IndexFields.NAME_READING, leaf.sound()), SOUND), Occur.SHOULD);
      query.add(
          boosted(TextQueries.inFields(WHOLE, field -> following(field, leaf.sound())), SOUND),
          Occur.SHOULD);
    }
    query.add(heard(leaf.heard()), Occur.SHOULD);
    if (!leaf.phrase() && !leaf.words().isEmpty()) {
      query.add(words(leaf), Occur.SHOULD);
    }
    return query.build();
  }

  /** The records that hold a leaf as it was typed. */
  static Query asTyped(AnalysedLeaf leaf) {
    return standing(leaf).build();
  }

  /**
   * The records that are called or say words that follow each other.
   *
   * @param pieces for each place in the series, the words any of which may stand there
   */
  static Query following(List<List<String>> pieces) {
    return TextQueries.inFields(SPOKEN, field -> words(field, pieces));
  }

  private static Query heard(Heard heard) {
    List<Query> each =
        heard.series().stream()
            .map(series -> following(series.stream().map(List::of).toList()))
            .toList();
    return boosted(new DisjunctionMaxQuery(each, 0), heard.beside() ? SOUND_BESIDE : SOUND);
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
          TextQueries.inFields(
              SPOKEN, field -> new TermInSetQuery(IndexFields.words(field), years)),
          Occur.SHOULD);
    }
    return query
        .add(
            boosted(new TermQuery(new Term(IndexFields.EXACT_NAME, leaf.whole())), EXACT),
            Occur.SHOULD)
        .add(
            boosted(new TermQuery(new Term(IndexFields.NUMBER, leaf.whole())), EXACT), Occur.SHOULD)
        .add(TextQueries.inFields(WHOLE, field -> following(field, leaf.grams())), Occur.SHOULD);
  }

  private static Query words(AnalysedLeaf leaf) {
    List<String> wanted =
        leaf.words().stream().filter(word -> !QuestionWords.contains(word)).toList();
    return QuestionWords.isSentence(leaf.typed()) || wanted.size() < leaf.words().size()
        ? sentence(leaf, wanted.isEmpty() ? leaf.words() : wanted)
        : words(leaf.words(), Occur.MUST).build();
  }

  /** Of a sentence some words are enough; the more stand together, the better. */
  private static Query sentence(AnalysedLeaf leaf, List<String> wanted) {
    BooleanQuery.Builder enough = words(wanted, Occur.SHOULD);
    enough.setMinimumNumberShouldMatch(Math.max(1, wanted.size() / 2));
    return new BooleanQuery.Builder()
        .add(boosted(enough.build(), 0), Occur.MUST)
        .add(TextQueries.question(leaf.words(), leaf.grams(), SPOKEN), Occur.SHOULD)
        .build();
  }

  private static BooleanQuery.Builder words(List<String> words, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words) {
      query.add(TextQueries.inFields(WORD, field -> TextQueries.word(field, word)), occur);
    }
    return query;
  }

  private static Query following(String field, List<String> grams) {
    return grams.size() == 1
        ? gram(field, grams.getFirst())
        : phrase(IndexFields.grams(field), grams);
  }

  private static Query phrase(String view, List<String> grams) {
    if (grams.size() == 1) {
      return new TermQuery(new Term(view, grams.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    grams.forEach(gram -> phrase.add(new Term(view, gram)));
    return phrase.build();
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

  private static Query boosted(Query query, float factor) {
    return new BoostQuery(query, factor);
  }
}

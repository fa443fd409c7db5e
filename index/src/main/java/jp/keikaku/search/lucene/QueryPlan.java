package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.JoinedLetters;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import jp.keikaku.analysis.Synonyms;
import jp.keikaku.search.ParsedQuery;
import jp.keikaku.search.ParsedQuery.Clause;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.ParsedQuery.Leaf;
import jp.keikaku.search.Widening;
import jp.keikaku.search.lucene.Filters.Narrowing;
import jp.keikaku.search.lucene.Leaves.AnalysedClause;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import jp.keikaku.search.lucene.Leaves.OtherWords;
import jp.keikaku.search.lucene.Sounds.Heard;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A question, analysed and widened.
 *
 * @param clauses all of which are wanted
 * @param whole the query as one name, with its other names, where it is one; else without leaves
 * @param unwanted leaves none of which may stand
 * @param filters fields that were named
 * @param widened what was widened to what
 */
record QueryPlan(
    List<AnalysedClause> clauses,
    AnalysedClause whole,
    List<AnalysedLeaf> unwanted,
    List<FieldFilter> filters,
    List<Widening> widened) {

  static QueryPlan of(
      ParsedQuery parsed,
      boolean exact,
      FieldAnalyzers analyzers,
      Names names,
      Sounds sounds,
      Synonyms synonyms)
      throws IOException {
    Effort effort = new Effort();
    List<Widening> widened = new ArrayList<>();
    List<AnalysedClause> clauses = new ArrayList<>();
    for (Clause clause : parsed.wanted()) {
      List<AnalysedLeaf> typed = new ArrayList<>();
      List<Leaf> other = new ArrayList<>();
      for (AnalysedLeaf leaf : Leaves.analyse(clause.alternatives(), analyzers)) {
        Heard heard = exact ? Heard.NOTHING : sounds.heard(leaf, effort);
        if (exact || leaf.phrase()) {
          typed.add(exact ? leaf.withoutSound() : leaf.heardAs(heard));
        } else {
          List<OtherWords> words = otherWords(leaf, analyzers, names, synonyms);
          typed.add(leaf.heardAs(heard).withOthers(words));
          words.forEach(each -> say(each.typed(), each.spelled(), widened));
        }
        List<String> others = exact ? List.of() : names.otherNames(leaf.typed());
        if (!exact) {
          JoinedLetters.in(leaf.typed()).forEach(name -> other.add(new Leaf(name, true, false)));
        }
        union(others, heard.names()).forEach(name -> other.add(new Leaf(name, true, false)));
        say(leaf.typed(), union(others, heard.spelled()), widened);
      }
      if (!typed.isEmpty()) {
        clauses.add(new AnalysedClause(typed, Leaves.analyse(other, analyzers)));
      }
    }
    AnalysedClause whole = new AnalysedClause(List.of(), List.of());
    if (!exact && clauses.size() > 1 && parsed.filters().isEmpty()) {
      String all =
          clauses.stream()
              .map(each -> each.typed().getFirst().typed())
              .collect(Collectors.joining(" "));
      List<String> others =
          union(union(names.otherNames(all), sounds.names(all)), synonyms.of(all));
      say(all, others, widened);
      if (!others.isEmpty()) {
        List<Leaf> other = others.stream().map(name -> new Leaf(name, true, false)).toList();
        List<AnalysedLeaf> one = Leaves.analyse(List.of(new Leaf(all, true, false)), analyzers);
        whole = new AnalysedClause(one, Leaves.analyse(other, analyzers));
      }
    }
    return new QueryPlan(
        clauses, whole, Leaves.analyse(parsed.unwanted(), analyzers), parsed.filters(), widened);
  }

  /** Other words of which the archive may hold some. */
  private static List<OtherWords> otherWords(
      AnalysedLeaf leaf, FieldAnalyzers analyzers, Names names, Synonyms synonyms)
      throws IOException {
    List<OtherWords> others = new ArrayList<>();
    for (Synonyms.Found found : synonyms.in(leaf.typed(), analyzers.words())) {
      List<Leaf> phrases = found.names().stream().map(name -> new Leaf(name, true, false)).toList();
      List<AnalysedLeaf> standing = new ArrayList<>();
      for (AnalysedLeaf phrase : Leaves.analyse(phrases, analyzers)) {
        if (names.mayStand(phrase.grams())) {
          standing.add(phrase);
        }
      }
      if (!standing.isEmpty()) {
        others.add(new OtherWords(found.typed(), found.terms(), standing));
      }
    }
    return others;
  }

  private static List<String> union(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private static void say(String typed, List<String> others, List<Widening> widened) {
    if (!others.isEmpty()) {
      widened.add(new Widening(typed, others));
    }
  }

  boolean asksNothing() {
    return clauses.isEmpty() && unwanted.isEmpty() && filters.isEmpty();
  }

  /** Every leaf that a hit may show. */
  List<AnalysedLeaf> shown() {
    List<AnalysedLeaf> shown = new ArrayList<>();
    clauses.forEach(clause -> shown.addAll(clause.all()));
    RecordQueries.typed(clauses)
        .flatMap(leaf -> leaf.others().stream())
        .forEach(each -> shown.addAll(each.names()));
    shown.addAll(whole.widened());
    return shown;
  }

  /** The fiscal years that its words name. */
  Set<Integer> years() {
    return years(RecordQueries.typed(clauses));
  }

  /** The fiscal years that are not wanted. */
  Set<Integer> otherYears() {
    return years(unwanted.stream());
  }

  private static Set<Integer> years(Stream<AnalysedLeaf> leaves) {
    return leaves.flatMapToInt(leaf -> leaf.year().stream()).boxed().collect(Collectors.toSet());
  }

  /** Records that hold all that is wanted. */
  Ranking strict(Narrowing narrowing, IndexSearcher searcher) throws IOException {
    QuickLook look = QuickLook.at(RecordQueries.typed(clauses).toList(), searcher.getIndexReader());
    Query wanted =
        clauses.isEmpty() ? MatchAllDocsQuery.INSTANCE : RecordQueries.all(clauses, look, searcher);
    if (!whole.typed().isEmpty()) {
      wanted = either(wanted, RecordQueries.any(whole));
    }
    Query answers = narrowed(wanted, narrowing);
    List<SpokenWord> spoken = RecordQueries.spoken(clauses);
    if (!spoken.isEmpty()) {
      return new Ranking(
          answers,
          RecordQueries.weighted(RecordQueries.closely(clauses, weights(searcher))),
          false,
          spoken);
    }
    return look.leavesNothingOut()
        ? new Ranking(answers, null, true, spoken)
        : new Ranking(answers, RecordQueries.weighted(RecordQueries.leftOut(look)), true, spoken);
  }

  /** Records that hold some of it. */
  Ranking loose(Narrowing narrowing, IndexSearcher searcher) throws IOException {
    Query answers = narrowed(RecordQueries.candidates(clauses, searcher), narrowing);
    List<AnalysedLeaf> leaves = RecordQueries.typed(clauses).toList();
    if (leaves.stream().allMatch(AnalysedLeaf::isPair)) {
      QuickLook look = new QuickLook(leaves, List.of());
      return new Ranking(
          answers, RecordQueries.weighted(RecordQueries.leftOut(look)), true, List.of());
    }
    return new Ranking(
        answers,
        RecordQueries.weighted(RecordQueries.some(clauses, weights(searcher))),
        false,
        RecordQueries.spoken(clauses));
  }

  /** Whether it is asked in sentences: then records that hold some of its words answer. */
  boolean isSpoken() {
    return !RecordQueries.spoken(clauses).isEmpty();
  }

  private static TermWeights weights(IndexSearcher searcher) {
    return new TermWeights(searcher.getIndexReader());
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private Query narrowed(Query wanted, Narrowing narrowing) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(RecordQueries.weighted(wanted), Occur.MUST);
    narrowing.wanted().forEach(filter -> query.add(filter, Occur.FILTER));
    narrowing.unwanted().forEach(filter -> query.add(filter, Occur.MUST_NOT));
    for (AnalysedLeaf leaf : unwanted) {
      // of a year, the editions of it are left out already
      query.add(
          leaf.year().isPresent()
              ? RecordQueries.said(leaf)
              : RecordQueries.any(new AnalysedClause(List.of(leaf.withoutSound()), List.of())),
          Occur.MUST_NOT);
    }
    return query.build();
  }
}

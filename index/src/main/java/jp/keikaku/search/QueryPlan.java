package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.search.Leaves.AnalysedClause;
import jp.keikaku.search.Leaves.AnalysedLeaf;
import jp.keikaku.search.ParsedQuery.Clause;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.ParsedQuery.Leaf;
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

  static QueryPlan of(ParsedQuery parsed, boolean exact, FieldAnalyzers analyzers, Names names)
      throws IOException {
    List<Widening> widened = new ArrayList<>();
    List<AnalysedClause> clauses = new ArrayList<>();
    for (Clause clause : parsed.wanted()) {
      List<AnalysedLeaf> typed = Leaves.analyse(clause.alternatives(), analyzers);
      if (exact) {
        typed = typed.stream().map(AnalysedLeaf::withoutSound).toList();
      }
      List<Leaf> other = new ArrayList<>();
      for (AnalysedLeaf leaf : exact ? List.<AnalysedLeaf>of() : typed) {
        other.addAll(widen(leaf.typed(), names, widened));
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
      List<Leaf> other = widen(all, names, widened);
      if (!other.isEmpty()) {
        List<AnalysedLeaf> one = Leaves.analyse(List.of(new Leaf(all, true, false)), analyzers);
        whole = new AnalysedClause(one, Leaves.analyse(other, analyzers));
      }
    }
    return new QueryPlan(
        clauses, whole, Leaves.analyse(parsed.unwanted(), analyzers), parsed.filters(), widened);
  }

  private static List<Leaf> widen(String typed, Names names, List<Widening> widened)
      throws IOException {
    List<String> others = names.otherNames(typed);
    if (!others.isEmpty()) {
      widened.add(new Widening(typed, others));
    }
    return others.stream().map(name -> new Leaf(name, true, false)).toList();
  }

  boolean asksNothing() {
    return clauses.isEmpty() && unwanted.isEmpty() && filters.isEmpty();
  }

  /** Every leaf that a hit may show. */
  List<AnalysedLeaf> shown() {
    List<AnalysedLeaf> shown = new ArrayList<>();
    clauses.forEach(clause -> shown.addAll(clause.all()));
    shown.addAll(whole.widened());
    return shown;
  }

  /** Records that hold all that is wanted. */
  Ranking strict(Filters narrowing, List<Query> requested) throws IOException {
    Query wanted = clauses.isEmpty() ? MatchAllDocsQuery.INSTANCE : RecordQueries.all(clauses);
    if (!whole.typed().isEmpty()) {
      wanted = either(wanted, RecordQueries.any(whole));
    }
    Query answers = narrowed(wanted, narrowing, requested);
    return RecordQueries.takeACloserLook(clauses)
        ? new Ranking(answers, RecordQueries.weighted(RecordQueries.closely(clauses)), true)
        : new Ranking(answers, null, true);
  }

  /** Records that hold some of it. */
  Ranking loose(Filters narrowing, List<Query> requested, IndexSearcher searcher)
      throws IOException {
    return new Ranking(
        narrowed(RecordQueries.candidates(clauses, searcher), narrowing, requested),
        RecordQueries.weighted(RecordQueries.some(clauses)),
        false);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private Query narrowed(Query wanted, Filters narrowing, List<Query> requested)
      throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(RecordQueries.weighted(wanted), Occur.MUST);
    requested.forEach(filter -> query.add(filter, Occur.FILTER));
    for (FieldFilter filter : filters) {
      query.add(narrowing.of(filter), filter.excluded() ? Occur.MUST_NOT : Occur.FILTER);
    }
    for (AnalysedLeaf leaf : unwanted) {
      query.add(
          RecordQueries.any(new AnalysedClause(List.of(leaf.withoutSound()), List.of())),
          Occur.MUST_NOT);
    }
    return query.build();
  }
}

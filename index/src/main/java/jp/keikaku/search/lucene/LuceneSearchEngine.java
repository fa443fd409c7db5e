package jp.keikaku.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import jp.keikaku.analysis.CorpusDictionary;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.Synonyms;
import jp.keikaku.analysis.WordAnalyzer;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.search.ParsedQuery;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.QueryParser;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.SearchPage.Notice;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.Suggestion;
import jp.keikaku.search.lucene.EditionGroups.Group;
import jp.keikaku.search.lucene.Facets.Counting;
import jp.keikaku.search.lucene.Facets.Counts;
import jp.keikaku.search.lucene.Filters.Narrowing;
import jp.keikaku.search.lucene.Leaves.AnalysedClause;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Searches the index inside an archive, as it was when this was opened. */
final class LuceneSearchEngine implements SearchEngine {
  /** So many copies are read for each record, since editions repeat each other. */
  private static final int COPIES = 6;

  /** How much more is read where copies of few records filled what was read. */
  private static final int MORE = 4;

  /** No more records than this are read to fill a page. */
  private static final int MOST_READ = 10_000;

  /** Records whose order takes a closer look. */
  private static final int LOOKED_AT_CLOSELY = 200;

  /** Fewer records are searched sooner by one thread. */
  private static final int WORTH_THREADS = 100_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Filters filters;
  private final StoredRecords records;
  private final EditionGroups groups;
  private final Names names;
  private final Sounds sounds;
  private final Spelling spelling;
  private final Facets facets;
  private final FieldAnalyzers analyzers;
  private final Snippets snippets;
  private final Later<Synonyms> synonyms;

  /**
   * Answers from an open index, which it closes. The dictionary takes longer to load: see {@link
   * WordAnalyzer#loadDictionaryBeside}.
   *
   * @param synonyms people's own words for one thing: a file that may be there, see {@link
   *     Synonyms}
   */
  LuceneSearchEngine(DirectoryReader reader, Path synonyms) throws IOException {
    this.reader = reader;
    this.searcher =
        reader.maxDoc() < WORTH_THREADS
            ? new IndexSearcher(reader)
            : new IndexSearcher(reader, ForkJoinPool.commonPool());
    searcher.setSimilarity(TextQueries.similarity());
    searcher.setQueryCache(null); // questions differ; to look for what is kept takes time
    this.records = new StoredRecords(searcher);
    this.filters = new Filters(reader, records);
    this.groups = new EditionGroups(searcher);
    this.names = new Names(searcher, records);
    this.sounds = new Sounds(searcher, names);
    this.spelling = new Spelling(reader);
    this.facets = new Facets(searcher);
    this.analyzers = new FieldAnalyzers(CorpusDictionary.of(TaughtWords.in(reader)));
    this.snippets = new Snippets(analyzers.words());
    this.synonyms = new Later<>(() -> Synonyms.with(synonyms));
  }

  @Override
  public Optional<String> state() throws IOException {
    return LuceneEngine.state(reader.getIndexCommit().getUserData());
  }

  @Override
  public SearchPage search(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(request.query());
    Set<Notice> notices = EnumSet.noneOf(Notice.class);
    if (parsed.shortened()) {
      notices.add(Notice.SHORTENED);
    }
    if (parsed.filters().stream().anyMatch(LuceneSearchEngine::isUnknownKind)) {
      notices.add(Notice.UNKNOWN_KIND);
    }
    QueryPlan plan =
        QueryPlan.of(parsed, request.exact(), analyzers, names, sounds, synonyms.get());
    if (plan.asksNothing() && request.only().isEmpty()) {
      notices.add(Notice.NOTHING_TO_SEARCH);
      return new SearchPage(
          request.query(),
          0,
          false,
          millisSince(started),
          List.of(),
          Counts.NONE.facets(),
          List.of(),
          null,
          notices);
    }
    Narrowing narrowing = filters.of(request, plan);
    Asked asked = new Asked(request, plan.shown(), plan.years());
    Answer answer =
        answer(
            plan.strict(narrowing, searcher),
            asked,
            plan.isSpoken() ? Facets.MOST_LOOSE : Facets.MOST);
    String didYouMean = null;
    if (answer.counts().total() == 0 && !plan.clauses().isEmpty()) {
      Later<@Nullable String> meant = new Later<>(() -> didYouMean(request.query(), plan));
      answer = answer(plan.loose(narrowing, searcher), asked, Facets.MOST_LOOSE);
      didYouMean = meant.get();
      if (answer.counts().total() > 0) {
        notices.add(Notice.SOME_WORDS_ONLY);
      }
    }
    return new SearchPage(
        request.query(),
        answer.counts().total(),
        answer.counts().atLeast(),
        millisSince(started),
        answer.hits(),
        answer.counts().facets(),
        plan.widened(),
        didYouMean,
        notices);
  }

  /**
   * What an answer has to show.
   *
   * @param leaves what is looked for in the records' texts
   * @param years that it names: copies of these years are shown
   */
  private record Asked(SearchRequest request, List<AnalysedLeaf> leaves, Set<Integer> years) {}

  /** The best records, and what was counted. */
  private record Answer(List<SearchHit> hits, Counts counts) {}

  /** Counts while the best records are looked at, unless they are all. */
  private Answer answer(Ranking ranking, Asked asked, int most) throws IOException {
    int wanted = wanted(ranking, asked.request());
    int read = asked.request().allEditions() ? wanted : wanted * COPIES;
    TopDocs first = first(ranking, read);
    if (isAll(first)) {
      return new Answer(hits(ranking, first, read, asked), facets.of(first.scoreDocs));
    }
    Counting counts = facets.counting(ranking.answers(), most, first.totalHits.value());
    return new Answer(hits(ranking, first, read, asked), counts.get());
  }

  /** How many different records are looked at. */
  private static int wanted(Ranking ranking, SearchRequest request) {
    int looked = ranking.closely() == null ? request.reach() : LOOKED_AT_CLOSELY;
    return Math.max(1, Math.max(looked, request.reach()));
  }

  private static boolean isAll(TopDocs found) {
    return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        && found.totalHits.value() == found.scoreDocs.length;
  }

  @Override
  public List<Suggestion> suggest(String prefix, int limit) throws IOException {
    return names.beginning(prefix, limit);
  }

  @Override
  public Optional<ArchivedRecord> record(String id) throws IOException {
    return records.read(id);
  }

  @Override
  public Set<String> editionIds() throws IOException {
    return records.editions().stream().map(EditionReference::id).collect(Collectors.toSet());
  }

  @Override
  public Set<String> recordIds(String editionId) throws IOException {
    return records.ids(editionId);
  }

  @Override
  public void close() throws IOException {
    try (reader;
        analyzers) {
      reader.directory().close();
    }
  }

  private static boolean isUnknownKind(FieldFilter filter) {
    return filter.field() == ParsedQuery.Field.KIND && !Filters.isKnownKind(filter.value());
  }

  /** The query with each word that nothing is called spelled as the name nearest to it, or null. */
  private @Nullable String didYouMean(String query, QueryPlan plan) throws IOException {
    String meant = query;
    for (AnalysedClause clause : plan.clauses()) {
      for (AnalysedLeaf leaf : clause.typed()) {
        Optional<String> near = names.near(leaf.typed());
        if (near.isPresent()) {
          meant = meant.replace(leaf.typed(), near.get());
        } else {
          meant = spelling.corrected(meant, leaf);
        }
      }
    }
    return meant.equals(query) ? null : meant;
  }

  private List<SearchHit> hits(Ranking ranking, TopDocs first, int read, Asked asked)
      throws IOException {
    SearchRequest request = asked.request();
    if (request.limit() == 0) {
      return List.of();
    }
    TopDocs found = first;
    ScoreDoc[] records = apart(found, request);
    int more = read;
    while (records.length < request.reach() && !isAll(found) && more < MOST_READ) {
      more = Math.min(more * MORE, MOST_READ);
      found = first(ranking, more);
      records = apart(found, request);
    }
    records = Arrays.copyOf(records, Math.min(records.length, wanted(ranking, request)));
    ScoreDoc[] best = closer(ranking, new TopDocs(found.totalHits, records));
    if (request.newestFirst()) {
      best = groups.newestFirst(best);
    }
    int from = Math.min(request.offset(), best.length);
    int to = Math.min(request.offset() + request.limit(), best.length);
    best = Arrays.copyOfRange(best, from, to);
    List<SearchHit> hits = new ArrayList<>();
    for (Group group : shown(ranking, best, asked)) {
      hits.add(hit(group, asked));
    }
    return hits;
  }

  private SearchHit hit(Group group, Asked asked) throws IOException {
    ArchivedRecord shown = records.read(group.document());
    Snippets.Shown marked = snippets.of(shown, asked.leaves());
    List<String> others = new ArrayList<>();
    for (int other : group.others()) {
      others.add(records.id(other));
    }
    return new SearchHit(shown, group.score(), marked.title(), marked.snippets(), others);
  }

  private ScoreDoc[] apart(TopDocs found, SearchRequest request) throws IOException {
    return request.allEditions() ? groups.inOrder(found.scoreDocs) : groups.best(found.scoreDocs);
  }

  private List<Group> shown(Ranking ranking, ScoreDoc[] best, Asked asked) throws IOException {
    return asked.request().allEditions()
        ? Arrays.stream(best).map(each -> new Group(each.doc, each.score, List.of())).toList()
        : groups.of(best, ranking.answers(), asked.years());
  }

  /** The records from which so many are chosen. */
  private TopDocs first(Ranking ranking, int read) throws IOException {
    return searcher.search(ranking.answers(), new TopScoreDocCollectorManager(read, read));
  }

  /** All that were found, in their last order. */
  private ScoreDoc[] closer(Ranking ranking, TopDocs records) throws IOException {
    Query closely = ranking.closely();
    if (closely == null) {
      return records.scoreDocs;
    }
    int looked = records.scoreDocs.length;
    TopDocs closer = new CloserLook(closely, ranking.adds()).rescore(searcher, records, looked);
    return groups.inOrder(
        ranking.spoken().isEmpty()
            ? closer.scoreDocs
            : new Closeness(IndexFields.words(IndexFields.TEXT), ranking.spoken())
                .rescore(searcher, closer, looked)
                .scoreDocs);
  }

  /** Puts what a closer look says in the place of what the first one said, or adds it. */
  private static final class CloserLook extends QueryRescorer {
    private final boolean adds;

    private CloserLook(Query closely, boolean adds) {
      super(closely);
      this.adds = adds;
    }

    @Override
    protected float combine(float first, boolean matches, float closely) {
      return (adds ? first : 0) + (matches ? closely : 0);
    }
  }

  private static long millisSince(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }
}

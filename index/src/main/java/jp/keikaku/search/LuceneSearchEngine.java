package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import jp.keikaku.analysis.CorpusDictionary;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.WordAnalyzer;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordHead;
import jp.keikaku.archive.TaughtWords;
import jp.keikaku.search.EditionGroups.Found;
import jp.keikaku.search.EditionGroups.Group;
import jp.keikaku.search.Facets.Counting;
import jp.keikaku.search.Facets.Counts;
import jp.keikaku.search.Filters.Narrowing;
import jp.keikaku.search.Leaves.AnalysedClause;
import jp.keikaku.search.Leaves.AnalysedLeaf;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.SearchPage.Notice;
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
public final class LuceneSearchEngine implements SearchEngine {
  /** So many records are read for each hit, since editions repeat each other. */
  private static final int COPIES = 6;

  /** No more records than this are read to fill a page. */
  private static final int MOST_READ = 10_000;

  /** Records whose order takes a closer look. */
  private static final int LOOKED_AT_CLOSELY = 100;

  /** Fewer records are searched sooner by one thread. */
  private static final int WORTH_THREADS = 100_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Filters filters;
  private final StoredRecords records;
  private final Names names;
  private final Sounds sounds;
  private final Spelling spelling;
  private final Facets facets;
  private final FieldAnalyzers analyzers;
  private final Snippets snippets;

  private LuceneSearchEngine(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher =
        reader.maxDoc() < WORTH_THREADS
            ? new IndexSearcher(reader)
            : new IndexSearcher(reader, ForkJoinPool.commonPool());
    searcher.setSimilarity(TextQueries.similarity());
    searcher.setQueryCache(null); // questions differ; to look for what is kept takes time
    this.filters = new Filters(reader);
    this.records = new StoredRecords(searcher);
    this.names = new Names(searcher, records);
    this.sounds = new Sounds(searcher, names);
    this.spelling = new Spelling(reader);
    this.facets = new Facets(searcher);
    this.analyzers = new FieldAnalyzers(CorpusDictionary.of(TaughtWords.in(reader)));
    this.snippets = new Snippets(analyzers.words());
  }

  /**
   * Opens the index of an archive. The dictionary takes longer to load: see {@link
   * WordAnalyzer#loadDictionaryBeside}.
   *
   * @throws ArchiveException where there is no archive, or none that can be read
   */
  public static LuceneSearchEngine open(Archive archive) throws ArchiveException, IOException {
    DirectoryReader reader = archive.openIndex();
    try {
      return new LuceneSearchEngine(reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
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
    QueryPlan plan = QueryPlan.of(parsed, request.exact(), analyzers, names, sounds);
    if (plan.asksNothing()) {
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
    Asked asked = new Asked(request, plan.shown(), narrowing.copies());
    Answer answer = answer(plan.strict(narrowing, searcher), asked, Facets.MOST);
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
   * @param copies which copies of the records
   */
  private record Asked(SearchRequest request, List<AnalysedLeaf> leaves, WantedCopies copies) {}

  /** The best records, and what was counted. */
  private record Answer(List<SearchHit> hits, Counts counts) {}

  /** Counts while the best records are looked at, unless they are all. */
  private Answer answer(Ranking ranking, Asked asked, int most) throws IOException {
    SearchRequest request = asked.request();
    int read = request.allEditions() ? request.limit() : request.limit() * COPIES + COPIES;
    TopDocs first = first(ranking, read);
    boolean all =
        first.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            && first.totalHits.value() == first.scoreDocs.length;
    if (all) {
      return new Answer(
          hits(ranking, first, read, asked), facets.of(first.scoreDocs, asked.copies()));
    }
    Counting counts =
        facets.counting(ranking.answers(), asked.copies(), most, first.totalHits.value());
    return new Answer(hits(ranking, first, read, asked), counts.get());
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
  public void close() throws IOException {
    try (reader;
        analyzers) {
      reader.directory().close();
    }
  }

  private static boolean isUnknownKind(FieldFilter filter) {
    return filter.field() == ParsedQuery.Field.KIND && !KindNames.isKnown(filter.value());
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
    int limit = asked.request().limit();
    if (limit == 0) {
      return List.of();
    }
    ScoreDoc[] best = best(ranking, first, read);
    List<Group> groups = groups(best, asked);
    int more = read;
    while (groups.size() < limit && more < MOST_READ && best.length == more) {
      more *= 2;
      best = best(ranking, first(ranking, more), more);
      groups = groups(best, asked);
    }
    List<SearchHit> hits = new ArrayList<>();
    for (Group group : groups.subList(0, Math.min(limit, groups.size()))) {
      ArchivedRecord shown = records.read(group.document(), group.copy());
      Snippets.Shown marked = snippets.of(shown, asked.leaves());
      hits.add(
          new SearchHit(shown, group.score(), marked.title(), marked.snippets(), group.others()));
    }
    return hits;
  }

  private List<Group> groups(ScoreDoc[] best, Asked asked) throws IOException {
    List<List<RecordHead>> heads = records.heads(best);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      found.add(new Found(heads.get(i), best[i].doc, best[i].score));
    }
    return EditionGroups.of(found, asked.copies(), asked.request().allEditions());
  }

  /** The records from which so many are chosen. */
  private TopDocs first(Ranking ranking, int read) throws IOException {
    int looked = ranking.closely() == null ? read : Math.max(read, LOOKED_AT_CLOSELY);
    int kept = Math.max(1, looked);
    return searcher.search(ranking.answers(), new TopScoreDocCollectorManager(kept, kept));
  }

  private ScoreDoc[] best(Ranking ranking, TopDocs first, int read) throws IOException {
    Query closely = ranking.closely();
    if (closely == null) {
      return first.scoreDocs;
    }
    TopDocs closer = new CloserLook(closely, ranking.adds()).rescore(searcher, first, read);
    return ranking.spoken().isEmpty()
        ? closer.scoreDocs
        : new Closeness(IndexFields.words(IndexFields.TEXT), ranking.spoken())
            .rescore(searcher, closer, read)
            .scoreDocs;
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

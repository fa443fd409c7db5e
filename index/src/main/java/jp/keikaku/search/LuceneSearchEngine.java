package jp.keikaku.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.WordAnalyzer;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordCodec;
import jp.keikaku.search.Leaves.AnalysedLeaf;
import jp.keikaku.search.SearchPage.Notice;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Searches the index inside an archive, as it was when this was opened. */
public final class LuceneSearchEngine implements SearchEngine {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Filters filters;
  private final FieldAnalyzers analyzers = new FieldAnalyzers();
  private final Snippets snippets = new Snippets(analyzers.words());

  private LuceneSearchEngine(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(TextQueries.similarity());
    this.filters = new Filters(reader);
  }

  /**
   * Opens the index of an archive; meanwhile the dictionary is loaded, which takes longer.
   *
   * @throws ArchiveException where there is no archive, or none that can be read
   */
  public static LuceneSearchEngine open(Archive archive) throws ArchiveException, IOException {
    WordAnalyzer.loadDictionaryBeside();
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
    List<AnalysedLeaf> leaves = Leaves.analyse(parsed, analyzers);
    if (leaves.isEmpty()) {
      notices.add(Notice.NOTHING_TO_SEARCH);
      return new SearchPage(
          request.query(), 0, millisSince(started), List.of(), FacetCounts.none(), notices);
    }
    Query query = filtered(RecordQueries.all(leaves), request);
    FacetCounts counts = FacetCounts.of(searcher, query);
    if (counts.total() == 0) {
      query = filtered(RecordQueries.some(leaves), request);
      counts = FacetCounts.of(searcher, query);
      if (counts.total() > 0) {
        notices.add(Notice.SOME_WORDS_ONLY);
      }
    }
    List<SearchHit> hits = hits(query, request.limit(), leaves);
    return new SearchPage(
        request.query(), counts.total(), millisSince(started), hits, counts.facets(), notices);
  }

  @Override
  public Optional<ArchivedRecord> record(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(record(searcher.storedFields(), found.scoreDocs[0].doc));
  }

  @Override
  public void close() throws IOException {
    try (reader;
        analyzers) {
      reader.directory().close();
    }
  }

  private Query filtered(Query query, SearchRequest request) throws IOException {
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Query filter : filters.of(request)) {
      both.add(filter, Occur.FILTER);
    }
    return both.build();
  }

  private List<SearchHit> hits(Query query, int limit, List<AnalysedLeaf> leaves)
      throws IOException {
    if (limit == 0) {
      return List.of();
    }
    List<SearchHit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
      ArchivedRecord record = record(stored, found.doc);
      hits.add(
          new SearchHit(
              record, found.score, snippets.ofTitle(record, leaves), snippets.of(record, leaves)));
    }
    return hits;
  }

  private static ArchivedRecord record(StoredFields stored, int document) throws IOException {
    Document fields = stored.document(document, Set.of(IndexFields.RECORD));
    BytesRef bytes = fields.getBinaryValue(IndexFields.RECORD);
    if (bytes == null) {
      throw new IllegalStateException("a document without its record");
    }
    return RecordCodec.readRecord(bytes);
  }

  private static long millisSince(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }
}

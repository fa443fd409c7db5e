package jp.keikaku.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.bench.SearchJudgments.Searcher;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionRecords;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Ways to search an archive that judgments can compare. */
public final class ArchiveSearchers {
  /** A plain search has no groups: so many hits are read that ten different records remain. */
  private static final int READ = 80;

  private ArchiveSearchers() {}

  /** The search of the product. */
  public static Searcher keikaku(SearchEngine engine) {
    return new Searcher() {
      @Override
      public String name() {
        return "keikaku";
      }

      @Override
      public List<String> answer(String query) throws IOException {
        return engine.search(SearchRequest.of(query)).hits().stream()
            .map(hit -> hit.record().id())
            .toList();
      }
    };
  }

  /**
   * Lucene's {@code JapaneseAnalyzer} over one field with everything that a record says, any term
   * of the query. It is given the grouping of editions as a present.
   */
  public static Searcher plain(Archive archive) throws IOException, ArchiveException {
    List<ArchivedRecord> records = records(archive);
    Map<String, ArchivedRecord> newest = new LinkedHashMap<>();
    for (ArchivedRecord record : records) {
      newest.merge(group(record), record, (one, other) -> year(one) >= year(other) ? one : other);
    }
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (ArchivedRecord record : records) {
        Document document = new Document();
        document.add(new TextField("text", text(record), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    return new Searcher() {
      @Override
      public String name() {
        return "JapaneseAnalyzer";
      }

      @Override
      public List<String> answer(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Tokens.of(analyzer, query).stream()
            .map(Tokens.Token::term)
            .distinct()
            .forEach(term -> any.add(new TermQuery(new Term("text", term)), Occur.SHOULD));
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(any.build(), READ).scoreDocs) {
          ArchivedRecord current = newest.get(group(records.get(found.doc)));
          ids.add(current == null ? "" : current.id());
        }
        return List.copyOf(ids);
      }
    };
  }

  private static List<ArchivedRecord> records(Archive archive)
      throws IOException, ArchiveException {
    List<ArchivedRecord> records = new ArrayList<>();
    for (ArchivedEdition edition : archive.editions()) {
      records.addAll(EditionRecords.of(edition.reference(), archive.read(edition)));
    }
    return records;
  }

  private static String group(ArchivedRecord record) {
    return record.id().replaceFirst("/20[0-9]{2}(?=/|$)", "") + "|" + record.title();
  }

  private static int year(ArchivedRecord record) {
    Integer year = record.edition().fiscalYear();
    return year == null ? 0 : year;
  }

  private static String text(ArchivedRecord record) {
    List<String> texts = new ArrayList<>(List.of(record.edition().name(), record.title()));
    texts.addAll(record.names());
    record.parts().forEach(part -> texts.add(part.text().value()));
    texts.addAll(record.departments());
    return String.join("\n", texts);
  }
}

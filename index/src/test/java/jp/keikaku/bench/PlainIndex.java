package jp.keikaku.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.entry.ArchivedRecord;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** What everybody has: one field with the words of Lucene's {@code JapaneseAnalyzer}. */
final class PlainIndex implements Closeable {
  private static final String TEXT = "text";

  private final Analyzer analyzer = new JapaneseAnalyzer();
  private final FSDirectory directory;
  private final IndexWriter writer;

  PlainIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  /** The text of a record as a document. */
  static Document document(ArchivedRecord record) {
    Document document = new Document();
    document.add(new StringField("id", record.id(), Field.Store.YES));
    document.add(
        new TextField(
            TEXT,
            record.title()
                + "\n"
                + record.parts().stream()
                    .map(part -> part.text().value())
                    .collect(Collectors.joining("\n")),
            Field.Store.NO));
    return document;
  }

  /** Adds an edition's records. */
  void add(List<Document> documents) throws IOException {
    writer.addDocuments(documents);
  }

  /** What was added is on the disk. */
  void commit() throws IOException {
    writer.commit();
  }

  /** All words of a question; a phrase's one after the other; the beginning of a word. */
  static Query query(Analyzer analyzer, Questions.Question question) {
    List<String> terms =
        Tokens.of(analyzer, question.plain()).stream().map(Tokens.Token::term).toList();
    if (question.kind().equals("phrase")) {
      return new PhraseQuery(TEXT, terms.toArray(String[]::new));
    }
    if (question.kind().equals("prefix") && terms.size() == 1) {
      return new PrefixQuery(new Term(TEXT, terms.getFirst()));
    }
    return all(TEXT, terms);
  }

  /** Records in which every word stands. */
  static Query all(String field, List<String> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return query.build();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        analyzer) {
      writer.close();
    }
  }
}

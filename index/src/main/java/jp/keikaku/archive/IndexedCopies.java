package jp.keikaku.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The copies of records that an index holds. */
record IndexedCopies(IndexSearcher searcher, RecordDocument documents) implements Closeable {
  /** As the last commit left it. */
  static IndexedCopies committed(IndexWriter index, RecordDocument documents) throws IOException {
    return new IndexedCopies(
        new IndexSearcher(DirectoryReader.open(index.getDirectory())), documents);
  }

  /** With what its writer has not committed yet. */
  static IndexedCopies in(IndexWriter index, RecordDocument documents) throws IOException {
    return new IndexedCopies(new IndexSearcher(DirectoryReader.open(index)), documents);
  }

  /** The copies of a wording; none where the index does not hold it. */
  List<RecordCopy> of(BytesRef wording) throws IOException {
    List<RecordCopy> copies = new ArrayList<>();
    for (ScoreDoc found : documentsWith(new Term(IndexFields.WORDING, wording))) {
      copies.addAll(copies(found.doc));
    }
    return copies;
  }

  /** For each wording that an edition has, all copies of it. */
  List<List<RecordCopy>> ofEdition(String id) throws IOException {
    List<List<RecordCopy>> copies = new ArrayList<>();
    Term edition = new Term(IndexFields.EDITION, RecordDocument.shortened(id));
    for (ScoreDoc found : documentsWith(edition)) {
      copies.add(copies(found.doc));
    }
    return copies;
  }

  private ScoreDoc[] documentsWith(Term term) throws IOException {
    TermQuery query = new TermQuery(term);
    return searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
  }

  private List<RecordCopy> copies(int document) throws IOException {
    BytesRef[] records =
        searcher
            .storedFields()
            .document(document, Set.of(IndexFields.RECORD))
            .getBinaryValues(IndexFields.RECORD);
    return Arrays.stream(records).map(documents::copy).toList();
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
  }
}

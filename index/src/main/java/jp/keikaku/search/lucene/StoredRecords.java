package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.RecordKind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The records behind the numbers of documents. */
record StoredRecords(IndexSearcher searcher) {
  /** The record of an id; empty where there is none. */
  Optional<ArchivedRecord> read(String id) throws IOException {
    Term whole = new Term(IndexFields.ID, RecordDocuments.shortened(id));
    for (ScoreDoc found : searcher.search(new TermQuery(whole), 2).scoreDocs) {
      ArchivedRecord record = read(found.doc);
      if (record.id().equals(id)) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  /** Reads a record by the number of its document. */
  ArchivedRecord read(int document) throws IOException {
    BytesRef record =
        searcher
            .storedFields()
            .document(document, Set.of(IndexFields.RECORD))
            .getBinaryValue(IndexFields.RECORD);
    if (record == null) {
      throw new IllegalStateException("a document without its record");
    }
    return RecordCodec.readRecord(record);
  }

  /** The id of the record of a document. */
  String id(int document) throws IOException {
    return searcher.storedFields().document(document, Set.of(IndexFields.ID)).get(IndexFields.ID);
  }

  /** What the editions are called that are in the index. */
  List<EditionReference> editions() throws IOException {
    List<EditionReference> editions = new ArrayList<>();
    TermQuery own = new TermQuery(new Term(IndexFields.KIND, RecordKind.EDITION.label()));
    int most = Math.max(1, searcher.count(own));
    for (ScoreDoc each : searcher.search(new ConstantScoreQuery(own), most).scoreDocs) {
      editions.add(read(each.doc).edition());
    }
    return editions;
  }

  /** The ids of all records of an edition. */
  Set<String> ids(String editionId) throws IOException {
    Set<String> ids = new TreeSet<>();
    TermQuery edition =
        new TermQuery(new Term(IndexFields.EDITION, RecordDocuments.shortened(editionId)));
    int most = Math.max(1, searcher.count(edition));
    for (ScoreDoc each : searcher.search(new ConstantScoreQuery(edition), most).scoreDocs) {
      ids.add(id(each.doc));
    }
    return ids;
  }
}

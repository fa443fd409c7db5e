package jp.keikaku.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordCodec;
import jp.keikaku.archive.RecordHead;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** The records behind the numbers of documents. */
record StoredRecords(IndexSearcher searcher) {
  /** The heads of the copies of some documents, in their order; they may be in any. */
  List<List<RecordHead>> heads(ScoreDoc[] documents) throws IOException {
    Map<Integer, List<RecordHead>> heads = new HashMap<>();
    int[] ascending = Arrays.stream(documents).mapToInt(each -> each.doc).sorted().toArray();
    BinaryDocValues values =
        MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexFields.HEADS);
    for (int document : ascending) {
      if (values == null || !values.advanceExact(document)) {
        throw new IllegalStateException("a document without its heads");
      }
      heads.put(document, RecordCodec.readHeads(values.binaryValue()));
    }
    return Arrays.stream(documents)
        .map(each -> Objects.requireNonNull(heads.get(each.doc)))
        .toList();
  }

  /** The copy of a record by its id; empty where there is none. */
  Optional<ArchivedRecord> read(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    List<String> ids = heads(found.scoreDocs).getFirst().stream().map(RecordHead::id).toList();
    return Optional.of(read(found.scoreDocs[0].doc, Math.max(0, ids.indexOf(id))));
  }

  /**
   * Reads a record.
   *
   * @param document its number in the index
   * @param copy its number among the copies of the document, the newest is 0
   */
  ArchivedRecord read(int document, int copy) throws IOException {
    BytesRef[] records =
        searcher
            .storedFields()
            .document(document, Set.of(IndexFields.RECORD))
            .getBinaryValues(IndexFields.RECORD);
    return RecordCodec.readRecord(records[copy]);
  }
}

package jp.keikaku.search;

import java.io.IOException;
import java.util.Set;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordCodec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The records behind the numbers of documents. */
record StoredRecords(IndexSearcher searcher) {
  ArchivedRecord read(int document) throws IOException {
    BytesRef bytes =
        searcher
            .storedFields()
            .document(document, Set.of(IndexFields.RECORD))
            .getBinaryValue(IndexFields.RECORD);
    if (bytes == null) {
      throw new IllegalStateException("a document without its record");
    }
    return RecordCodec.readRecord(bytes);
  }
}

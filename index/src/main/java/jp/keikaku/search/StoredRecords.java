package jp.keikaku.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.keikaku.archive.ArchivedRecord;
import jp.keikaku.archive.IndexFields;
import jp.keikaku.archive.RecordCodec;
import jp.keikaku.archive.RecordHead;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** The records behind the numbers of documents. */
record StoredRecords(IndexSearcher searcher) {
  /** The heads of some documents, in their order; the documents may be in any. */
  List<RecordHead> heads(ScoreDoc[] documents) throws IOException {
    Map<Integer, RecordHead> heads = new HashMap<>();
    int[] ascending = Arrays.stream(documents).mapToInt(each -> each.doc).sorted().toArray();
    BinaryDocValues values =
        MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexFields.HEAD);
    for (int document : ascending) {
      if (values == null || !values.advanceExact(document)) {
        throw new IllegalStateException("a document without its head");
      }
      heads.put(document, RecordCodec.readHead(values.binaryValue()));
    }
    return Arrays.stream(documents)
        .map(each -> Objects.requireNonNull(heads.get(each.doc)))
        .toList();
  }

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

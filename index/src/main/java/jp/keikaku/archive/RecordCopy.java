package jp.keikaku.archive;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;

/**
 * A record as it stands in one edition, where {@link Wording} is what its copies have in common.
 *
 * @param head its ids and year
 * @param edition where it stands
 * @param record the whole record, see {@link RecordCodec}
 */
record RecordCopy(RecordHead head, EditionReference edition, BytesRef record) {
  /** In the order in which the copies of a document are kept, whatever order they came in. */
  static final Comparator<RecordCopy> NEWEST_FIRST =
      Comparator.comparingInt((RecordCopy copy) -> copy.head().year())
          .reversed()
          .thenComparing(copy -> copy.head().id());
}

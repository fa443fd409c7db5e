package jp.keikaku.search.lucene;

import java.util.List;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which records answer, and which of them come first.
 *
 * @param answers all records that answer, in an order that is quick to find among millions
 * @param closely what a closer look at the best of them says; null where the first order is the
 *     last
 * @param adds whether that is added to what was said before, or comes in its place
 * @param spoken words of sentences, which an answer holds close together; else empty
 */
record Ranking(Query answers, @Nullable Query closely, boolean adds, List<SpokenWord> spoken) {
  Ranking {
    spoken = List.copyOf(spoken);
  }
}

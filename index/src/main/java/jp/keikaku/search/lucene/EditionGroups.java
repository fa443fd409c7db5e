package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The same record of several editions as one hit: collapsed when a question is answered. */
record EditionGroups(IndexSearcher searcher) {
  /** More copies of the records of one page are not looked for: a plan has tens of editions. */
  private static final int MOST_COPIES = 10_000;

  /**
   * A document that was found.
   *
   * @param same key of its record, see {@link SameRecord}
   * @param place of its record in its edition
   */
  private record Found(ScoreDoc document, BytesRef same, long place) {}

  /** A copy of a record in one edition. */
  private record Copy(int document, BytesRef same, long year) {}

  /**
   * One record, and its copies in other editions.
   *
   * @param document of the copy that is shown
   * @param score of the copy that matched best
   * @param others documents of the other copies that match, newest first
   */
  record Group(int document, float score, List<Integer> others) {
    Group {
      others = List.copyOf(others);
    }
  }

  /** The best copy of each record, {@linkplain #inOrder in order}. */
  ScoreDoc[] best(ScoreDoc[] documents) throws IOException {
    Map<BytesRef, Found> best = new LinkedHashMap<>();
    ordered(documents).forEach(each -> best.putIfAbsent(each.same(), each));
    return best.values().stream().map(Found::document).toArray(ScoreDoc[]::new);
  }

  /** Best first; what matches alike in the order of its edition, whoever came in first. */
  ScoreDoc[] inOrder(ScoreDoc[] documents) throws IOException {
    return ordered(documents).stream().map(Found::document).toArray(ScoreDoc[]::new);
  }

  /** By the years of their editions, the newest first; those of one year stay in their order. */
  ScoreDoc[] newestFirst(ScoreDoc[] documents) throws IOException {
    ScoreDoc[] ascending = documents.clone();
    Arrays.sort(ascending, Comparator.comparingInt(each -> each.doc));
    NumericDocValues years =
        MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.YEAR);
    Map<Integer, Long> byDocument = new HashMap<>();
    for (ScoreDoc each : ascending) {
      byDocument.put(each.doc, value(years, each.doc));
    }
    ScoreDoc[] newest = documents.clone();
    Arrays.sort(
        newest,
        Comparator.comparingLong((ScoreDoc each) -> -byDocument.getOrDefault(each.doc, 0L)));
    return newest;
  }

  private List<Found> ordered(ScoreDoc[] documents) throws IOException {
    List<Found> found = found(documents);
    found.sort(
        Comparator.comparingDouble((Found each) -> -each.document().score)
            .thenComparingLong(Found::place)
            .thenComparing(Found::same));
    return found;
  }

  private List<Found> found(ScoreDoc[] documents) throws IOException {
    ScoreDoc[] ascending = documents.clone();
    Arrays.sort(ascending, Comparator.comparingInt(each -> each.doc));
    Keys keys = new Keys(searcher);
    NumericDocValues places =
        MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.PLACE);
    List<Found> found = new ArrayList<>(ascending.length);
    for (ScoreDoc each : ascending) {
      found.add(new Found(each, keys.of(each.doc), value(places, each.doc)));
    }
    return found;
  }

  /**
   * All copies that match of records that were found, in the same order.
   *
   * @param answers what they match
   * @param named fiscal years that the question names: of these a copy is shown, else the newest
   */
  List<Group> of(ScoreDoc[] records, Query answers, Set<Integer> named) throws IOException {
    Map<BytesRef, ScoreDoc> best = new HashMap<>();
    List<BytesRef> order = new ArrayList<>();
    for (Found each : found(records)) {
      best.put(each.same(), each.document());
    }
    Map<Integer, BytesRef> keys = new HashMap<>();
    best.forEach((key, document) -> keys.put(document.doc, key));
    for (ScoreDoc each : records) {
      BytesRef key = keys.get(each.doc);
      if (key != null) {
        order.add(key);
      }
    }
    Map<BytesRef, List<Copy>> copies = new HashMap<>();
    for (Copy copy : copies(best.keySet(), answers)) {
      copies.computeIfAbsent(copy.same(), unused -> new ArrayList<>()).add(copy);
    }
    List<Group> groups = new ArrayList<>();
    for (BytesRef key : order) {
      ScoreDoc found = best.get(key);
      if (found != null) {
        groups.add(group(found, copies.getOrDefault(key, List.of()), named));
      }
    }
    return groups;
  }

  private List<Copy> copies(Set<BytesRef> keys, Query answers) throws IOException {
    BooleanQuery.Builder matching =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(IndexFields.SAME, keys), Occur.FILTER)
            .add(answers, Occur.FILTER);
    ScoreDoc[] documents =
        searcher.search(new ConstantScoreQuery(matching.build()), MOST_COPIES).scoreDocs;
    Arrays.sort(documents, Comparator.comparingInt(each -> each.doc));
    Keys same = new Keys(searcher);
    NumericDocValues years =
        MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.YEAR);
    List<Copy> copies = new ArrayList<>();
    for (ScoreDoc each : documents) {
      copies.add(new Copy(each.doc, same.of(each.doc), value(years, each.doc)));
    }
    return copies;
  }

  private static Group group(ScoreDoc found, List<Copy> copies, Set<Integer> named) {
    List<Integer> newestFirst =
        copies.stream()
            .sorted(
                Comparator.comparingInt((Copy copy) -> named.contains((int) copy.year()) ? 0 : 1)
                    .thenComparingLong(copy -> -copy.year())
                    .thenComparingInt(Copy::document))
            .map(Copy::document)
            .toList();
    return newestFirst.isEmpty()
        ? new Group(found.doc, found.score, List.of())
        : new Group(
            newestFirst.getFirst(), found.score, newestFirst.subList(1, newestFirst.size()));
  }

  private static long value(@Nullable NumericDocValues values, int document) throws IOException {
    return values != null && values.advanceExact(document) ? values.longValue() : 0;
  }

  /** The keys of documents in ascending order. */
  private static final class Keys {
    private final @Nullable BinaryDocValues values;

    private Keys(IndexSearcher searcher) throws IOException {
      this.values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexFields.SAME);
    }

    private BytesRef of(int document) throws IOException {
      if (values == null || !values.advanceExact(document)) {
        throw new IllegalStateException("a document without its key");
      }
      return BytesRef.deepCopyOf(values.binaryValue());
    }
  }
}

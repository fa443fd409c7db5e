package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.analysis.Speech;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Rescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Raises, among the best texts, those in which the words of a question stand close together. A long
 * text holds many words somewhere; an answer holds them in a sentence or two. What was found first
 * stays what is found; only its order changes.
 */
final class Closeness extends Rescorer {
  /** Texts whose positions are read, a bound for the cost of a question. */
  private static final int DEEPEST = 200;

  /** Places of one word that are read in one text. */
  private static final int MOST_PLACES = 64;

  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(found -> -found.score)
          .thenComparingInt(found -> found.doc);

  private final String view;
  private final List<SpokenWord> words;

  /**
   * Creates it for one question.
   *
   * @param view name of the field that holds the dictionary words
   * @param words the dictionary words of the question
   */
  Closeness(String view, List<SpokenWord> words) {
    this.view = view;
    this.words =
        words.stream()
            .filter(word -> TermWeights.speech(word) != Speech.GRAMMAR)
            .distinct()
            .limit(TextQueries.MOST_WORDS)
            .toList();
  }

  /** A word's place in a text, counted in words. */
  private record Place(int position, int word) {}

  @Override
  public TopDocs rescore(IndexSearcher searcher, TopDocs found, int wanted) throws IOException {
    ScoreDoc[] all = found.scoreDocs.clone();
    int deep = Math.min(DEEPEST, all.length);
    ScoreDoc[] raised = raised(searcher.getIndexReader(), Arrays.copyOf(all, deep));
    System.arraycopy(raised, 0, all, 0, deep);
    return new TopDocs(found.totalHits, Arrays.copyOf(all, Math.min(wanted, all.length)));
  }

  @Override
  public Explanation explain(IndexSearcher searcher, Explanation found, int document)
      throws IOException {
    ScoreDoc one = new ScoreDoc(document, found.getValue().floatValue());
    ScoreDoc raised = raised(searcher.getIndexReader(), new ScoreDoc[] {one})[0];
    return Explanation.match(raised.score, "raised by how close the words stand", found);
  }

  private ScoreDoc[] raised(IndexReader reader, ScoreDoc[] found) throws IOException {
    ScoreDoc[] inOrder = found.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(each -> each.doc));
    double[] rarity = rarity(reader);
    double whole = Arrays.stream(rarity).sum();
    List<List<Place>> places = places(reader, inOrder);
    ScoreDoc[] raised = new ScoreDoc[inOrder.length];
    for (int i = 0; i < raised.length; i++) {
      double share = whole == 0 ? 0 : best(places.get(i), rarity) / whole;
      double said = inOrder[i].score + RankingSettings.LEAD * lead(places.get(i), rarity);
      raised[i] =
          new ScoreDoc(inOrder[i].doc, (float) (said * (1 + RankingSettings.CLOSENESS * share)));
    }
    Arrays.sort(raised, BEST_FIRST);
    return raised;
  }

  /** How much each word says; 0 where no text holds it. */
  private double[] rarity(IndexReader reader) throws IOException {
    TermWeights weights = new TermWeights(reader);
    double[] rarity = new double[words.size()];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = weights.word(words.get(i)) * weights.rarity(words.get(i).term());
    }
    return rarity;
  }

  /** What stands at the beginning of a text. */
  private static double lead(List<Place> places, double[] rarity) {
    return places.stream()
        .filter(place -> place.position() < RankingSettings.LEAD_WORDS)
        .mapToInt(Place::word)
        .distinct()
        .mapToDouble(word -> rarity[word])
        .sum();
  }

  /** The places of all words in each of some texts that ascend. */
  private List<List<Place>> places(IndexReader reader, ScoreDoc[] texts) throws IOException {
    List<List<Place>> places = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      places.add(new ArrayList<>());
    }
    List<LeafReaderContext> segments = reader.leaves();
    for (int start = 0; start < texts.length; ) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(texts[start].doc, segments));
      int end = start;
      while (end < texts.length && texts[end].doc < segment.docBase + segment.reader().maxDoc()) {
        end++;
      }
      for (int word = 0; word < words.size(); word++) {
        PostingsEnum postings =
            segment
                .reader()
                .postings(new Term(view, words.get(word).term()), PostingsEnum.POSITIONS);
        for (int i = start; i < end && postings != null; i++) {
          add(places.get(i), postings, texts[i].doc - segment.docBase, word);
        }
      }
      start = end;
    }
    return places;
  }

  private static void add(List<Place> places, PostingsEnum postings, int document, int word)
      throws IOException {
    int at = postings.docID();
    if (at < document) {
      at = postings.advance(document);
    }
    if (at == document && at != DocIdSetIterator.NO_MORE_DOCS) {
      int count = Math.min(MOST_PLACES, postings.freq());
      for (int i = 0; i < count; i++) {
        places.add(new Place(postings.nextPosition(), word));
      }
    }
  }

  /** The most that any stretch holds, each word counted once. */
  private static double best(List<Place> places, double[] rarity) {
    places.sort(Comparator.comparingInt(Place::position));
    int[] inside = new int[rarity.length];
    double held = 0;
    double best = 0;
    int first = 0;
    for (Place place : places) {
      held += inside[place.word()]++ == 0 ? rarity[place.word()] : 0;
      while (place.position() - places.get(first).position() >= RankingSettings.STRETCH) {
        int left = places.get(first++).word();
        held -= --inside[left] == 0 ? rarity[left] : 0;
      }
      best = Math.max(best, held);
    }
    return best;
  }
}

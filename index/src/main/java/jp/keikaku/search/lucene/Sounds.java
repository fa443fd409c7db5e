package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.keikaku.analysis.TypedSound;
import jp.keikaku.search.QuestionWords;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import jp.keikaku.search.lucene.SoundCuts.Stretch;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Which words of the archive somebody meant who typed how they sound: in kana, partly in kana, or
 * in Latin letters. A sound is cut into few words, and only such cuts count whose words follow each
 * other somewhere in the texts.
 */
final class Sounds {
  /** A sound of more beats is a sentence. */
  private static final int LONGEST = 24;

  /** Shorter sounds have too many meanings, unless they are those of a word of several signs. */
  private static final int SHORTEST = 3;

  /** How many cuts, and then series of words, are looked for in the texts for one sound. */
  private static final int MOST_CUTS = 8;

  private static final int MOST_TRIED = 16;

  /** How many of them are searched. */
  private static final int MOST_HEARD = 6;

  private final IndexSearcher searcher;
  private final SoundLexicon lexicon;
  private final Names names;

  Sounds(IndexSearcher searcher, Names names) {
    this.searcher = searcher;
    this.lexicon = new SoundLexicon(searcher.getIndexReader());
    this.names = names;
  }

  /**
   * What a leaf was heard as.
   *
   * @param series each of words that follow each other in some text, as the views by words hold
   *     them
   * @param names of things that sound so as a whole
   * @param beside whether the leaf also stands somewhere as it was typed
   */
  record Heard(List<List<String>> series, List<String> names, boolean beside) {
    static final Heard NOTHING = new Heard(List.of(), List.of(), true);

    Heard {
      series = series.stream().map(List::copyOf).toList();
      names = List.copyOf(names);
    }

    /**
     * Names, and each series as it stands in texts, but for endings in kana and long vowels that
     * the words are held without.
     */
    List<String> spelled() {
      Map<String, String> spelled = new LinkedHashMap<>();
      Stream.concat(names.stream(), series.stream().map(words -> String.join("", words)))
          .forEach(name -> spelled.putIfAbsent(name.replace("ー", ""), name));
      return List.copyOf(spelled.values());
    }
  }

  /**
   * Nothing where a leaf is no sound, must stand as typed, or may be a foreign word that does.
   * Names that sound so count only where nothing stands as typed.
   *
   * @param effort that may still be made for the query
   */
  Heard heard(AnalysedLeaf leaf, Effort effort) throws IOException {
    TypedSound sound = leaf.phrase() ? TypedSound.of("") : TypedSound.of(leaf.typed());
    if (sound.morae().isEmpty()
        || sound.morae().size() > LONGEST
        || leaf.words().stream().anyMatch(QuestionWords::contains)) {
      return Heard.NOTHING;
    }
    boolean written = stands(RecordQueries.asTyped(leaf));
    if (written && sound.isLatin()) {
      return Heard.NOTHING;
    }
    SoundCuts cuts = lexicon.cuts(sound.morae());
    List<List<String>> series = List.of();
    for (int pieces = 1; series.isEmpty() && pieces <= SoundCuts.MOST_PIECES; pieces++) {
      series = standing(cuts.into(pieces), leaf, sound, effort);
    }
    return new Heard(series, written ? List.of() : names(leaf.typed()), written);
  }

  /** Names that sound like what was typed without kanji, whatever spaces stand in it. */
  List<String> names(String typed) throws IOException {
    TypedSound sound = TypedSound.of(typed);
    return sound.morae().size() < SHORTEST || !sound.kanji().isEmpty()
        ? List.of()
        : names.sounding(sound.romaji(), typed);
  }

  private List<List<String>> standing(
      List<List<Stretch>> cuts, AnalysedLeaf leaf, TypedSound sound, Effort effort)
      throws IOException {
    List<List<String>> heard = new ArrayList<>();
    int tried = 0;
    for (List<Stretch> cut : cuts.subList(0, Math.min(MOST_CUTS, cuts.size()))) {
      List<List<String>> pieces = cut.stream().map(Stretch::words).toList();
      boolean possible = cut.size() == 1 || follow(pieces, effort);
      for (List<String> series : possible ? series(pieces) : List.<List<String>>of()) {
        if (means(series, leaf, sound) && tried < MOST_TRIED && heard.size() < MOST_HEARD) {
          tried++;
          if (follow(series.stream().map(List::of).toList(), effort)) {
            heard.add(series);
          }
        }
      }
    }
    return heard;
  }

  /** Every choice of one word for each piece, the frequent ones first. */
  private static List<List<String>> series(List<List<String>> pieces) {
    List<List<String>> all = List.of(List.of());
    for (List<String> words : pieces) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : all) {
        for (String word : words) {
          List<String> series = new ArrayList<>(before);
          series.add(word);
          longer.add(series);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Whether words say something else than the leaf itself, and hold the kanji that it has. */
  private static boolean means(List<String> series, AnalysedLeaf leaf, TypedSound sound) {
    String joined = String.join("", series);
    boolean several = joined.codePointCount(0, joined.length()) > 1;
    return (sound.morae().size() >= SHORTEST || (series.size() == 1 && several))
        && !series.equals(leaf.words())
        && holdsInOrder(joined, sound.kanji());
  }

  private static boolean holdsInOrder(String text, String characters) {
    int from = 0;
    for (int character : characters.codePoints().toArray()) {
      int found = text.indexOf(character, from);
      if (found < 0) {
        return false;
      }
      from = found + Character.charCount(character);
    }
    return true;
  }

  /** Whether words follow each other in some text, as far as the effort reaches. */
  private boolean follow(List<List<String>> pieces, Effort effort) throws IOException {
    long fewest = Long.MAX_VALUE;
    for (List<String> words : pieces) {
      long postings = 0;
      for (String word : words) {
        postings += lexicon.records(word);
      }
      fewest = Math.min(fewest, postings);
    }
    return fewest > 0
        && effort.spend(pieces.size() == 1 ? 1 : fewest)
        && stands(RecordQueries.following(pieces));
  }

  /** Looks for one record only. */
  private boolean stands(Query query) throws IOException {
    return searcher.search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, 1))
            .scoreDocs
            .length
        > 0;
  }
}

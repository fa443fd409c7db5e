package jp.keikaku.search.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.analysis.Readings;
import jp.keikaku.analysis.Romaji;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.search.Suggestion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What the archive's own records are called: other names of a thing, near ones, beginnings. */
final class Names {
  private static final int MOST_NAMES = 8;
  private static final int MOST_KEYS = 2000;

  private final IndexSearcher searcher;
  private final StoredRecords records;

  Names(IndexSearcher searcher, StoredRecords records) {
    this.searcher = searcher;
    this.records = records;
  }

  /** What else a thing of this name is called, as the archive's own texts say. */
  List<String> otherNames(String name) throws IOException {
    return List.copyOf(behind(IndexFields.OTHER_NAME, WholeKey.of(name)).values());
  }

  /** Whether all pairs of characters of a name stand somewhere in names or texts. */
  boolean mayStand(List<String> pairs) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    for (String pair : pairs) {
      if (reader.docFreq(new Term(IndexFields.grams(IndexFields.TEXT), pair)) == 0
          && reader.docFreq(new Term(IndexFields.grams(IndexFields.NAME), pair)) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Names that sound so, but for one that is spelled as it was typed.
   *
   * @param sound in the one spelling of {@link Romaji}
   */
  List<String> sounding(String sound, String typed) throws IOException {
    Map<String, String> names = behind(IndexFields.SUGGESTION, sound);
    names.remove(WholeKey.of(typed));
    return List.copyOf(names.values());
  }

  /** What stands behind a key of some field, as printed, by its folded form; a few at most. */
  private Map<String, String> behind(String field, String key) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null) {
      return names;
    }
    String beginning = key + IndexFields.SEPARATOR;
    TermsEnum keys = terms.iterator();
    boolean there = keys.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
    while (there && names.size() < MOST_NAMES && keys.term().utf8ToString().startsWith(beginning)) {
      String name = keys.term().utf8ToString().substring(beginning.length());
      if (isLive(field, keys.term())) {
        names.putIfAbsent(WholeKey.of(name), name);
      }
      there = keys.next() != null;
    }
    return names;
  }

  /** Terms of records that were replaced stay in the index for a while. */
  private boolean isLive(String field, BytesRef term) throws IOException {
    Term other = new Term(field, BytesRef.deepCopyOf(term));
    return searcher.count(new TermQuery(other)) > 0;
  }

  /** The name that is spelled most like one that nothing is called. */
  Optional<String> near(String name) throws IOException {
    String key = WholeKey.of(name);
    Terms names = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.EXACT_NAME);
    int length = key.codePointCount(0, key.length());
    if (names == null || length < 3 || searcher.getIndexReader().docFreq(exact(key)) > 0) {
      return Optional.empty();
    }
    int edits = length < 6 ? 1 : 2;
    FuzzyTermsEnum near = new FuzzyTermsEnum(names, exact(key), edits, 0, true);
    BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
    Optional<String> best = Optional.empty();
    float most = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      if (nearness.getBoost() > most) {
        most = nearness.getBoost();
        best = Optional.of(term.utf8ToString());
      }
    }
    return best.isEmpty() ? best : printed(best.get());
  }

  private Optional<String> printed(String key) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(exact(key)), 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    ArchivedRecord record = records.read(found[0].doc);
    return record.names().stream().filter(name -> WholeKey.of(name).equals(key)).findFirst();
  }

  private static Term exact(String key) {
    return new Term(IndexFields.EXACT_NAME, key);
  }

  /** Names that begin with what was typed, or sound so; the most frequent first. */
  List<Suggestion> beginning(String typed, int limit) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Terms keys = MultiTerms.getTerms(reader, IndexFields.SUGGESTION);
    if (keys == null) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (String prefix : prefixes(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())) {
      collect(keys.iterator(), prefix, found);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Suggestion::records)
                .reversed()
                .thenComparingInt(suggestion -> suggestion.name().length())
                .thenComparing(Suggestion::name))
        .limit(limit)
        .toList();
  }

  private static Set<String> prefixes(String typed) {
    Set<String> prefixes = new LinkedHashSet<>();
    prefixes.add(WholeKey.of(typed));
    if (Readings.isKana(typed)) {
      prefixes.add(Romaji.ofKatakana(Readings.katakana(typed)));
    } else if (typed.chars().allMatch(c -> c < 0x80)) {
      prefixes.add(Romaji.ofLetters(typed));
    }
    prefixes.remove("");
    return prefixes;
  }

  private static void collect(TermsEnum keys, String prefix, Map<String, Suggestion> found)
      throws IOException {
    BytesRef wanted = new BytesRef(prefix);
    boolean there = keys.seekCeil(wanted) != TermsEnum.SeekStatus.END;
    for (int seen = 0; there && seen < MOST_KEYS; seen++) {
      String key = keys.term().utf8ToString();
      int separator = key.indexOf(IndexFields.SEPARATOR);
      if (!key.startsWith(prefix)) {
        return;
      }
      if (separator >= prefix.length()) {
        String name = key.substring(separator + 1);
        found.merge(
            WholeKey.of(name),
            new Suggestion(name, keys.docFreq()),
            (first, second) -> first.records() >= second.records() ? first : second);
      }
      there = keys.next() != null;
    }
  }
}

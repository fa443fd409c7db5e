package jp.keikaku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** What the names of a corpus teach the dictionary, as {@link NameCuts} found it. */
public final class CorpusDictionary {
  private static final String NOUN = ",名詞\n";

  /** Editions may cut a word otherwise: more parts find more. */
  private static final Comparator<WordCut> FINER =
      Comparator.comparingInt((WordCut cut) -> cut.parts().size()).thenComparing(WordCut::line);

  private CorpusDictionary() {}

  /** The words that lines are about, as they stand in folded texts. */
  public static Set<String> words(Collection<String> lines) {
    Set<String> words = new TreeSet<>();
    lines.forEach(line -> WordCut.read(line).ifPresent(cut -> words.add(cut.surface())));
    return words;
  }

  /**
   * A dictionary of these lines; null where they teach nothing.
   *
   * @param lines of one or several editions in any order; what is no such line is passed over
   */
  public static @Nullable UserDictionary of(Collection<String> lines) {
    Map<String, WordCut> cuts = new TreeMap<>();
    for (String line : lines) {
      WordCut.read(line)
          .ifPresent(cut -> cuts.merge(cut.surface(), cut, BinaryOperator.maxBy(FINER)));
    }
    StringBuilder entries = new StringBuilder();
    cuts.forEach(
        (surface, cut) -> entries.append(surface).append(',').append(cut.line()).append(NOUN));
    try {
      return UserDictionary.open(new StringReader(entries.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }
}

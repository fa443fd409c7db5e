package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.analysis.BaseCuts.Part;
import org.jspecify.annotations.Nullable;

/**
 * What names teach the dictionary: words that it cuts wrongly or reads otherwise than a glossary
 * prints. All other names are cut well, and alike wherever they stand, by their own parts.
 *
 * <p>A word of a user dictionary is found wherever its characters stand. So nothing is taught that
 * is short, nor what stands across the ends of another word in the texts at hand.
 */
public final class NameCuts {
  /** Longer ones are no names but sentences. */
  private static final int LONGEST = 100;

  /** Characters beside a word by which the dictionary tells where others begin and end. */
  private static final int BESIDE = 8;

  /** A word that stood so often and cut no other one will cut none. */
  private static final int MOST_PLACES = 200;

  private final BaseCuts base = new BaseCuts();

  /**
   * A name.
   *
   * @param name as printed
   * @param reading how it is read, in kana, where that is printed, or null
   */
  public record Name(String name, @Nullable String reading) {}

  /**
   * What names teach, as lines for {@link CorpusDictionary}; the same for the same names and texts
   * in whatever order.
   *
   * @param texts which words stand by themselves, and where words stand
   */
  public Set<String> of(Collection<Name> names, Collection<String> texts) {
    Set<String> alone = new TreeSet<>();
    texts.forEach(text -> alone.addAll(KatakanaCuts.runs(text)));
    KatakanaCuts katakana = new KatakanaCuts(base, alone);
    Set<WordCut> cuts = new LinkedHashSet<>();
    for (Name name : new LinkedHashSet<>(names)) {
      String folded = TextFolding.WORDS.foldUntraced(name.name()).value();
      if (folded.length() <= LONGEST) {
        KatakanaCuts.runs(folded).forEach(run -> cuts.addAll(katakana.of(run)));
        addKanji(folded, name.reading(), cuts);
      }
    }
    Set<String> lines = new TreeSet<>();
    for (WordCut cut : cuts) {
      if (cut.isWritable() && !cutsOthers(cut.surface(), texts)) {
        lines.add(cut.line());
      }
    }
    return lines;
  }

  private void addKanji(String name, @Nullable String printed, Set<WordCut> cuts) {
    List<Part> known = base.of(name);
    List<Part> parts = KanjiPairs.joined(known);
    List<String> readings = PrintedReading.of(parts, printed);
    boolean otherwise = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!known.contains(part)) {
        cuts.add(new WordCut(List.of(part.text()), List.of(readings.get(i))));
      } else {
        otherwise |= !readings.get(i).equals(part.sound());
      }
    }
    WordCut whole = new WordCut(parts.stream().map(Part::text).toList(), readings);
    if (otherwise && whole.surface().equals(name) && KatakanaCuts.runs(name).isEmpty()) {
      cuts.add(whole);
    }
  }

  /** Whether the texts hold a word that begins or ends inside of this one: 幅広|聴取 and 広聴. */
  private boolean cutsOthers(String surface, Collection<String> texts) {
    Set<String> places = new LinkedHashSet<>();
    for (String text : texts) {
      int at = text.indexOf(surface);
      while (at >= 0 && places.size() < MOST_PLACES) {
        int end = at + surface.length();
        if (mayReach(surface, text, at - 1) || mayReach(surface, text, end)) {
          int last = Math.min(text.length(), end + BESIDE);
          places.add(text.substring(Math.max(0, at - BESIDE), last));
        }
        at = text.indexOf(surface, at + 1);
      }
    }
    return places.stream().anyMatch(place -> reachesInto(surface, place));
  }

  /** Beside katakana, words go on with katakana alone. */
  private static boolean mayReach(String surface, String text, int beside) {
    return beside >= 0
        && beside < text.length()
        && Scripts.isUnspaced(text.charAt(beside))
        && (!Scripts.isKatakana(surface.charAt(0)) || Scripts.isKatakana(text.charAt(beside)));
  }

  private boolean reachesInto(String surface, String place) {
    List<Part> words = new ArrayList<>(base.cut(place));
    words.removeIf(word -> word.length() == 1 || !word.isKnown());
    for (int at = place.indexOf(surface); at >= 0; at = place.indexOf(surface, at + 1)) {
      int start = at;
      int end = at + surface.length();
      boolean reaches =
          words.stream()
              .filter(word -> word.start() < end && word.end() > start)
              .anyMatch(word -> word.start() < start || word.end() > end);
      if (reaches) {
        return true;
      }
    }
    return false;
  }
}

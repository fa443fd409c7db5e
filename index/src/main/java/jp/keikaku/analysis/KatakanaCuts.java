package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.analysis.BaseCuts.Part;

/**
 * Foreign words that the dictionary lacks and cuts at a word that they only seem to hold: クラ|ウド,
 * マイ|ナンバー, ガバ|メントクラウド. Fragments are joined again; where what comes of it holds a word that the
 * corpus writes by itself, it is cut there.
 */
final class KatakanaCuts {
  /** Words of no more kana are fragments, if nothing speaks for them. */
  private static final int SHORT = 2;

  /** What is left of a word beside one that is known is no word if it is shorter. */
  private static final int SHORTEST_REST = 3;

  /** Words of fewer kana stand inside of others too often to be told from them. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  private final BaseCuts base;
  private final Set<String> alone;

  /**
   * Creates it.
   *
   * @param alone what the corpus writes with no katakana beside it
   */
  KatakanaCuts(BaseCuts base, Set<String> alone) {
    this.base = base;
    this.alone = alone;
  }

  /** Every stretch of katakana in a text, as long as it goes. */
  static Set<String> runs(String text) {
    Set<String> runs = new TreeSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Scripts.isKatakana(text.charAt(i))) {
        if (i > start) {
          runs.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  /** The words that are mended, each by itself, and then all of a stretch; mostly none. */
  List<WordCut> of(String run) {
    if (run.length() < SHORTEST || run.length() > LONGEST) {
      return List.of();
    }
    List<Part> parts = base.of(run);
    List<String> known = parts.stream().map(Part::text).toList();
    List<String> mended = mended(parts);
    if (mended.equals(known)) {
      return List.of();
    }
    List<WordCut> cuts = new ArrayList<>();
    for (String word : mended) {
      if (word.length() >= SHORTEST && !known.contains(word) && base.of(word).size() > 1) {
        cuts.add(WordCut.ofKatakana(List.of(word)));
      }
    }
    if (mended.size() > 1) {
      cuts.add(WordCut.ofKatakana(mended));
    }
    return cuts;
  }

  private List<String> mended(List<Part> parts) {
    List<String> mended = new ArrayList<>();
    int index = 0;
    while (index < parts.size()) {
      int end = index;
      while (end < parts.size() && isFragment(parts, end)) {
        end++;
      }
      if (end == index) {
        mended.add(parts.get(index).text());
        index++;
        continue;
      }
      int last = end - index == 1 && end < parts.size() ? end + 1 : end;
      String joined = joined(parts, index, last);
      boolean backwards = last - index == 1 && !mended.isEmpty();
      mended.addAll(halves(backwards ? mended.removeLast() + joined : joined));
      index = last;
    }
    return mended;
  }

  /** Short, and no noun beside a longer one, nor written by itself anywhere. */
  private boolean isFragment(List<Part> parts, int index) {
    Part part = parts.get(index);
    if (part.length() > SHORT || parts.size() == 1) {
      return false;
    }
    boolean besideShort =
        (index > 0 && parts.get(index - 1).length() <= SHORT)
            || (index + 1 < parts.size() && parts.get(index + 1).length() <= SHORT);
    boolean noun = part.speech().equals("名詞-一般") && !besideShort;
    return part.length() == 1 || !(noun || alone.contains(part.text()));
  }

  /** No word begins with what belongs to the kana before it. */
  private static boolean mayBegin(char kana) {
    return "ーンッャュョァィゥェォ".indexOf(kana) < 0;
  }

  private static String joined(List<Part> parts, int from, int to) {
    StringBuilder joined = new StringBuilder();
    parts.subList(from, to).forEach(part -> joined.append(part.text()));
    return joined.toString();
  }

  /** Cut before or behind the longest word that stands by itself elsewhere. */
  private List<String> halves(String word) {
    for (int known = word.length() - SHORTEST_REST; known >= SHORTEST; known--) {
      int cut = word.length() - known;
      if (alone.contains(word.substring(cut))) {
        return List.of(word.substring(0, cut), word.substring(cut));
      }
      if (alone.contains(word.substring(0, known)) && mayBegin(word.charAt(known))) {
        return List.of(word.substring(0, known), word.substring(known));
      }
    }
    return List.of(word);
  }
}

package jp.keikaku.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which ideographs stand in a text at all. Words that share one often share a meaning where neither
 * the dictionary nor a pair of characters sees it: 流刑 and 流罪, 火 and 火気, 名づける and 名付ける.
 */
public final class Ideographs {
  private Ideographs() {}

  /** Each ideograph of a text once, folded as pairs of characters are, in order. */
  public static Set<String> of(String text) {
    return ofFolded(TextFolding.GRAMS.fold(text).value());
  }

  /** The same of a text that was folded, or of a term of the index. */
  public static Set<String> ofFolded(String text) {
    Set<String> ideographs = new LinkedHashSet<>();
    text.codePoints()
        .filter(Scripts::isKanji)
        .forEach(each -> ideographs.add(Character.toString(each)));
    return ideographs;
  }
}

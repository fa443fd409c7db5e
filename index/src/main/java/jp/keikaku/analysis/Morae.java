package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beats that a sound is made of, between which a word may end and another begin: しちょう is し, ちょ,
 * う. Put one after the other they are the sound.
 */
public final class Morae {
  /** They belong to the kana before them. */
  private static final String SMALL = "ァィゥェォャュョヮ";

  private static final String CONSONANTS =
      "t?ch|s?sh|t?ts|th|dh|kk?y?|ss?y?|tt?y?|pp?y?|gg?y?|zz?y?|dd?y?|bb?y?|jj?y?|ff?y?|ny?|hy?|my?|ry?"
          + "|ly?|cy|kw|gw|y|w|v";

  /** A vowel with what stands before it, the sound n, or a mark. */
  private static final Pattern SYLLABLE =
      Pattern.compile("(?:" + CONSONANTS + ")?[aiueo]|n|m(?=[bmp])|[-']");

  private Morae() {}

  /** Of katakana. */
  public static List<String> ofKatakana(String sound) {
    List<String> morae = new ArrayList<>();
    for (int i = 0; i < sound.length(); i++) {
      String kana = sound.substring(i, i + 1);
      if (SMALL.contains(kana) && !morae.isEmpty()) {
        morae.add(morae.removeLast() + kana);
      } else {
        morae.add(kana);
      }
    }
    return List.copyOf(morae);
  }

  /**
   * Of small Latin letters; empty where they are no Japanese. An n before a vowel stands alone,
   * since a word may end with it: {@code kan|i}.
   */
  public static List<String> ofLetters(String letters) {
    List<String> morae = new ArrayList<>();
    Matcher syllable = SYLLABLE.matcher(letters);
    int end = 0;
    while (end < letters.length() && syllable.region(end, letters.length()).lookingAt()) {
      String found = syllable.group();
      if (!morae.isEmpty() && found.length() == 2 && found.charAt(0) == 'n') {
        morae.add("n");
        morae.add(found.substring(1));
      } else {
        morae.add(found);
      }
      end = syllable.end();
    }
    return end == letters.length() ? List.copyOf(morae) : List.of();
  }

  /** Whether a word can begin with a beat. */
  public static boolean canBegin(String mora) {
    return !"ー-'ッン".contains(mora);
  }

  /** Whether a word can end with a beat. */
  public static boolean canEnd(String mora) {
    return !mora.equals("ッ");
  }
}

package jp.keikaku.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Kana written after a kanji to show its ending. In compounds they are written or not as each
 * author likes: 取り組み, 取組み, 取組. What stays the same are the kanji, so compounds are compared by them
 * alone.
 */
final class Okurigana {
  /** Endings of the form that compounds are built with (連用形), as far as no particle sounds so. */
  private static final String ENDINGS = "いきぎしちびみりえけげせべめれ";

  /** What may follow a compound noun; anything else makes the kana part of an inflected verb. */
  private static final String PARTICLES = "をのはがにもとでへやか";

  private Okurigana() {}

  /**
   * Leaves out endings inside and behind a compound of kanji: one kana between two kanji, and one
   * behind two kanji (with or without a kana between) where a word can end.
   */
  static FoldedText drop(FoldedText text) {
    String value = text.value();
    FoldedText.@Nullable Builder folded = null;
    int kept = 0;
    int kanji = 0;
    int index = 0;
    while (index < value.length()) {
      char c = value.charAt(index);
      int ending = kanji > 0 ? endingLength(value, index) : 0;
      boolean inside = ending > 0 && isKanjiAt(value, index + ending);
      boolean behind = ending > 0 && kanji > 1 && canEndAt(value, index + ending);
      if (inside || behind) {
        folded = folded == null ? new FoldedText.Builder(text) : folded;
        folded.keep(kept, index);
        folded.dropInto(index + ending);
        index += ending;
        kept = index;
        kanji = inside ? kanji : 0;
      } else {
        kanji = isKanjiAt(value, index) || Character.isLowSurrogate(c) ? kanji + 1 : 0;
        index++;
      }
    }
    if (folded == null) {
      return text;
    }
    folded.keep(kept, value.length());
    return folded.build();
  }

  /**
   * The kanji of a dictionary word that is such a compound, else the word itself.
   *
   * @param word noun, or verb in its dictionary form
   */
  static String skeleton(String word) {
    int kanji = 0;
    int kana = 0;
    StringBuilder skeleton = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Scripts.isKanji(c)) {
        kanji++;
        kana = 0;
        skeleton.append(c);
      } else if (Scripts.isHiragana(c) && kanji > 0 && kana < 2) {
        kana++;
      } else {
        return word;
      }
    }
    return kanji > 1 ? skeleton.toString() : word;
  }

  private static int endingLength(String value, int index) {
    if (value.startsWith("わせ", index)) {
      return 2;
    }
    if (value.charAt(index) == 'っ') {
      return isKanjiAt(value, index + 1) ? 1 : 0; // 引っ越し
    }
    return ENDINGS.indexOf(value.charAt(index)) >= 0 ? 1 : 0;
  }

  private static boolean isKanjiAt(String value, int index) {
    return index < value.length() && Scripts.isKanji(value.codePointAt(index));
  }

  private static boolean canEndAt(String value, int index) {
    return index >= value.length()
        || !Scripts.isHiragana(value.charAt(index))
        || PARTICLES.indexOf(value.charAt(index)) >= 0;
  }
}

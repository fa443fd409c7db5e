package jp.keikaku.analysis;

/** The long vowel mark {@code ー}. */
final class LongMarks {
  /** Shorter katakana words are told apart by it: コピー is no コピ. */
  private static final int SHORTEST_WORD = 4;

  private LongMarks() {}

  /** After anything but kana it is a dash that somebody typed: {@code １ー１}. */
  static FoldedText asHyphen(FoldedText text) {
    String value = text.value();
    if (value.indexOf('ー') < 0) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    for (int i = 0; i < value.length(); i++) {
      boolean dash = value.charAt(i) == 'ー' && i > 0 && Scripts.isLatinOrDigit(value.charAt(i - 1));
      if (dash) {
        folded.replace(i, i + 1, "-");
      } else {
        folded.keep(i);
      }
    }
    return folded.build();
  }

  /** Left out at the end of a katakana word of four characters or more. */
  static FoldedText dropAtEnd(FoldedText text) {
    String value = text.value();
    if (value.indexOf('ー') < 0) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int wordStart = 0;
    for (int i = 0; i < value.length(); i++) {
      if (!Scripts.isKatakana(value.charAt(i))) {
        wordStart = i + 1;
      }
      boolean wordEnds = i + 1 == value.length() || !Scripts.isKatakana(value.charAt(i + 1));
      if (value.charAt(i) == 'ー' && wordEnds && i + 1 - wordStart >= SHORTEST_WORD) {
        folded.dropInto(i + 1);
      } else {
        folded.keep(i);
      }
    }
    return folded.build();
  }
}

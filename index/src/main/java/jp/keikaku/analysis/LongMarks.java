package jp.keikaku.analysis;

/** The long vowel mark {@code ー}. */
final class LongMarks {
  /** Shorter katakana words are told apart by it: コピー is no コピ. */
  private static final int SHORTEST_WORD = 4;

  private static final char MARK = 'ー';

  private LongMarks() {}

  /** After anything but kana it is a dash that somebody typed: {@code １ー１}. */
  static FoldedText asHyphen(FoldedText text) {
    String value = text.value();
    int dash = nextDash(value, 0);
    if (dash < 0) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int done = 0;
    for (; dash >= 0; dash = nextDash(value, done)) {
      folded.keep(done, dash);
      folded.replace(dash, dash + 1, "-");
      done = dash + 1;
    }
    folded.keep(done, value.length());
    return folded.build();
  }

  private static int nextDash(String value, int from) {
    int mark = value.indexOf(MARK, Math.max(1, from));
    while (mark >= 0 && !Scripts.isLatinOrDigit(value.charAt(mark - 1))) {
      mark = value.indexOf(MARK, mark + 1);
    }
    return mark;
  }

  /** Left out at the end of a katakana word of four characters or more. */
  static FoldedText dropAtEnd(FoldedText text) {
    String value = text.value();
    int mark = value.indexOf(MARK);
    if (mark < 0) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int done = 0;
    for (; mark >= 0; mark = value.indexOf(MARK, mark + 1)) {
      boolean wordEnds = mark + 1 == value.length() || !Scripts.isKatakana(value.charAt(mark + 1));
      if (wordEnds && mark + 1 - wordStart(value, mark) >= SHORTEST_WORD) {
        folded.keep(done, mark);
        folded.dropInto(mark + 1);
        done = mark + 1;
      }
    }
    folded.keep(done, value.length());
    return folded.build();
  }

  private static int wordStart(String value, int mark) {
    int start = mark;
    while (start > 0 && Scripts.isKatakana(value.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}

package jp.keikaku.analysis;

/** Which script a character belongs to, as far as Japanese spelling needs it. */
public final class Scripts {
  private Scripts() {}

  static boolean isKanji(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  /** With its marks of repetition and voicing. */
  public static boolean isHiragana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x309F;
  }

  /** Katakana with the long vowel mark, without the middle dot. */
  static boolean isKatakana(int codePoint) {
    return (codePoint >= 0x30A1 && codePoint <= 0x30FA)
        || (codePoint >= 0x30FC && codePoint <= 0x30FF)
        || (codePoint >= 0x31F0 && codePoint <= 0x31FF);
  }

  /** Written without spaces, so that pairs of characters are what can be compared. */
  static boolean isUnspaced(int codePoint) {
    return isKanji(codePoint) || isHiragana(codePoint) || isKatakana(codePoint);
  }

  static boolean isLatinOrDigit(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !isUnspaced(codePoint);
  }
}

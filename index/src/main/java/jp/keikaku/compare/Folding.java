package jp.keikaku.compare;

import java.util.regex.Pattern;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.text.JisTwins;
import jp.keikaku.text.Width;

/** What texts of different prints are compared by. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[※＊*、，,。．.・･\\s]+");

  private Folding() {}

  /**
   * What is the same in every print of a text: widths, white space, dashes and line ends do not
   * count, every other character does.
   */
  public static String key(String text) {
    return Width.fold(JisTwins.unify(text));
  }

  /**
   * What is the same however a text is spelled: forms of characters (強靱化, 強靭化), okurigana in
   * compounds, glossary marks and punctuation do not count either.
   */
  public static String spelling(String text) {
    return MARKS.matcher(TextFolding.GRAMS.fold(key(text)).value()).replaceAll("");
  }
}

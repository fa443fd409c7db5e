package jp.keikaku.analysis;

import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to characters before words or pairs are made of them, in this order. */
public final class TextFolding {
  /** For the dictionary, which wants words spelled as people spell them. */
  public static final TextFolding WORDS =
      new TextFolding(
          List.of(
              RareSigns::fold, // 第Ⅲ期→第3期
              CompatibilityForms::fold, // Ａ→A ｶﾞ→ガ ⼀→一
              SingleCharacters::fold, // A→a 靭→靱 —→-
              SpacedLetters::close, // i c t→ict
              LongMarks::asHyphen, // １ー１→1-1
              Kana::fold, // ヴァ→バ あつて→あって いすゞ→いすず
              Figures::fold, // 百二十万円→1200000円 R6.4→2024年4月 17:15→17時15分
              Numbers::fold, // 第三条→第3条 令和4年度→2022年度
              Kana::foldCounters)); // 3ヶ月→3か月

  /** For pairs of characters, which know no words: spellings of one word must become one. */
  public static final TextFolding GRAMS =
      new TextFolding(
          List.of(
              WORDS::further,
              IterationMarks::fold, // 国々→国国
              PlaceNames::fold, // 霞ヶ関→霞が関
              Katakana::fold, // ウィルス→ウイルス ディジタル→デジタル
              LongMarks::dropAtEnd, // コンピューター→コンピュータ
              Okurigana::drop)); // 取り組み→取組

  private final List<UnaryOperator<FoldedText>> steps;

  private TextFolding(List<UnaryOperator<FoldedText>> steps) {
    this.steps = steps;
  }

  /** Folds a text; any string whatever gives one. */
  public FoldedText fold(String source) {
    return further(FoldedText.of(source));
  }

  /** The same where nobody asks which characters of the text became which. */
  FoldedText foldUntraced(String source) {
    return further(FoldedText.untraced(source));
  }

  private FoldedText further(FoldedText text) {
    FoldedText folded = text;
    for (UnaryOperator<FoldedText> step : steps) {
      folded = step.apply(folded);
    }
    return folded;
  }
}

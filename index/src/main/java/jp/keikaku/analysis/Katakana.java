package jp.keikaku.analysis;

import java.util.Map;

/** Spellings of foreign words in katakana: ウィルス and ウイルス, メイン and メーン. */
final class Katakana {
  private static final Map<String, String> SMALL =
      Map.of("ウィ", "ウイ", "ウェ", "ウエ", "ウォ", "ウオ", "クォ", "クオ", "クァ", "クア", "クィ", "クイ", "クェ", "クエ");

  private static final Replacement LARGE_VOWEL =
      Replacement.ofPairs(
          "ウク", "ァィェォ", "[ウク][ァィェォ]", match -> SMALL.getOrDefault(match.group(), ""));

  private static final String E_ROW = "エケセテネヘメレゲゼデベペェ";

  private static final Replacement LONG_E =
      Replacement.ofPairs(E_ROW, "イ", "(?<=[" + E_ROW + "])イ", match -> "ー");

  /** Words whose sounds are told apart elsewhere: ディ is no デ in ディスク. */
  private static final Map<String, String> DOUBLETS =
      Map.of(
          "ディジタル", "デジタル",
          "スマートホン", "スマートフォン",
          "テレフォン", "テレホン",
          "ダイアグラム", "ダイヤグラム",
          "イニシアチブ", "イニシアティブ",
          "シュミレ", "シミュレ",
          "コミニュ", "コミュニ",
          "インタフェ", "インターフェ");

  private static final Replacement DOUBLET =
      Replacement.ofPairs(
          "デスダイテシコ", // as they begin
          "ィマイニレュミン",
          String.join("|", DOUBLETS.keySet()),
          match -> DOUBLETS.getOrDefault(match.group(), ""));

  /** デジタル・デバイド. */
  private static final Replacement JOINED =
      Replacement.of("・", "([ァ-ヺー])・(?=[ァ-ヺ])", match -> match.group(1));

  /** Large letters of old prints: タブレツト. */
  private static final Replacement LARGE_TSU =
      Replacement.ofPairs("ツ", "ト", "(?<=[ァ-ヺ])ツ(?=ト)", match -> "ッ");

  private Katakana() {}

  static FoldedText fold(FoldedText text) {
    FoldedText joined = LARGE_TSU.in(JOINED.in(text));
    return LONG_E.in(LARGE_VOWEL.in(DOUBLET.in(joined)));
  }
}

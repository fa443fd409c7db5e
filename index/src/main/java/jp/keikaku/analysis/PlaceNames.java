package jp.keikaku.analysis;

/**
 * Kana inside names of places, which everybody writes otherwise: 霞が関 霞ヶ関 霞ケ関, 四ツ谷 四つ谷, 御茶ノ水 御茶の水.
 */
final class PlaceNames {
  private static final Replacement SMALL_GA =
      Replacement.of("ヶケヵ", "(?<=[\\p{IsHan}\\p{IsHiragana}])[ヶケヵ](?=\\p{IsHan})", match -> "が");

  private static final Replacement LARGE_GA =
      Replacement.of("カガ", "(?<=\\p{IsHan})[カガ](?=\\p{IsHan})", match -> "が");

  private static final Replacement TSU =
      Replacement.of(
          "ツッ",
          "(?<=\\p{IsHan})[ツッ](?=\\p{IsHan})",
          match -> match.group().equals("ツ") ? "つ" : "っ");

  private static final Replacement NO =
      Replacement.of("ノ", "(?<=\\p{IsHan})ノ(?=\\p{IsHan})", match -> "の");

  /** 御意見, ご意見. */
  private static final Replacement GO =
      Replacement.of("御", "(?<!\\p{IsHan})御(?=\\p{IsHan})", match -> "ご");

  private PlaceNames() {}

  static FoldedText fold(FoldedText text) {
    return GO.in(NO.in(TSU.in(LARGE_GA.in(SMALL_GA.in(text)))));
  }
}

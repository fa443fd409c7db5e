package jp.keikaku.analysis;

import java.util.Map;

/** Spellings of kana that sound alike: ヴ and the row of バ, old large っ, marks of repetition. */
final class Kana {
  private static final Map<String, String> VU =
      Map.of("ヴァ", "バ", "ヴィ", "ビ", "ヴェ", "ベ", "ヴォ", "ボ", "ヴュ", "ビュ", "ヴ", "ブ");

  private static final Replacement VU_ROW =
      Replacement.of("ヴ", "ヴ[ァィェォュ]?", match -> VU.getOrDefault(match.group(), ""));

  /** Bylaws of older days: あつて, よつて, なつた. */
  private static final Replacement LARGE_TSU =
      Replacement.ofPairs("つ", "てた", "(?<=[あよもな行従係限当至])つ(?=[てた])", match -> "っ");

  /** 箇所, ヶ所, カ所. */
  private static final Replacement COUNTER =
      Replacement.of("ヶケヵカ箇", "(?<=[0-9数何])[ヶケヵカ箇](?=[所月年国])", match -> "か");

  private static final Replacement REPEATED =
      Replacement.of(
          "ゝゞヽヾ",
          "([ぁ-ゖァ-ヺ])([ゝゞヽヾ])",
          match -> repeated(match.group(1).charAt(0), match.group(2)));

  private Kana() {}

  static FoldedText fold(FoldedText text) {
    return REPEATED.in(LARGE_TSU.in(VU_ROW.in(text)));
  }

  static FoldedText foldCounters(FoldedText text) {
    return COUNTER.in(text);
  }

  private static String repeated(char kana, String mark) {
    boolean voiced = "ゞヾ".contains(mark);
    boolean canBeVoiced = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ".indexOf(kana) >= 0;
    return String.valueOf(kana) + (char) (voiced && canBeVoiced ? kana + 1 : kana);
  }
}

package jp.keikaku.analysis;

import java.util.Locale;
import java.util.OptionalInt;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;

/**
 * Numbers in kanji where they count something, as digits; years of an era as western years. Letters
 * are small already.
 */
final class Numbers {
  private static final String DIGITS = "〇一二三四五六七八九十百千";

  private static final String ARABIC = "0123456789";

  private static final String COUNTERS = "年月日条項号人名回件課款編章節円歳";

  private static final String KANJI = "[" + DIGITS + "]{1,9}";

  /** 第三条, 三年, 五人; but no 一般, no 三重県. */
  private static final Replacement ORDINALS =
      Replacement.ofPairs("第", DIGITS, "(?<=第)" + KANJI, match -> digits(match.group()));

  /** 第12条の二, but no 第12条の一部. */
  private static final Replacement BRANCHES =
      Replacement.ofPairs(
          "条", "の", "(?<=[0-9]条の)" + KANJI + "(?=第|\\P{IsHan}|$)", match -> digits(match.group()));

  private static final Replacement COUNTED =
      Replacement.ofPairs(
          DIGITS,
          COUNTERS + "箇かヶケヵカ",
          "(?=["
              + DIGITS
              + "])(?<![万億\\p{IsHan}〇])"
              + KANJI
              + "(?=["
              + COUNTERS
              + "]|[箇かヶケヵカ][所月年国])",
          match -> digits(match.group()));

  private static final Replacement ERA_YEARS =
      Replacement.ofPairs(
          "明大昭平令",
          "治正和成",
          "(明治|大正|昭和|平成|令和) ?([0-9]{1,2}|元|" + KANJI + ")(?= ?年)",
          match -> western(match.group(1), match.group(2)));

  /** R4年度; alone only in recent eras, where plans head their columns so. */
  private static final Replacement LETTER_YEARS =
      Replacement.ofPairs(
          "hr",
          ARABIC,
          "(?=[hr])(?<![a-z0-9.-])([hr])([0-9]{1,2})(?= ?年)",
          match -> western(match.group(1), match.group(2)));

  private static final Replacement LETTER_YEARS_ALONE =
      Replacement.ofPairs(
          "hr",
          ARABIC,
          "(?=[hr])(?<![\\p{IsAlphabetic}0-9.-])([hr])([0-9]{1,2})(?![\\p{IsAlphabetic}0-9.-])",
          match -> {
            String year = western(match.group(1), match.group(2));
            return year.isEmpty() ? "" : year + "年度";
          });

  private Numbers() {}

  static FoldedText fold(FoldedText text) {
    FoldedText folded = text;
    for (Replacement step :
        new Replacement[] {
          ERA_YEARS, LETTER_YEARS, LETTER_YEARS_ALONE, ORDINALS, BRANCHES, COUNTED
        }) {
      folded = step.in(folded);
    }
    return folded;
  }

  /** Empty where the kanji are no number (二三). */
  private static String digits(String kanji) {
    OptionalInt number = JapaneseNumerals.parse(kanji);
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static String western(String era, String year) {
    OptionalInt inEra = year.equals("元") ? OptionalInt.of(1) : JapaneseNumerals.parse(year);
    OptionalInt western =
        inEra.isEmpty()
            ? inEra
            : Wareki.westernYear(era.toUpperCase(Locale.ROOT), inEra.getAsInt());
    return western.isPresent() ? String.valueOf(western.getAsInt()) : "";
  }
}

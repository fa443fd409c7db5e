package jp.keikaku.analysis;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, dates and times in one form, however they are written: 120万円 and 百二十万円 as 1200000円,
 * R6.4.1 and 2024/4/1 as 2024年4月1日, 午後5時15分 and 17:15 as 17時15分. Letters are small already.
 */
final class Figures {
  private static final String KANJI = "〇一二三四五六七八九十百千";
  private static final String ARABIC = "0123456789";
  private static final String NUMBER = "(?:[0-9]+(?:\\.[0-9]+)?千?|[" + KANJI + "]{1,9})";

  /** Another digit before a number would make it another one. */
  private static final String START = "(?<![0-9." + KANJI + "万億])";

  private static final int TEN_THOUSAND = 10_000;
  private static final int NOON = 12;

  /** 1,200,000. */
  private static final Replacement COMMAS =
      Replacement.ofPairs(
          ARABIC,
          ",",
          "(?<![0-9,.])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])",
          match -> match.group().replace(",", ""));

  /** 120万円, 1億2千万円, 1234万5千円; of words like 一万国 the unit says that they count nothing. */
  private static final Replacement LARGE =
      Replacement.ofPairs(
          ARABIC + KANJI,
          "万億",
          START
              + "("
              + NUMBER
              + ")(億|万)(?:("
              + NUMBER
              + ")(万))?("
              + NUMBER
              + ")?(?=[円人件枚個部冊台戸株票本㎡m]|世帯|平方|トン|ドル|[^\\p{L}0-9]|$)",
          Figures::large);

  private static final Replacement TENTHS =
      Replacement.ofPairs(
          ARABIC + KANJI,
          "割",
          START + "(" + NUMBER + ")割(?![合り当])",
          match -> plain(number(match.group(1)).multiply(BigDecimal.TEN)) + "パーセント");

  private static final Replacement PERCENT =
      Replacement.ofPairs(ARABIC, "%", "(?<=[0-9])%", match -> "パーセント");

  private static final Replacement FRACTIONS =
      Replacement.ofPairs(
          ARABIC + KANJI,
          "分",
          START + "(" + NUMBER + ")分の(" + NUMBER + ")",
          match -> plain(number(match.group(1))) + "分の" + plain(number(match.group(2))));

  /** 1/2, but no 7/1, which is a day. */
  private static final Replacement SLASHED_FRACTIONS =
      Replacement.ofPairs(
          ARABIC,
          "/\u2044",
          "(?<![0-9/.])([1-9])[/\u2044]([2-9])(?![0-9/.])",
          match ->
              match.group(1).compareTo(match.group(2)) < 0
                  ? match.group(2) + "分の" + match.group(1)
                  : "");

  private static final Replacement HALVES_OF_DAYS =
      Replacement.ofPairs(
          "午",
          "前後",
          "(午[前後])(" + NUMBER + ")時",
          match -> hour(match.group(1), match.group(2)) + "時");

  private static final Replacement TIMES =
      Replacement.ofPairs(
          ARABIC,
          ":",
          "(?<![0-9:.])([01]?[0-9]|2[0-3]):([0-5][0-9])(?![0-9:])",
          match -> plain(number(match.group(1))) + "時" + plain(number(match.group(2))) + "分");

  private static final Replacement MINUTES =
      Replacement.ofPairs(
          KANJI,
          "分",
          "(?<=時)([" + KANJI + "]{1,3})分",
          match -> plain(number(match.group(1))) + "分");

  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])";

  /** R6.4, H29.4.1, 令6.4.1. */
  private static final Replacement ERA_DATES =
      Replacement.ofPairs(
          "mtshr治正和成明大昭平令",
          ARABIC + "元",
          "(?<![\\p{IsHan}a-z0-9])(明治|大正|昭和|平成|令和|[mtshr明大昭平令])([0-9]{1,2}|元)[.]"
              + MONTH
              + "(?:[.]"
              + DAY
              + ")?(?![0-9.])",
          Figures::eraDate);

  private static final Replacement DATES =
      Replacement.ofPairs(
          ARABIC,
          "/.-",
          "(?<![0-9/.-])((?:19|20)[0-9]{2})([/.-])" + MONTH + "\\2" + DAY + "(?![0-9/.-])",
          match -> date(match.group(1), match.group(3), match.group(4)));

  private static final Replacement COMPANIES =
      Replacement.ofPairs(
          "(", "株有", "[(]([株有])[)]", match -> match.group(1).equals("株") ? "株式会社" : "有限会社");

  /** No.7, No 7. */
  private static final Replacement NUMBER_SIGN =
      Replacement.ofPairs("n", "o", "(?<![a-z])no[.]? ?(?=[0-9])", match -> "no");

  private static final Replacement[] STEPS = {
    COMMAS,
    LARGE,
    TENTHS,
    PERCENT,
    FRACTIONS,
    SLASHED_FRACTIONS,
    HALVES_OF_DAYS,
    TIMES,
    MINUTES,
    ERA_DATES,
    DATES,
    COMPANIES,
    NUMBER_SIGN
  };

  private Figures() {}

  static FoldedText fold(FoldedText text) {
    FoldedText folded = text;
    for (Replacement step : STEPS) {
      folded = step.in(folded);
    }
    return folded;
  }

  private static String large(MatchResult match) {
    BigDecimal unit = BigDecimal.valueOf(TEN_THOUSAND);
    BigDecimal sum = number(match.group(1)).multiply(unit);
    if (match.group(2).equals("億")) {
      sum = sum.multiply(unit);
    }
    if (match.group(3) != null) {
      sum = sum.add(number(match.group(3)).multiply(unit));
    }
    if (match.group(5) != null) {
      sum = sum.add(number(match.group(5)));
    }
    return plain(sum);
  }

  /** Of digits, with 千 behind them or not, or of kanji; 0 where the kanji are no number. */
  private static BigDecimal number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return written.endsWith("千")
          ? new BigDecimal(written.substring(0, written.length() - 1))
              .multiply(BigDecimal.valueOf(1000))
          : new BigDecimal(written);
    }
    OptionalInt value = JapaneseNumerals.parse(written);
    return BigDecimal.valueOf(value.orElse(0));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String hour(String half, String written) {
    int hour = number(written).intValue();
    return String.valueOf(half.equals("午後") && hour < NOON ? hour + NOON : hour);
  }

  private static String eraDate(MatchResult match) {
    int inEra = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
    OptionalInt western = Wareki.westernYear(match.group(1).toUpperCase(Locale.ROOT), inEra);
    return western.isEmpty()
        ? ""
        : date(String.valueOf(western.getAsInt()), match.group(3), match.group(4));
  }

  private static String date(String year, String month, @Nullable String day) {
    String until = year + "年" + Integer.parseInt(month) + "月";
    return day == null ? until : until + Integer.parseInt(day) + "日";
  }
}

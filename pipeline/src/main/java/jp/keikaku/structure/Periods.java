package jp.keikaku.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Period;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Stretches of fiscal years: {@code 令和5年度～令和9年度}, {@code 令和7～9年度}, {@code 2021-2030}. */
final class Periods {
  private static final String SPACE = "[\\s　]*";
  private static final String ERA = "(令和|平成|昭和|[RHSＲＨＳ])?";
  private static final String NUMBER = "([0-9０-９]{1,4}|[〇一二三四五六七八九十]{1,4}|元)";
  private static final String OTHER_CALENDAR = "(?:[（(][^（）()]{1,8}[）)])?";
  private static final String UNIT = "(年度?)?";

  private static final String YEAR =
      ERA + SPACE + NUMBER + SPACE + OTHER_CALENDAR + SPACE + UNIT + SPACE + OTHER_CALENDAR;

  private static final Pattern STRETCH =
      Pattern.compile(
          YEAR + SPACE + "(?:から|[～〜~\\-－―—–‐])" + SPACE + YEAR + "(?:まで)?(?![0-9０-９月])");

  /** No plan is for more years. */
  private static final int LONGEST = 30;

  /** Years that are written without 年 are those of the western calendar. */
  private static final int FIRST_WESTERN = 1900;

  private static final int LAST_WESTERN = 2199;

  private Periods() {}

  /**
   * A stretch in a text.
   *
   * @param start index of its first character
   * @param end index after its last one
   */
  record Found(Period period, int start, int end) {}

  /** The first stretch of years in a text. */
  static Optional<Found> find(String text) {
    Matcher matcher = STRETCH.matcher(text);
    while (matcher.find()) {
      OptionalInt from = year(matcher.group(1), matcher.group(2), null);
      OptionalInt to = year(matcher.group(4), matcher.group(5), matcher.group(1));
      boolean worded =
          matcher.group(3) != null
              || matcher.group(6) != null
              || (matcher.group(1) != null && matcher.group(4) != null);
      boolean western = isWestern(from) && isWestern(to) && matcher.group(2).length() == 4;
      if (from.isPresent()
          && to.isPresent()
          && (worded || western)
          && from.getAsInt() < to.getAsInt()
          && to.getAsInt() - from.getAsInt() <= LONGEST) {
        return Optional.of(
            new Found(new Period(from.getAsInt(), to.getAsInt()), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWestern(OptionalInt year) {
    return year.isPresent() && year.getAsInt() >= FIRST_WESTERN && year.getAsInt() <= LAST_WESTERN;
  }

  /** The western year; the era of the first year goes for the second where it names none. */
  private static OptionalInt year(
      @Nullable String era, String printed, @Nullable String eraBefore) {
    String digits = Width.fold(printed);
    OptionalInt number = digits.equals("元") ? OptionalInt.of(1) : JapaneseNumerals.parse(digits);
    String own = era == null ? eraBefore : era;
    if (number.isEmpty() || number.getAsInt() >= FIRST_WESTERN) {
      return number;
    }
    return own == null
        ? OptionalInt.empty()
        : Wareki.westernYear(Width.fold(own), number.getAsInt());
  }
}

package jp.keikaku.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates and years in Japanese eras (和暦) and western ones, as documents print them. */
public final class Wareki {
  /**
   * An era.
   *
   * @param pattern every way to write its name
   * @param firstYear western year of its year 元
   */
  private record Era(Pattern pattern, int firstYear) {
    Era(String kanji, String first, String letter, String square, int firstYear) {
      this(Pattern.compile(String.join("|", kanji, first, letter, square)), firstYear);
    }
  }

  private static final List<Era> ERAS =
      List.of(
          new Era("明治", "明", "M", "㍾", 1868),
          new Era("大正", "大", "T", "㍽", 1912),
          new Era("昭和", "昭", "S", "㍼", 1926),
          new Era("平成", "平", "H", "㍻", 1989),
          new Era("令和", "令", "R", "㋿", 2019));

  private static final String ERA = "(?<era>明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<![A-Za-z])[MTSHR])";
  private static final String NUMBER = "[0-9]{1,4}+|[〇一二三四五六七八九十百千]++|元";

  /** The same year in the other calendar: {@code 平成31（2019）年}, {@code 平成31年（2019年）}. */
  private static final String OTHER_CALENDAR = "(?:\\([^()]{1,12}\\)\\s*)?";

  private static final String YEAR =
      "(?:"
          + ERA
          + "\\s*(?<year>"
          + NUMBER
          + ")|(?<western>(?<![0-9])[0-9]{4}|[一二][〇一二三四五六七八九]{3}))\\s*"
          + OTHER_CALENDAR
          + "年\\s*"
          + OTHER_CALENDAR;

  private static final Pattern WORDED_DATE =
      Pattern.compile(YEAR + "(?<month>" + NUMBER + ")\\s*月(?:\\s*(?<day>" + NUMBER + ")\\s*日)?");

  /**
   * Only where figures with dots follow does the first character of an era stand for it: 令6.4.1.
   */
  private static final Pattern DOTTED_ERA_DATE =
      Pattern.compile(
          "(?<era>明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<![A-Za-z])[MTSHR]|(?<!\\p{IsHan})[明大昭平令])"
              + "\\s*(?<year>[0-9]{1,2}|元)\\s*(?<mark>[./・-])\\s*(?<month>[0-9]{1,2})\\s*\\k<mark>\\s*(?<day>[0-9]{1,2})(?![0-9])");

  private static final Pattern WESTERN_DATE =
      Pattern.compile(
          "(?<![0-9])(?<era>(?!))?(?<western>[0-9]{4})(?<mark>[./-])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})(?![0-9])");

  private static final Pattern FISCAL_YEAR = Pattern.compile(YEAR + "度");

  private Wareki() {}

  /**
   * The first date in a text, in ISO 8601: {@code 2019-04-10}, or {@code 2022-03} where no day is
   * printed.
   *
   * @return empty where the text holds no date, or where its first one is not in the calendar
   */
  public static Optional<String> isoDate(String text) {
    String plain = plain(text);
    return Stream.of(WORDED_DATE, DOTTED_ERA_DATE, WESTERN_DATE)
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::find)
        .min(Comparator.comparingInt(Matcher::start))
        .flatMap(Wareki::isoDate);
  }

  /**
   * The western year in which the first fiscal year (年度) of a text begins: 2022 for {@code 令和4年度版}.
   */
  public static OptionalInt fiscalYear(String text) {
    return FISCAL_YEAR
        .matcher(plain(text))
        .results()
        .flatMapToInt(year -> westernYear(year).stream())
        .findFirst();
  }

  /**
   * The western year of a year in an era.
   *
   * @param era 明治, 大正, 昭和, 平成 or 令和, or its letter (M, T, S, H, R)
   * @param year 1 for 元年; years after the era's end are counted on, as forecasts printed before it
   *     do (平成32年度 is 2020)
   */
  public static OptionalInt westernYear(String era, int year) {
    String name = plain(era);
    return ERAS.stream()
        .filter(each -> each.pattern.matcher(name).matches() && year >= 1 && year <= 999)
        .mapToInt(each -> each.firstYear + year - 1)
        .findFirst();
  }

  /**
   * The western year that a bare {@code 5年度} means in a document of a known fiscal year: of the
   * eras begun by then, the one that brings it nearest ({@code 5} in 2022 is 2023, {@code 30} in
   * 2019 is 2018).
   *
   * @param fiscalYear western year of the document, 1868 or later
   * @param yearInEra 1 or more
   */
  public static OptionalInt yearInEraOf(int fiscalYear, int yearInEra) {
    if (yearInEra < 1) {
      return OptionalInt.empty();
    }
    return ERAS.stream()
        .filter(era -> era.firstYear <= fiscalYear)
        .map(era -> era.firstYear + yearInEra - 1)
        .min(Comparator.comparingInt(year -> Math.abs(year - fiscalYear)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Optional<String> isoDate(Matcher date) {
    OptionalInt year = westernYear(date);
    OptionalInt month = number(date.group("month"));
    if (year.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String day = date.group("day");
    try {
      if (day == null) {
        return Optional.of(YearMonth.of(year.getAsInt(), month.getAsInt()).toString());
      }
      OptionalInt dayOfMonth = number(day);
      return dayOfMonth.isEmpty()
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(year.getAsInt(), month.getAsInt(), dayOfMonth.getAsInt()).toString());
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** Year of a match, which names an era or has a group for a western year. */
  private static OptionalInt westernYear(MatchResult match) {
    @Nullable String era = match.group("era");
    return era == null
        ? number(match.group("western"))
        : number(match.group("year")).stream()
            .mapToObj(year -> westernYear(era, year))
            .findFirst()
            .orElse(OptionalInt.empty());
  }

  private static OptionalInt number(String printed) {
    return printed.equals("元") ? OptionalInt.of(1) : JapaneseNumerals.parse(printed);
  }

  private static String plain(String text) {
    return RadicalRepair.repair(Width.narrow(text));
  }
}

package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * The number of a bylaw and the days of its 公布 and 改正, from the lines that say them: {@code
 * 平成31年4月10日 告示第12号}, {@code 改正 平成24年… 平成30年…}, {@code 昭和43年9月10日} above {@code 規程第9号}. Mutable;
 * one per bylaw.
 */
final class BylawDates {
  private static final int LONGEST_LINE = 60;

  /** A longer line says little else than days and numbers. */
  private static final int LONGEST_REST = 12;

  private static final String NUMBER = "[0-9元〇一二三四五六七八九十]+";
  private static final Pattern DATE =
      Pattern.compile(
          "((?:明治|大正|昭和|平成|令和)NUMBER年|[0-9]{4}年)NUMBER月(?:NUMBER日)?".replace("NUMBER", NUMBER)
              + "|(?:明治?|大正?|昭和?|平成?|令和?|[MTSHR])[0-9元]{1,2}(?<mark>[./・])[0-9]{1,2}\\k<mark>[0-9]{1,2}");

  /** What a bylaw is promulgated under: {@code 南国市条例第20号}. */
  private static final String PROMULGATED_AS =
      "[^第0-9年月日]{0,20}(?:条例|規則|告示|訓令|訓示|法律|政令|省令|府令|規程|要綱|通達|決裁)[^第]{0,4}第[0-9〇一二三四五六七八九十百千]+号";

  private static final Pattern NUMBER_BEHIND_DATE = Pattern.compile("^" + PROMULGATED_AS);
  private static final Pattern NUMBER_ALONE = Pattern.compile("[（(]?(" + PROMULGATED_AS + ")[）)]?");

  /** A number without a day: {@code 平成五年法律第八十八号}. */
  private static final Pattern NUMBER_OF_YEAR =
      Pattern.compile("[（(]?((?:明治|大正|昭和|平成|令和)" + NUMBER + "年" + PROMULGATED_AS + ")[）)]?");

  private static final Pattern NOT_REST =
      Pattern.compile(
          "(?:" + DATE.pattern() + ")(?:" + PROMULGATED_AS + ")?|最終|一部|制定|改正|施行|公布|[（）()、・]");

  private static final Pattern PURPOSE = Pattern.compile("(制定|公布|決裁)|(改正|改訂)|(施行|適用)");
  private static final Pattern PURPOSE_BEHIND =
      Pattern.compile("^(?:に|より|から)?(?:制定|公布|決裁|改正|改訂|施行|適用)");

  /** A line at the foot of a bylaw is one of dates only where it says of what. */
  private static final Pattern SAYS_OF_WHAT =
      Pattern.compile("^[（(]?(?:(?:最終|一部)?改正|制定|公布|施行)|(?:制定|公布|改正|施行)[）)]?$");

  private enum Purpose {
    PROMULGATION,
    AMENDMENT,
    ENTRY_INTO_FORCE,
    NOT_SAID
  }

  private @Nullable String lawNumber;
  private @Nullable String promulgated;
  private @Nullable String lastAmended;

  /** The year of the last day of 公布 that no number followed. */
  private @Nullable String yearWithoutNumber;

  /** Whether the line says nothing but days and numbers. */
  static boolean isDate(String line) {
    return !line.contains("。")
        && Wareki.isoDate(line).isPresent()
        && (line.length() <= LONGEST_LINE || rest(line).length() <= LONGEST_REST);
  }

  private static String rest(String line) {
    return NOT_REST.matcher(Width.fold(line)).replaceAll("");
  }

  /** Whether the line below the last provision of a bylaw says when it was made or amended. */
  static boolean isAtFoot(String line) {
    return isDate(line) && SAYS_OF_WHAT.matcher(line).find();
  }

  /** Reads the line; false where it is none of dates and numbers. */
  boolean read(String line) {
    String folded = Width.fold(line);
    if (isDate(line)) {
      readDates(folded);
      return true;
    }
    Matcher whole = NUMBER_OF_YEAR.matcher(folded);
    if (whole.matches() && lawNumber == null) {
      lawNumber = whole.group(1);
      return true;
    }
    Matcher alone = NUMBER_ALONE.matcher(folded);
    if (alone.matches() && lawNumber == null && yearWithoutNumber != null) {
      lawNumber = yearWithoutNumber + alone.group(1);
      return true;
    }
    return false;
  }

  private record Day(int start, int end, String year, String iso) {}

  private void readDates(String line) {
    List<Day> days = days(line);
    int said = 0;
    Purpose purpose = Purpose.NOT_SAID;
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      int next = i + 1 < days.size() ? days.get(i + 1).start() : line.length();
      String behind = line.substring(day.end(), next);
      Matcher own = PURPOSE_BEHIND.matcher(behind);
      Optional<Purpose> before = purpose(line.substring(said, day.start()));
      said = day.end();
      if (own.find()) {
        purpose = purpose(own.group()).orElse(purpose);
        said += own.end();
      } else {
        purpose = before.orElse(purpose == Purpose.AMENDMENT ? purpose : Purpose.NOT_SAID);
      }
      take(day, purpose, behind);
    }
  }

  private static List<Day> days(String line) {
    List<Day> days = new ArrayList<>();
    Matcher matcher = DATE.matcher(line);
    while (matcher.find()) {
      Wareki.isoDate(matcher.group())
          .ifPresent(
              iso ->
                  days.add(
                      new Day(
                          matcher.start(),
                          matcher.end(),
                          Objects.requireNonNullElse(matcher.group(1), ""),
                          iso)));
    }
    if (days.isEmpty()) {
      Wareki.isoDate(line).ifPresent(iso -> days.add(new Day(0, line.length(), "", iso)));
    }
    return days;
  }

  private static Optional<Purpose> purpose(String words) {
    Matcher matcher = PURPOSE.matcher(words);
    Purpose last = null;
    while (matcher.find()) {
      last =
          matcher.group(1) != null
              ? Purpose.PROMULGATION
              : matcher.group(2) != null ? Purpose.AMENDMENT : Purpose.ENTRY_INTO_FORCE;
    }
    return Optional.ofNullable(last);
  }

  private void take(Day day, Purpose purpose, String behind) {
    switch (purpose) {
      case AMENDMENT -> amended(day.iso());
      case ENTRY_INTO_FORCE -> {}
      case PROMULGATION, NOT_SAID -> {
        if (promulgated == null) {
          promulgated = day.iso();
          Matcher number = NUMBER_BEHIND_DATE.matcher(behind);
          if (number.find() && lawNumber == null) {
            lawNumber = day.year() + number.group();
          } else {
            yearWithoutNumber = day.year();
          }
        } else if (promulgated.compareTo(day.iso()) < 0) {
          amended(day.iso());
        }
      }
    }
  }

  private void amended(String day) {
    lastAmended = lastAmended == null || lastAmended.compareTo(day) < 0 ? day : lastAmended;
  }

  @Nullable String lawNumber() {
    return lawNumber;
  }

  @Nullable String promulgated() {
    return promulgated;
  }

  @Nullable String lastAmended() {
    return lastAmended;
  }
}

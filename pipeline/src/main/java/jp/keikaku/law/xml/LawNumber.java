package jp.keikaku.law.xml;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/** The number of a law, {@code 平成五年法律第八十八号}, as attributes of {@code Law}. */
final class LawNumber {
  private static final Pattern NUMBER = Pattern.compile("(明治|大正|昭和|平成|令和)([^年]+)年(.*?)第([^第号]+)号");

  private static final Pattern DATE =
      Pattern.compile("(?:明治|大正|昭和|平成|令和)[^年]+年[^月]+月[^日]+日|\\d{4}-\\d{2}-\\d{2}");

  /**
   * An era.
   *
   * @param firstDay ISO date
   */
  private record Era(String kanji, String attribute, String firstDay) {}

  private static final List<Era> ERAS =
      List.of(
          new Era("明治", "Meiji", "1868-01-25"),
          new Era("大正", "Taisho", "1912-07-30"),
          new Era("昭和", "Showa", "1926-12-25"),
          new Era("平成", "Heisei", "1989-01-08"),
          new Era("令和", "Reiwa", "2019-05-01"));

  private record Type(String word, String attribute) {}

  private static final List<Type> TYPES =
      List.of(
          new Type("法律", "Act"),
          new Type("政令", "CabinetOrder"),
          new Type("府令", "MinisterialOrdinance"),
          new Type("省令", "MinisterialOrdinance"),
          new Type("委員会規則", "Rule"));

  private LawNumber() {}

  /** Sets era, year, number and type; nothing where no number is known. */
  static void write(XmlElement law, @Nullable String number, @Nullable String promulgated) {
    Matcher matcher = NUMBER.matcher(number == null ? "" : number);
    String type = "Misc";
    if (matcher.find()) {
      String organ = matcher.group(3);
      ERAS.stream()
          .filter(era -> era.kanji().equals(matcher.group(1)))
          .forEach(era -> law.with("Era", era.attribute()));
      law.with("Year", value(matcher.group(2), "%02d"));
      law.with("Num", value(matcher.group(4), "%03d"));
      type =
          TYPES.stream()
              .filter(each -> organ.contains(each.word()))
              .map(Type::attribute)
              .findFirst()
              .orElse(type);
    }
    if (law.attributes().isEmpty() && promulgated != null) {
      writeYear(law, promulgated);
    }
    law.with("LawType", type);
    law.with("Lang", "ja");
    if (promulgated != null && promulgated.length() == 10) {
      LocalDate date = LocalDate.parse(promulgated);
      law.with("PromulgateMonth", String.format(Locale.ROOT, "%02d", date.getMonthValue()));
      law.with("PromulgateDay", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
    }
  }

  /** Era and year of a date, for a bylaw without a number. */
  private static void writeYear(XmlElement law, String promulgated) {
    era(promulgated)
        .ifPresent(
            era ->
                law.with("Era", era.attribute())
                    .with("Year", String.format(Locale.ROOT, "%02d", year(era, promulgated))));
  }

  /** {@code 平成29年4月1日} for an ISO date, or the date as it is before 明治. */
  static String printed(String date) {
    LocalDate day = LocalDate.parse(date);
    return era(date)
        .map(
            era ->
                era.kanji()
                    + year(era, date)
                    + "年"
                    + day.getMonthValue()
                    + "月"
                    + day.getDayOfMonth()
                    + "日")
        .orElse(date);
  }

  /** Whether what stands beside a supplementary provision is a date without the number of a law. */
  static boolean isDate(String printed) {
    return DATE.matcher(printed).matches();
  }

  private static Optional<Era> era(String date) {
    return ERAS.stream()
        .filter(each -> each.firstDay().compareTo(date) <= 0)
        .reduce((earlier, later) -> later);
  }

  private static int year(Era era, String date) {
    return yearOf(date) - yearOf(era.firstDay()) + 1;
  }

  private static int yearOf(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static @Nullable String value(String printed, String format) {
    OptionalInt value = printed.equals("元") ? OptionalInt.of(1) : JapaneseNumerals.parse(printed);
    return value.isEmpty() ? null : String.format(Locale.ROOT, format, value.getAsInt());
  }

  /** The date of promulgation that the attributes tell, or null. */
  static @Nullable String promulgated(XmlElement law, @Nullable String number) {
    String era = law.takeAttribute("Era");
    String year = law.takeAttribute("Year");
    law.takeAttribute("Num");
    law.takeAttribute("LawType");
    law.takeAttribute("Lang");
    String month = law.takeAttribute("PromulgateMonth");
    String day = law.takeAttribute("PromulgateDay");
    if (era == null || year == null || month == null || day == null) {
      return null;
    }
    return ERAS.stream()
        .filter(each -> each.attribute().equals(era))
        .flatMap(
            each -> Wareki.isoDate(each.kanji() + year + "年" + month + "月" + day + "日").stream())
        .findFirst()
        .orElse(null);
  }
}

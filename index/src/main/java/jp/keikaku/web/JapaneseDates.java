package jp.keikaku.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as people write them. */
final class JapaneseDates {
  private static final int DAY = "2022-03-01".length();
  private static final int MONTH = "2022-03".length();

  private JapaneseDates() {}

  /** {@code 令和4年3月1日} or {@code 1 March 2022}; what is no date stays as it is. */
  static String of(String iso, Language language) {
    boolean hasDay = iso.length() == DAY;
    try {
      LocalDate date = LocalDate.parse(iso.length() == MONTH ? iso + "-01" : iso);
      return switch (language) {
        case JA -> japanese(date, hasDay);
        case EN ->
            DateTimeFormatter.ofPattern(hasDay ? "d MMMM y" : "MMMM y", Locale.ENGLISH)
                .format(date);
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private static String japanese(LocalDate date, boolean hasDay) {
    return DateTimeFormatter.ofPattern(hasDay ? "Gy年M月d日" : "Gy年M月", Locale.JAPANESE)
        .format(JapaneseDate.from(date))
        .replaceFirst("(?<=\\D)1年", "元年");
  }
}

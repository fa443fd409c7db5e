package jp.keikaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WarekiTest {
  private static final long SEED = 20190501;

  static List<String[]> dates() {
    return Examples.of("dates.tsv", 2);
  }

  static List<String[]> fiscalYears() {
    return Examples.of("fiscal-years.tsv", 2);
  }

  static List<String[]> yearsInEra() {
    return Examples.of("years-in-era.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void findsTheFirstDate(String text, String date) {
    assertThat(Wareki.isoDate(text))
        .isEqualTo(date.equals("-") ? Optional.empty() : Optional.of(date));
  }

  @ParameterizedTest
  @MethodSource("fiscalYears")
  void findsTheFirstFiscalYear(String text, String year) {
    assertThat(Wareki.fiscalYear(text)).isEqualTo(optional(year));
  }

  @ParameterizedTest
  @MethodSource("yearsInEra")
  void readsABareYearByTheDocuments(int fiscalYear, int yearInEra, String year) {
    assertThat(Wareki.yearInEraOf(fiscalYear, yearInEra)).isEqualTo(optional(year));
  }

  @Test
  void knowsErasByNameLetterAndSquare() {
    assertThat(List.of("令和", "R", "Ｒ", "㋿").stream().map(era -> Wareki.westernYear(era, 4)))
        .containsOnly(OptionalInt.of(2022));
    assertThat(List.of("", "大化", "r", "令和4").stream().map(era -> Wareki.westernYear(era, 4)))
        .containsOnly(OptionalInt.empty());
  }

  @Test
  void everyPrintOfADayIsTheSameDate() {
    new Random(SEED)
        .ints(1_000, 0, 60 * 365)
        .mapToObj(days -> LocalDate.of(1989, 1, 8).plusDays(days))
        .forEach(
            day -> {
              int year = day.getYear() - 1988;
              int month = day.getMonthValue();
              int dayOfMonth = day.getDayOfMonth();
              String kanji =
                  "平成%s年%s月%s日"
                      .formatted(
                          JapaneseNumerals.toKanji(year),
                          JapaneseNumerals.toKanji(month),
                          JapaneseNumerals.toKanji(dayOfMonth));
              assertThat(
                      List.of(
                          kanji,
                          "平成%d年%d月%d日".formatted(year, month, dayOfMonth),
                          "平成 %d 年 %02d 月 %02d 日".formatted(year, month, dayOfMonth),
                          "H%d.%d.%d".formatted(year, month, dayOfMonth),
                          "%d年%d月%d日".formatted(day.getYear(), month, dayOfMonth),
                          "%d/%d/%d".formatted(day.getYear(), month, dayOfMonth),
                          day.toString()))
                  .allSatisfy(text -> assertThat(Wareki.isoDate(text)).hasValue(day.toString()));
            });
  }

  private static OptionalInt optional(String year) {
    return year.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }
}

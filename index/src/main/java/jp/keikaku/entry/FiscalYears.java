package jp.keikaku.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways in which people write a fiscal year. */
public final class FiscalYears {
  private static final int REIWA = 2019;
  private static final int HEISEI = 1989;

  /** Where the year of the era stands among the names. */
  private static final int ERA = 2;

  private FiscalYears() {}

  /** {@code 2022年度}, {@code 2022}, {@code 令和4年度}, {@code R4}; empty where there is no year. */
  public static List<String> names(@Nullable Integer fiscalYear) {
    if (fiscalYear == null) {
      return List.of();
    }
    int year = fiscalYear;
    if (year >= REIWA) {
      return names(year, "令和", "R", year - REIWA + 1);
    }
    return year >= HEISEI
        ? names(year, "平成", "H", year - HEISEI + 1)
        : List.of(year + "年度", String.valueOf(year));
  }

  /** {@code 令和4年度}; empty before 平成. */
  public static Optional<String> era(int fiscalYear) {
    List<String> names = names(Integer.valueOf(fiscalYear));
    return names.size() > ERA ? Optional.of(names.get(ERA)) : Optional.empty();
  }

  private static List<String> names(int year, String era, String letter, int eraYear) {
    String printed = eraYear == 1 ? "元" : String.valueOf(eraYear);
    return List.of(year + "年度", String.valueOf(year), era + printed + "年度", letter + eraYear);
  }
}

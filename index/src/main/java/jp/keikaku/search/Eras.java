package jp.keikaku.search;

import java.util.List;
import java.util.stream.IntStream;
import jp.keikaku.text.Wareki;

/** The years of an era that is named without one: texts are compared by western years. */
public final class Eras {
  private static final List<String> NAMES = List.of("明治", "大正", "昭和", "平成", "令和");

  /** Plans do not look further ahead. */
  private static final int PRESENT_ERA = 30;

  private Eras() {}

  /** The western years of an era, the first of the next one among them; empty for other words. */
  public static List<String> years(String era) {
    int at = NAMES.indexOf(era);
    if (at < 0) {
      return List.of();
    }
    int first = firstYear(era);
    int last = at + 1 < NAMES.size() ? firstYear(NAMES.get(at + 1)) : first + PRESENT_ERA;
    return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
  }

  private static int firstYear(String era) {
    return Wareki.westernYear(era, 1).orElseThrow();
  }
}

package jp.keikaku.structure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the city, town, village, ward or prefecture whose document it is. */
final class Municipality {
  private static final String PREFECTURE = "(?:北海道|東京都|(?:京都|大阪)府|\\p{IsHan}{2,3}県(?![民内]))";

  private static final String LOCAL =
      "\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケ]{0,6}?"
          + "(?:市(?![場民街役立長内町])|町(?![村民長内立])|村(?![民長内])|区(?![分域民長間画]))";

  private static final Pattern NAME = Pattern.compile("^(" + PREFECTURE + "|" + LOCAL + ")");

  /** What may stand before a name in a title: a year, the number of the plan. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:(?:令和|平成|[RH])?[0-9元〇一二三四五六七八九十]+年度?|第[0-9〇一二三四五六七八九十]+[次期回])[\\s　]*");

  /** A name in a line of a letter or of a paper's head, with who of it speaks. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:^|[\\s　日月（(])(?:"
              + PREFECTURE
              + "[\\s　]*)?(\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケ]{0,5}?[市町村区])"
              + "(?=長(?:[\\s　]|$)|議会|役所|役場|教育委員会|[\\s　]|$|\\p{IsHan}{1,10}(?:課|部|局|室)(?:作成|[\\s　]|$))");

  private Municipality() {}

  /** Whether a text is such a name and nothing else. */
  static boolean isName(String text) {
    Matcher matcher = NAME.matcher(text);
    return matcher.find() && matcher.end(1) == text.length();
  }

  /** The name that a title begins with. */
  static Optional<String> of(String title) {
    Matcher matcher = NAME.matcher(BEFORE.matcher(title).replaceFirst(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The name that most of the lines speak for; of several the first. */
  static Optional<String> speaking(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher matcher = SPEAKER.matcher(line);
      while (matcher.find()) {
        counts.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

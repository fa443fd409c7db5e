package jp.keikaku.structure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of the city, town, village, ward or prefecture whose document it is: a name of the
 * list, else what has the shape of one (former names of merged towns are on no list).
 */
final class Municipality {
  private static final String PREFECTURE = "(?:北海道|東京都|(?:京都|大阪)府|\\p{IsHan}{2,3}県(?![民内]))";

  private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケー]";

  /** What behind a suffix makes another word of it: 市民, 町立, 村長. */
  private static final String CITY = "(?<!都)市(?![場民街役立長内町営債税議])";

  private static final String TOWN = "(?:町(?![村民長内立営議])|村(?![民長内立営議]))";

  /**
   * Shapes of names, the surest first: kanji up to 市 (a 町 or 村 inside is part of the name), then
   * other letters; names in kana have no particle in them.
   */
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("^\\p{IsHan}{1,5}?" + CITY),
          Pattern.compile("^\\p{IsHan}" + LETTER + "{0,6}?(?:" + CITY + "|" + TOWN + ")"),
          Pattern.compile("^[\\p{IsHiragana}\\p{IsKatakana}ー&&[^のをはへ]]{2,6}?" + CITY),
          Pattern.compile("^[\\p{IsHiragana}\\p{IsKatakana}ー&&[^のをはへ]]{2,6}?" + TOWN));

  /** No name: 本市 says "our city". */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:本|当|各|全|他|同|両|我が|わが|近隣|周辺|関係|構成|県内|府内|道内|都内|管内|下|城下|門前|港|朝|青空)"
              + "(?:市|町|村)"
              + "|.*(?:市町|町村|都市).*");

  /** What may stand before a name in a title: a year, the number of the plan, where it lies. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[\\s　]+|[（(【「『〔]|[（(]仮称[）)]|新・|新たな|"
              + "(?:令和|平成|[RH])?[0-9０-９元〇一二三四五六七八九十]+(?:年度?)(?:版)?|第[0-9０-９〇一二三四五六七八九十]+[次期回])");

  private static final Pattern COUNTY = Pattern.compile("^\\p{IsHan}{1,4}郡(?=\\p{IsHan})");

  /** A name in a line of a letter or of a paper's head, with who of it speaks. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:^|[\\s　日月（(])(?:"
              + PREFECTURE
              + "[\\s　]*)?("
              + LETTER
              + "{1,7}?[市町村区])"
              + "(?=長(?:[\\s　]|$)|議会|役所|役場|教育委員会|[\\s　]|$|\\p{IsHan}{1,10}(?:課|部|局|室)(?:作成|[\\s　]|$))");

  private Municipality() {}

  /** Whether a text is such a name and nothing else. */
  static boolean isName(String text) {
    return MunicipalityNames.contains(text)
        || at(text)
            .filter(name -> name.length() == MunicipalityNames.plain(text).length())
            .isPresent();
  }

  /** The name that a title begins with, else one of the list that stands in it. */
  static Optional<String> of(String title) {
    String rest = MunicipalityNames.plain(title);
    for (Matcher before = BEFORE.matcher(rest); before.find(); before = BEFORE.matcher(rest)) {
      rest = rest.substring(before.end());
    }
    Optional<String> first = at(rest);
    return first.isPresent() ? first : MunicipalityNames.within(rest);
  }

  /** The name at the start of a text; a prefecture's where no other follows it. */
  private static Optional<String> at(String text) {
    String plain = MunicipalityNames.plain(text);
    Matcher prefecture = Pattern.compile("^" + PREFECTURE).matcher(plain);
    if (prefecture.find() && !MunicipalityNames.startsIn(plain)) {
      String inside = COUNTY.matcher(plain.substring(prefecture.end())).replaceFirst("");
      Optional<String> local = local(inside);
      return local.isPresent() ? local : Optional.of(prefecture.group());
    }
    return local(COUNTY.matcher(plain).replaceFirst(""));
  }

  /** The longer of a name of the list and a city's shape around it, else what has a shape. */
  private static Optional<String> local(String text) {
    Optional<String> listed = MunicipalityNames.longestAt(text);
    Optional<String> shaped =
        SHAPES.stream()
            .map(shape -> shape.matcher(text))
            .filter(Matcher::find)
            .map(Matcher::group)
            .filter(name -> !NO_NAME.matcher(name).matches())
            .findFirst();
    boolean inside =
        listed.isPresent()
            && shaped
                .filter(name -> name.endsWith("市") && name.length() > length(listed))
                .isPresent()
            && !listed.get().endsWith("市");
    return listed.isEmpty() || inside ? shaped : listed;
  }

  private static int length(Optional<String> name) {
    return name.map(String::length).orElse(0);
  }

  /** The name that most of the lines speak for; of several the first. */
  static Optional<String> speaking(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher matcher = SPEAKER.matcher(MunicipalityNames.plain(line));
      while (matcher.find()) {
        if (isName(matcher.group(1))) {
          counts.merge(matcher.group(1), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

package jp.keikaku.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the parts of a law or a document: 第12条の2, 第十二条の二, 第１部. */
public final class ArticleNumber {
  /**
   * A numbered part.
   *
   * @param unit what is counted: 編, 部, 章, 節, 款, 目, 条, 項 or 号
   * @param number ASCII digits, branches with {@code _}: {@code 12_2} for 第12条の2
   */
  public record Numbered(char unit, String number) {}

  /**
   * A numbered part at the start of a line.
   *
   * @param numbered what is printed
   * @param length how many characters (UTF-16 units) of the line it takes
   */
  public record Prefix(Numbered numbered, int length) {}

  /** Words that begin like a unit: 第1部会, 第2目標. */
  private static final String UNIT =
      "部(?![会長門隊局署])|目(?![標的])|項(?!目)|編(?![成集])|節(?![電水])|条(?![例件約])|條(?![例件約])|章|款|号|號";

  /** Words that begin like a branch: 第12条の一部, 第12条の2以上. */
  private static final String NO_COUNTER = "(?![部以人者回種つ方般定切個年月日])";

  private static final Pattern PREFIX =
      Pattern.compile(
          "第[\\s　]*(?<main>NUMBER)[\\s　]*(?<unit>UNIT)(?<branches>(?:[のノ](?:NUMBER)NO_COUNTER)*)"
              .replace("NUMBER", Numbering.NUMBER)
              .replace("UNIT", UNIT)
              .replace("NO_COUNTER", NO_COUNTER));

  private static final Pattern BRANCH_MARK = Pattern.compile("[のノ]");

  private ArticleNumber() {}

  /** Reads a text that is such a number and nothing else. */
  public static Optional<Numbered> parse(String text) {
    String stripped = text.strip();
    return prefix(stripped)
        .filter(prefix -> prefix.length == stripped.length())
        .map(Prefix::numbered);
  }

  /**
   * How an article is cited: {@code 第12条の2} for {@code 12_2}, {@code 第3条から第5条まで} for {@code 3:5}.
   */
  public static String citation(String number) {
    int range = number.indexOf(':');
    if (range >= 0) {
      return citation(number.substring(0, range))
          + "から"
          + citation(number.substring(range + 1))
          + "まで";
    }
    int branch = number.indexOf('_');
    return branch < 0
        ? "第" + number + "条"
        : "第" + number.substring(0, branch) + "条の" + number.substring(branch + 1).replace("_", "の");
  }

  /** Reads the number that a line begins with. */
  public static Optional<Prefix> prefix(String line) {
    Matcher matcher = PREFIX.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder();
    for (String part : BRANCH_MARK.split(matcher.group("main") + matcher.group("branches"), -1)) {
      OptionalInt value = JapaneseNumerals.parse(part);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      number.append(number.isEmpty() ? "" : "_").append(value.getAsInt());
    }
    String unit = matcher.group("unit").replace('條', '条').replace('號', '号');
    Numbered numbered = new Numbered(unit.charAt(0), number.toString());
    return Optional.of(new Prefix(numbered, matcher.end()));
  }
}

package jp.keikaku.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a bylaw in front of a reference: {@code 地方自治法（昭和22年法律第67号）}.
 *
 * @param name without the number in brackets
 * @param start index of its first character in the text
 */
record OtherBylaw(String name, int start) {
  /** Ends of names; a number in brackets, or other words in them, may follow. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "(?:法律|憲法|法|条例|施行規則|規則|規程|規定書|要綱|要領|政令|省令|府令|施行令|令|告示|訓令|規約)"
              + "(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）)?$");

  private static final Pattern BRACKET = Pattern.compile("（[^（）]*(?:（[^（）]*）[^（）]*)*）$");
  private static final Pattern OWN =
      Pattern.compile("(?:この|本|当該)(?:法律|条例|規則|規程|要綱|要領|政令|省令|令|告示|訓令|規約)$");
  private static final Pattern SAME = Pattern.compile("同(?:法律|法|条例|規則|規程|要綱|要領|政令|省令|令)$");

  /** What parts a name from the words before it. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[、。，（）「」｢｣\\s　がは]|(?<=[条項号法例則令定])(?:及び|又は|並びに|若しくは|の規定|に基づく)"
              + "|(?<=[条項号])中|規定(?:による|する|により)|(?:改正|廃止)(?:後|前)の|以[前後]に|についての?"
              + "|(?:及び|又は|並びに|若しくは)(?=[\\p{IsHan}\\p{IsKatakana}ー]+$)");

  static @Nullable OtherBylaw before(String text, int at) {
    String before = text.substring(0, at);
    if (!NAME_END.matcher(before).find()) {
      return null;
    }
    Matcher bracket = BRACKET.matcher(before);
    int end = bracket.find() ? bracket.start() : at;
    String head = before.substring(0, end);
    Matcher boundary = BOUNDARY.matcher(head);
    int start = 0;
    while (boundary.find()) {
      if (boundary.end() < end) {
        start = boundary.end();
      }
    }
    for (String joint : new String[] {"及び", "又は", "並びに", "若しくは"}) {
      if (head.startsWith(joint, start)) {
        start += joint.length();
      }
    }
    return new OtherBylaw(head.substring(start), start);
  }

  /** この条例 and the like. */
  boolean isOwn() {
    return OWN.matcher(name).find();
  }

  /** 同法 and the like: the bylaw named before. */
  boolean isSame() {
    return SAME.matcher(name).matches();
  }
}

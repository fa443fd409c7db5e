package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/** Numbers of parts: their order, ranges of them, and how they are printed. */
final class Numbers {
  /** {@code 2 < 2_2 < 3 < 10}. */
  static final Comparator<String> ORDER = Numbers::compare;

  private static final Pattern RANGE = Pattern.compile("(.+)から(.+)まで");
  private static final Pattern PRINTED = Pattern.compile(Numbering.NUMBER);

  private Numbers() {}

  private static int compare(String left, String right) {
    return Arrays.compare(values(left), values(right));
  }

  private static int[] values(String number) {
    return Arrays.stream(number.split("[_:]", -1))
        .mapToInt(part -> part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0)
        .toArray();
  }

  /** Whether a number is the one named, or inside the two that are named by {@code 8:10}. */
  static boolean isIn(String number, String named) {
    int range = named.indexOf(':');
    return range < 0
        ? number.equals(named)
        : compare(number, named.substring(0, range)) >= 0
            && compare(number, named.substring(range + 1)) <= 0;
  }

  /** A numbered part, or a range of them (第9条から第11条まで) as {@code 9:11}. */
  static Optional<ArticleNumber.Numbered> named(String step) {
    Matcher range = RANGE.matcher(step);
    if (!range.matches()) {
      return ArticleNumber.parse(step);
    }
    Optional<ArticleNumber.Numbered> to = ArticleNumber.parse(range.group(2));
    return ArticleNumber.parse(range.group(1))
        .filter(from -> to.isPresent())
        .map(
            from ->
                new ArticleNumber.Numbered(
                    from.unit(), from.number() + ":" + to.orElseThrow().number()));
  }

  /** The numbers that {@code 9:11} names, one by one. */
  static List<String> each(String named) {
    int range = named.indexOf(':');
    if (range < 0) {
      return List.of(named);
    }
    List<String> numbers = new ArrayList<>();
    int last = values(named.substring(range + 1))[0];
    for (int i = values(named)[0]; i <= last; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  /** Another number, printed as {@code model} is: 第九条 and 12_2 give 第十二条の二. */
  static @Nullable String printed(@Nullable String model, String number) {
    Matcher first = model == null ? null : PRINTED.matcher(model);
    if (model == null || first == null || !first.find()) {
      return model;
    }
    String script = first.group();
    String[] parts = number.split("_", -1);
    StringBuilder branches = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      branches.append('の').append(inScript(script, parts[i]));
    }
    String rest =
        model.substring(first.end()).replaceFirst("(?:[のノ]" + Numbering.NUMBER + ")+$", "");
    return model.substring(0, first.start()) + inScript(script, parts[0]) + rest + branches;
  }

  private static String inScript(String script, String digits) {
    char first = script.charAt(0);
    if (first >= '0' && first <= '9') {
      return digits;
    }
    return first >= '０' && first <= '９'
        ? fullWidth(digits)
        : JapaneseNumerals.toKanji(Integer.parseInt(digits));
  }

  static String fullWidth(String digits) {
    StringBuilder full = new StringBuilder();
    digits.chars().forEach(digit -> full.append((char) (digit - '0' + '０')));
    return full.toString();
  }

  /** Place in its series of a label that is no number (ウ), in the series that a part stands in. */
  static String place(String label, Part model) {
    List<Numbering.Style> styles =
        Numbering.readings(model.label + " ―").stream()
            .filter(number -> number.number().equals(model.number))
            .map(Numbering::style)
            .toList();
    return Numbering.readings(label + " ―").stream()
        .filter(number -> styles.contains(number.style()))
        .findFirst()
        .map(Numbering::number)
        .orElse(label);
  }
}

package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;

/**
 * What an item (号 and below) of a bylaw begins with.
 *
 * @param style how it is written; items of one level have one style
 * @param ordinal place in the series, from 1 (イ and ア are 1)
 * @param last place of the last of several items that one line stands for (一から四まで 略), else {@code
 *     ordinal}
 * @param branch {@code _2} for の二, else empty
 * @param length characters that it takes, white space behind it included
 */
record ItemMarker(Style style, int ordinal, int last, String branch, int length) {
  /** Ways of numbering items. */
  enum Style {
    BRACKETED_DIGITS,
    HALF_BRACKETED_DIGITS,
    KANJI,
    IROHA,
    GOJUON,
    BRACKETED_KANA,
    BRACKETED_KANJI,
    CIRCLED,
    ROMAN,
    BRACKETED_LETTER
  }

  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String KANJI = "[〇一二三四五六七八九十百]+";

  /** Behind the first of several items that are left out or deleted together. */
  private static final Pattern RANGE =
      Pattern.compile(
          "^[（(]?(NUMBER)[）)]?[\\s　]*(?:から|[:：～〜])[\\s　]*[（(]?(NUMBER)[）)]?(?:まで)?[\\s　]*(?=(?:略|削除)[\\s　]*$)"
              .replace("NUMBER", "[0-9０-９]+|[⑴-⒇]|" + KANJI + "|[ア-ン]"));

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９⑴-⒇]");

  /** White space, or an item that is only left out or deleted. */
  private static final String BEHIND = "(?:[\\s　]+|(?=(?:略|削除)[\\s　]*$))";

  private static final String BRANCH = "(?:の([0-9０-９]+|" + KANJI + "))?";

  private record Form(Style style, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Style.BRACKETED_DIGITS,
              Pattern.compile(
                  "^[（(]\\s*([0-9０-９]+)(?:の([0-9０-９]+))?\\s*[）)][\\s　]*|^([⑴-⒇])[\\s　]*")),
          new Form(Style.HALF_BRACKETED_DIGITS, Pattern.compile("^([0-9０-９]{1,2})[）)][\\s　]*")),
          new Form(Style.KANJI, Pattern.compile("^(" + KANJI + ")(?:の(" + KANJI + "))?" + BEHIND)),
          new Form(Style.IROHA, Pattern.compile("^([イロハニホヘトチリヌルヲワカヨタレソツネナラムウ])" + BRANCH + BEHIND)),
          new Form(
              Style.GOJUON,
              Pattern.compile("^([ア-ン])" + BRANCH + "(?:[）)][\\s　]*|" + BEHIND + ")")),
          new Form(Style.BRACKETED_KANA, Pattern.compile("^[（(]\\s*([ア-ンｱ-ﾝ])\\s*[）)][\\s　]*")),
          new Form(Style.BRACKETED_KANJI, Pattern.compile("^[（(](" + KANJI + ")[）)][\\s　]*")),
          new Form(Style.CIRCLED, Pattern.compile("^([①-⑳])[\\s　]*")),
          new Form(
              Style.ROMAN,
              Pattern.compile("^[（(]?([ⅰ-ⅹ]|[ivx]{1,5})[）)]?[\\s　]+|^[（(]([ⅰ-ⅹ])[）)]")),
          new Form(Style.BRACKETED_LETTER, Pattern.compile("^[（(]?([a-zａ-ｚ])[）)]?[\\s　]+")));

  /** Every way in which the start of a text can be read as a marker. */
  static List<ItemMarker> readings(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      return Stream.of(Style.BRACKETED_DIGITS, Style.KANJI, Style.IROHA, Style.GOJUON)
          .map(style -> read(style, range))
          .flatMap(Optional::stream)
          .toList();
    }
    return FORMS.stream().map(form -> read(form, text)).flatMap(Optional::stream).toList();
  }

  /** {@code 1}, {@code 1_2} for 一の二, {@code 1:4} for 一から四まで. */
  String number() {
    return last > ordinal ? ordinal + ":" + last : ordinal + branch;
  }

  private static Optional<ItemMarker> read(Style style, Matcher range) {
    boolean digits = DIGITS.matcher(range.group(1)).lookingAt();
    if (digits != (style == Style.BRACKETED_DIGITS)) {
      return Optional.empty();
    }
    OptionalInt first = ordinal(style, range.group(1));
    OptionalInt last = ordinal(style, range.group(2));
    return first.isPresent() && last.isPresent() && last.getAsInt() > first.getAsInt()
        ? Optional.of(new ItemMarker(style, first.getAsInt(), last.getAsInt(), "", range.end()))
        : Optional.empty();
  }

  private static Optional<ItemMarker> read(Form form, String text) {
    Matcher matcher = form.pattern().matcher(text);
    if (!matcher.find() || matcher.end() >= text.length()) {
      return Optional.empty();
    }
    String printed = matcher.group(1);
    for (int group = 2; printed == null && group <= matcher.groupCount(); group++) {
      printed = matcher.group(group);
    }
    if (printed == null) {
      return Optional.empty();
    }
    String branch =
        matcher.groupCount() >= 2 && matcher.group(1) != null && matcher.group(2) != null
            ? "_" + JapaneseNumerals.parse(matcher.group(2)).orElse(0)
            : "";
    OptionalInt ordinal = ordinal(form.style(), printed);
    return ordinal.isPresent()
        ? Optional.of(
            new ItemMarker(
                form.style(), ordinal.getAsInt(), ordinal.getAsInt(), branch, matcher.end()))
        : Optional.empty();
  }

  private static OptionalInt ordinal(Style style, String printed) {
    return switch (style) {
      case BRACKETED_DIGITS, HALF_BRACKETED_DIGITS, KANJI, BRACKETED_KANJI, CIRCLED, ROMAN ->
          JapaneseNumerals.parse(printed);
      case IROHA -> position(IROHA, printed);
      case GOJUON, BRACKETED_KANA -> position(GOJUON, Width.fold(printed));
      case BRACKETED_LETTER -> OptionalInt.of(Width.fold(printed).charAt(0) - 'a' + 1);
    };
  }

  private static OptionalInt position(String series, String printed) {
    int index = series.indexOf(printed);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}

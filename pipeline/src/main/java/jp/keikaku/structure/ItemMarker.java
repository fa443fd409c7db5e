package jp.keikaku.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;

/**
 * What an item (号 and below) of a bylaw begins with.
 *
 * @param style how it is written; items of one level have one style
 * @param ordinal place in the series, from 1 (イ and ア are 1)
 * @param branch {@code _2} for の二, else empty
 * @param length characters that it takes, white space behind it included
 */
record ItemMarker(Style style, int ordinal, String branch, int length) {
  /** Ways of numbering items. */
  enum Style {
    BRACKETED_DIGITS,
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

  private record Form(Style style, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Style.BRACKETED_DIGITS,
              Pattern.compile(
                  "^[（(]\\s*([0-9０-９]+)(?:の([0-9０-９]+))?\\s*[）)][\\s　]*|^([⑴-⒇])[\\s　]*")),
          new Form(Style.KANJI, Pattern.compile("^(" + KANJI + ")(?:の(" + KANJI + "))?[\\s　]+")),
          new Form(Style.IROHA, Pattern.compile("^([イロハニホヘトチリヌルヲワカヨタレソツネナラムウ])[\\s　]+")),
          new Form(Style.GOJUON, Pattern.compile("^([ア-ン])[\\s　]+")),
          new Form(Style.BRACKETED_KANA, Pattern.compile("^[（(]\\s*([ア-ンｱ-ﾝ])\\s*[）)][\\s　]*")),
          new Form(Style.BRACKETED_KANJI, Pattern.compile("^[（(](" + KANJI + ")[）)][\\s　]*")),
          new Form(Style.CIRCLED, Pattern.compile("^([①-⑳])[\\s　]*")),
          new Form(
              Style.ROMAN,
              Pattern.compile("^[（(]?([ⅰ-ⅹ]|[ivx]{1,5})[）)]?[\\s　]+|^[（(]([ⅰ-ⅹ])[）)]")),
          new Form(Style.BRACKETED_LETTER, Pattern.compile("^[（(]?([a-zａ-ｚ])[）)]?[\\s　]+")));

  /** Every way in which the start of a text can be read as a marker. */
  static List<ItemMarker> readings(String text) {
    return FORMS.stream().map(form -> read(form, text)).flatMap(Optional::stream).toList();
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
        ? Optional.of(new ItemMarker(form.style(), ordinal.getAsInt(), branch, matcher.end()))
        : Optional.empty();
  }

  private static OptionalInt ordinal(Style style, String printed) {
    return switch (style) {
      case BRACKETED_DIGITS, KANJI, BRACKETED_KANJI, CIRCLED, ROMAN ->
          JapaneseNumerals.parse(Width.fold(printed));
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

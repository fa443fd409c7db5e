package jp.keikaku.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading begins with.
 *
 * @param kind how it is written, which tells its level
 * @param length characters that it takes, white space and a dot behind it included
 * @param end characters of the number itself
 */
record HeadingNumber(Kind kind, int length, int end) {
  /** Ways of numbering headings, from the outermost that plans use to the innermost. */
  enum Kind {
    PART,
    CHAPTER,
    SECTION,
    ROMAN,
    DECIMAL,
    ARABIC,
    BRACKETED,
    CIRCLED,
    KATAKANA
  }

  private static final String DIGITS = "[0-9０-９〇一二三四五六七八九十百]+";

  /** 第4章の2. */
  private static final String BRANCH = "(?:の" + DIGITS + "(?=[\\s　]|$))*";

  private record Form(Kind kind, Pattern pattern) {}

  private static final java.util.List<Form> FORMS =
      java.util.List.of(
          new Form(
              Kind.PART,
              Pattern.compile("^(第\\s*" + DIGITS + "\\s*[部編]" + BRANCH + ")(?=[\\s　]|$)[\\s　]*")),
          new Form(
              Kind.CHAPTER, Pattern.compile("^(第\\s*" + DIGITS + "\\s*章" + BRANCH + ")[\\s　]*")),
          new Form(
              Kind.SECTION,
              Pattern.compile("^(第\\s*" + DIGITS + "\\s*[節款項]" + BRANCH + ")(?=[\\s　]|$)[\\s　]*")),
          new Form(
              Kind.ROMAN, Pattern.compile("^([IVX]{1,5}|[Ⅰ-Ⅻ]|[ＩＶＸ]{1,5})(?:[.．][\\s　]*|[\\s　]+)")),
          new Form(
              Kind.DECIMAL,
              Pattern.compile("^([0-9０-９]+(?:[-－.．‐][0-9０-９]+)+)(?:[.．][\\s　]*|[\\s　]+)")),
          new Form(Kind.ARABIC, Pattern.compile("^([0-9０-９]+)(?:[.．][\\s　]*|[\\s　]+)")),
          new Form(Kind.BRACKETED, Pattern.compile("^([（(][0-9０-９]+[)）])[\\s　]*")),
          new Form(Kind.CIRCLED, Pattern.compile("^([①-⑳])[\\s　]*")),
          new Form(Kind.KATAKANA, Pattern.compile("^([ア-ン])[\\s　]+")));

  /** Reads the number at the start of a line that has a title behind it. */
  static Optional<HeadingNumber> prefix(String line) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      if (matcher.find() && matcher.end() < line.length()) {
        return Optional.of(new HeadingNumber(form.kind(), matcher.end(), matcher.end(1)));
      }
    }
    return Optional.empty();
  }
}

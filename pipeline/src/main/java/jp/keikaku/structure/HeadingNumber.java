package jp.keikaku.structure;

import java.util.Optional;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Numbering.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading begins with.
 *
 * @param kind how it is written, which tells its level
 * @param ordinal its place in the series, 0 of a decimal number
 * @param length characters that it takes, white space and a dot behind it included
 * @param end characters of the number itself
 */
record HeadingNumber(Kind kind, int ordinal, int length, int end) {
  /** Ways of numbering headings, from the outermost that plans use to the innermost. */
  enum Kind {
    PART,
    CHAPTER,
    SECTION,
    ROMAN,
    DECIMAL,
    ARABIC,
    BRACKETED,
    CLOSED,
    CIRCLED,
    KATAKANA
  }

  /** Reads the number at the start of a line that has a title behind it. */
  static Optional<HeadingNumber> prefix(String line) {
    Optional<HeadingNumber> unit =
        ArticleNumber.prefix(line).flatMap(number -> ofUnit(line, number));
    return unit.isPresent()
        ? unit
        : Numbering.readings(line).stream()
            .flatMap(number -> Optional.ofNullable(plain(number)).stream())
            .findFirst();
  }

  private static @Nullable HeadingNumber plain(Numbering number) {
    Kind kind =
        switch (number.style().script()) {
          case DIGITS ->
              switch (number.style().frame()) {
                case BARE, DOT -> Kind.ARABIC;
                case CLOSING -> Kind.CLOSED;
                case BRACKETS -> Kind.BRACKETED;
                case CIRCLE -> Kind.CIRCLED;
              };
          case DECIMAL -> isOpen(number) ? Kind.DECIMAL : null;
          case UPPER_ROMAN -> isOpen(number) ? Kind.ROMAN : null;
          case GOJUON -> number.style().frame() == Frame.BARE ? Kind.KATAKANA : null;
          case KANJI, LOWER_ROMAN, IROHA, LETTER, UPPER_LETTER -> null;
        };
    return kind == null || !number.branches().isEmpty()
        ? null
        : new HeadingNumber(kind, number.ordinal(), number.length(), number.end());
  }

  private static boolean isOpen(Numbering number) {
    return number.style().frame() == Frame.BARE || number.style().frame() == Frame.DOT;
  }

  /** 第4章の2: all but chapters need white space behind them. */
  private static Optional<HeadingNumber> ofUnit(String line, ArticleNumber.Prefix number) {
    Kind kind =
        switch (number.numbered().unit()) {
          case '部', '編' -> Kind.PART;
          case '章' -> Kind.CHAPTER;
          case '節', '款', '項' -> Kind.SECTION;
          default -> null;
        };
    int end = number.length();
    int length = end + (int) line.substring(end).chars().takeWhile(HeadingNumber::isSpace).count();
    return kind == null || length == line.length() || (length == end && kind != Kind.CHAPTER)
        ? Optional.empty()
        : Optional.of(new HeadingNumber(kind, 0, length, end));
  }

  private static boolean isSpace(int character) {
    return character == '　' || Character.isWhitespace(character);
  }
}

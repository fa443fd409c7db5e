package jp.keikaku.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the terms of a glossary and is none of them: bullets and the numbers of notes.
 */
final class GlossaryMark {
  private static final String DIGITS = "[0-9０-９]{1,3}";

  /** A bullet, a note mark with its number, a number in brackets or circles or with a dot. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[■□◼◻▪▫●○◎◆◇▼▽▲△▶▷►★☆・•‣⦿\\p{Co}]"
              + "|[※＊*](?:[（(]?"
              + DIGITS
              + "[)）]?)?[：:．.]?"
              + "|注[（(]?"
              + DIGITS
              + "?[)）]?[：:．.]?"
              + "|[（(]"
              + DIGITS
              + "[)）]|"
              + DIGITS
              + "(?:[)）．.]|(?=[\\s　]))|[①-⑳㉑-㊿⑴-⒇❶-❿])[\\s　]*");

  private GlossaryMark() {}

  /** Characters that a mark at the beginning takes, white space behind it included; 0 for none. */
  static int length(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.find() && matcher.end() < text.length() ? matcher.end() : 0;
  }

  /** The same for marks that cannot be part of a term, as the 5 of 5 G can. */
  static int bullet(String text) {
    return text.isEmpty() || Character.isDigit(text.codePointAt(0)) ? 0 : length(text);
  }

  /** What all marks of one kind have in common: ※1 and ※2 are alike. */
  static String kind(String mark) {
    return mark.strip().replaceAll("[0-9０-９①-⑳㉑-㊿⑴-⒇❶-❿]+", "1");
  }
}

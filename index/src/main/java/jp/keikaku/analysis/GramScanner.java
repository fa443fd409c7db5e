package jp.keikaku.analysis;

/**
 * Cuts runs of kanji and kana into overlapping pairs ({@code 推進本部} → 推進, 進本, 本部), a single
 * character into itself, runs of other letters and digits into whole words, and leaves the numbers
 * of provisions and items whole ({@code 第12条の2}, {@code 1-1}): their characters stand everywhere.
 * Everything else separates.
 */
final class GramScanner {
  /** Longer runs of letters are cut, so that no term grows without bound. */
  private static final int LONGEST_WORD = 64;

  /** Begins the number of a provision, {@link #PROVISIONS} ends it. */
  static final int ORDINAL = '第';

  private static final String PROVISIONS = "条項号編章節款部";
  private static final String BRANCH = "の";

  /** Joins the parts of an item's number, two or three of one or two digits each. */
  static final char HYPHEN = '-';

  private static final int ITEM_DIGITS = 2;
  private static final int ITEM_PARTS = 3;

  private final String text;
  private int position;
  private boolean insideRun;
  private int start;
  private int end;

  GramScanner(String text) {
    this.text = text;
  }

  /** Index of the first character of the gram that was found last. */
  int start() {
    return start;
  }

  /** Index after its last character. */
  int end() {
    return end;
  }

  /** Goes on to the next gram, if there is one. */
  boolean next() {
    while (position < text.length()) {
      int from = position;
      int codePoint = text.codePointAt(from);
      int behind = from + Character.charCount(codePoint);
      int provision = codePoint == ORDINAL ? provisionEnd(behind) : from;
      if (provision > behind) {
        position = provision;
        insideRun = false;
        return found(from, provision);
      } else if (Scripts.isUnspaced(codePoint)) {
        position = behind;
        boolean paired = behind < text.length() && Scripts.isUnspaced(text.codePointAt(behind));
        boolean secondOfPair = insideRun && !paired;
        insideRun = paired;
        if (!secondOfPair) {
          int last = paired ? behind + Character.charCount(text.codePointAt(behind)) : behind;
          return found(from, last);
        }
      } else if (Scripts.isLatinOrDigit(codePoint)) {
        position = Math.max(wordEnd(from), itemEnd(from));
        return found(from, position);
      } else {
        position = behind;
      }
    }
    return false;
  }

  private boolean found(int from, int to) {
    start = from;
    end = to;
    return true;
  }

  /** Where {@code 3条の2} ends that begins at the index; the index itself where there is none. */
  private int provisionEnd(int from) {
    int to = digitsEnd(from);
    if (to == from || to == text.length() || PROVISIONS.indexOf(text.charAt(to)) < 0) {
      return from;
    }
    to++;
    while (text.startsWith(BRANCH, to) && digitsEnd(to + 1) > to + 1) {
      to = digitsEnd(to + 1);
    }
    return to - from < LONGEST_WORD ? to : from;
  }

  /** Where {@code 1-1} ends that begins at the index; the index itself where there is none. */
  private int itemEnd(int from) {
    int to = digitsEnd(from);
    if (to == from || to - from > ITEM_DIGITS) {
      return from;
    }
    int parts = 1;
    while (to < text.length() && text.charAt(to) == HYPHEN) {
      int next = digitsEnd(to + 1);
      if (next == to + 1) {
        break;
      }
      if (next - to - 1 > ITEM_DIGITS) {
        return from;
      }
      to = next;
      parts++;
    }
    boolean goesOn = to < text.length() && Scripts.isLatinOrDigit(text.charAt(to));
    return parts > 1 && parts <= ITEM_PARTS && !goesOn ? to : from;
  }

  private int digitsEnd(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    return to;
  }

  private int wordEnd(int from) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_WORD
        && Scripts.isLatinOrDigit(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }
}

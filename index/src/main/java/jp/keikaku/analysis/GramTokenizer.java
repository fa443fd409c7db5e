package jp.keikaku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts runs of kanji and kana into overlapping pairs ({@code 推進本部} → 推進, 進本, 本部), a single
 * character into itself, runs of other letters and digits into whole words, and leaves the numbers
 * of provisions and items whole ({@code 第12条の2}, {@code 1-1}): their characters stand everywhere.
 * Everything else separates.
 */
final class GramTokenizer extends Tokenizer {
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

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private String text = "";
  private int position;
  private boolean insideRun;

  @Override
  public void reset() throws IOException {
    super.reset();
    text = AllCharacters.of(input);
    position = 0;
    insideRun = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (position < text.length()) {
      int start = position;
      int codePoint = text.codePointAt(start);
      int end = start + Character.charCount(codePoint);
      int provision = codePoint == ORDINAL ? provisionEnd(end) : start;
      if (provision > end) {
        position = provision;
        insideRun = false;
        return emit(start, provision);
      } else if (Scripts.isUnspaced(codePoint)) {
        position = end;
        boolean paired = end < text.length() && Scripts.isUnspaced(text.codePointAt(end));
        boolean secondOfPair = insideRun && !paired;
        insideRun = paired;
        if (!secondOfPair) {
          int last = paired ? end + Character.charCount(text.codePointAt(end)) : end;
          return emit(start, last);
        }
      } else if (Scripts.isLatinOrDigit(codePoint)) {
        position = Math.max(wordEnd(start), itemEnd(start));
        return emit(start, position);
      } else {
        position = end;
      }
    }
    return false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }

  /** Where {@code 3条の2} ends that begins at the index; the index itself where there is none. */
  private int provisionEnd(int start) {
    int end = digitsEnd(start);
    if (end == start || end == text.length() || PROVISIONS.indexOf(text.charAt(end)) < 0) {
      return start;
    }
    end++;
    while (text.startsWith(BRANCH, end) && digitsEnd(end + 1) > end + 1) {
      end = digitsEnd(end + 1);
    }
    return end - start < LONGEST_WORD ? end : start;
  }

  /** Where {@code 1-1} ends that begins at the index; the index itself where there is none. */
  private int itemEnd(int start) {
    int end = digitsEnd(start);
    if (end == start || end - start > ITEM_DIGITS) {
      return start;
    }
    int parts = 1;
    while (end < text.length() && text.charAt(end) == HYPHEN) {
      int next = digitsEnd(end + 1);
      if (next == end + 1) {
        break;
      }
      if (next - end - 1 > ITEM_DIGITS) {
        return start;
      }
      end = next;
      parts++;
    }
    boolean goesOn = end < text.length() && Scripts.isLatinOrDigit(text.charAt(end));
    return parts > 1 && parts <= ITEM_PARTS && !goesOn ? end : start;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && Scripts.isLatinOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean emit(int start, int end) {
    term.append(text, start, end);
    offset.setOffset(correctOffset(start), correctOffset(end));
    return true;
  }
}

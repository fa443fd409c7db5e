package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which one character stands for each quotation, so that what is quoted cannot be
 * taken for a part of the sentence; line ends are left out.
 *
 * @param text the sentence; {@link #QUOTE} in the place of each quotation
 * @param quotes what stands between the marks, from left to right
 * @param starts for each character of {@code text}, and for its end, where it begins in the
 *     sentence
 */
record Skeleton(String text, List<String> quotes, List<Integer> starts) {
  /** Stands for a quotation; no document can hold this character. */
  static final char QUOTE = '\uFDD0';

  private static final String OPENING = "「｢";
  private static final String CLOSING = "」｣";

  Skeleton {
    quotes = List.copyOf(quotes);
    starts = List.copyOf(starts);
  }

  /** The skeleton of a sentence; empty where a quotation is not closed. */
  static Optional<Skeleton> of(String sentence) {
    StringBuilder text = new StringBuilder();
    List<String> quotes = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      if (sentence.charAt(at) == '\n') {
        at++;
        continue;
      }
      starts.add(at);
      if (OPENING.indexOf(sentence.charAt(at)) < 0) {
        text.append(sentence.charAt(at++));
        continue;
      }
      int end = closing(sentence, at);
      if (end < 0) {
        return Optional.empty();
      }
      text.append(QUOTE);
      quotes.add(sentence.substring(at + 1, end).replace("\n", ""));
      at = end + 1;
    }
    starts.add(sentence.length());
    return Optional.of(new Skeleton(text.toString(), quotes, starts));
  }

  /**
   * Where the quotation that opens at {@code opening} closes, pairs inside it passed over; or -1.
   */
  private static int closing(String sentence, int opening) {
    int depth = 0;
    for (int i = opening; i < sentence.length(); i++) {
      if (OPENING.indexOf(sentence.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(sentence.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The quotations between two indices of the text. */
  List<String> quotes(int from, int to) {
    int before = count(0, from);
    return quotes.subList(before, before + count(from, to));
  }

  private int count(int from, int to) {
    return (int) text.substring(from, to).chars().filter(each -> each == QUOTE).count();
  }

  /** A stretch as printed. */
  String printed(int from, int to, String sentence) {
    return sentence.substring(starts.get(from), starts.get(to)).replace("\n", "");
  }
}

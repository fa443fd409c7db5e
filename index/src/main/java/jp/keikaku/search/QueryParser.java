package jp.keikaku.search;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.search.ParsedQuery.Leaf;

/** Splits what was typed at white space, quotes apart. Any string gives a query. */
final class QueryParser {
  /** Characters that are read; what follows is left out, so that no query takes unbounded time. */
  static final int LONGEST_QUERY = 160;

  static final int MOST_LEAVES = 16;

  private static final String OPENING = "\"“”＂「『";
  private static final String CLOSING = "\"”“＂」』";

  private QueryParser() {}

  static ParsedQuery parse(String query) {
    String read = query.substring(0, cut(query));
    List<Leaf> leaves = new ArrayList<>();
    int index = 0;
    while (index < read.length()) {
      int quote = OPENING.indexOf(read.charAt(index));
      int closing = quote < 0 ? -1 : closing(read, index + 1, quote);
      if (isSpace(read.charAt(index))) {
        index++;
      } else if (closing > 0) {
        add(leaves, read.substring(index + 1, closing), true);
        index = closing + 1;
      } else {
        int end = wordEnd(read, index + 1);
        add(leaves, read.substring(index, end), false);
        index = end;
      }
    }
    boolean shortened = read.length() < query.length() || leaves.size() > MOST_LEAVES;
    return new ParsedQuery(leaves.subList(0, Math.min(leaves.size(), MOST_LEAVES)), shortened);
  }

  private static int cut(String query) {
    if (query.length() <= LONGEST_QUERY) {
      return query.length();
    }
    boolean insidePair = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1));
    return insidePair ? LONGEST_QUERY - 1 : LONGEST_QUERY;
  }

  private static void add(List<Leaf> leaves, String text, boolean phrase) {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      leaves.add(new Leaf(text.strip(), phrase));
    }
  }

  /** Japanese brackets are part of a word unless they begin one: 「…」 in a title is no phrase. */
  private static int closing(String query, int from, int quote) {
    if (quote < 4) {
      for (int i = from; i < query.length(); i++) {
        if (CLOSING.indexOf(query.charAt(i)) >= 0 && CLOSING.indexOf(query.charAt(i)) < 4) {
          return i;
        }
      }
      return -1;
    }
    return query.indexOf(CLOSING.charAt(quote), from);
  }

  private static int wordEnd(String query, int from) {
    int end = from;
    while (end < query.length()
        && !isSpace(query.charAt(end))
        && OPENING.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}

package jp.keikaku.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed at white space, quotes and named fields apart. */
final class QueryTokens {
  private static final String OPENING = "\"“”＂「『";
  private static final String CLOSING = "\"”“＂」』";
  private static final String MINUS = "-－−";

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private String field = "";
  private boolean negated;

  private QueryTokens(String query) {
    this.query = query;
  }

  /**
   * One piece.
   *
   * @param field the name before a colon, where it is one that the parser knows, else empty
   * @param text without quotes
   * @param phrase whether it stood in quotes
   * @param negated whether a minus stood before the quotes
   */
  record Token(String field, String text, boolean phrase, boolean negated) {}

  static List<Token> of(String query) {
    QueryTokens tokens = new QueryTokens(query);
    tokens.cut();
    return tokens.tokens;
  }

  private void cut() {
    int index = 0;
    while (index < query.length()) {
      int quote = OPENING.indexOf(query.charAt(index));
      int closing = quote < 0 ? -1 : closing(index + 1, quote);
      if (isSpace(query.charAt(index))) {
        index++;
      } else if (closing > 0) {
        add(query.substring(index + 1, closing), true);
        index = closing + 1;
      } else {
        index = word(index);
      }
    }
  }

  private int word(int start) {
    int end = start + 1;
    while (end < query.length()
        && !isSpace(query.charAt(end))
        && !opensAnywhere(query.charAt(end))) {
      if (query.charAt(end) == ':' || query.charAt(end) == '：') {
        boolean minus = MINUS.indexOf(query.charAt(start)) >= 0;
        String name = query.substring(minus ? start + 1 : start, end);
        if (QueryParser.field(name).isPresent()) {
          field = name;
          negated = minus;
          return end + 1;
        }
      }
      end++;
    }
    String word = query.substring(start, end);
    boolean beforeQuote = end < query.length() && !isSpace(query.charAt(end));
    if (beforeQuote && word.length() == 1 && MINUS.contains(word)) {
      negated = true;
    } else {
      add(word, false);
    }
    return end;
  }

  private void add(String text, boolean phrase) {
    tokens.add(new Token(field, text, phrase, negated));
    field = "";
    negated = false;
  }

  /** Japanese brackets quote only where they begin a word. */
  private static boolean opensAnywhere(char c) {
    int quote = OPENING.indexOf(c);
    return quote >= 0 && quote < 4;
  }

  /**
   * Where a quotation ends, -1 where it is none: Japanese brackets are part of a word unless they
   * hold it whole, since 「…」 in a sentence is a title.
   */
  private int closing(int from, int quote) {
    if (quote < 4) {
      for (int i = from; i < query.length(); i++) {
        if (CLOSING.indexOf(query.charAt(i)) >= 0 && CLOSING.indexOf(query.charAt(i)) < 4) {
          return i;
        }
      }
      return -1;
    }
    int closing = query.indexOf(CLOSING.charAt(quote), from);
    boolean whole =
        closing < 0 || closing + 1 == query.length() || isSpace(query.charAt(closing + 1));
    return whole ? closing : -1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}

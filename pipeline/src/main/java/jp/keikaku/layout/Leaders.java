package jp.keikaku.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dots that lead from a title of the contents to its page number. */
final class Leaders {
  private static final String DOT = "[.．…‥・･·⋯]";
  private static final Pattern RUN_AT_END = Pattern.compile("(" + DOT + "{3,}|[…‥⋯]+)$");
  private static final Pattern LEADER =
      Pattern.compile("(" + DOT + "{3,}|[…‥⋯]{2,})\\s*(?=[-－]?[0-9０-９ivxIVX]{1,4}[-－]?$)");
  private static final Pattern PAGE = Pattern.compile("\\s*[-－]?[0-9０-９ivxIVX]{1,4}[-－]?");

  private Leaders() {}

  /** Whether the word ends in leader dots. */
  static boolean endsWithLeader(String word) {
    return isDot(word.charAt(word.length() - 1)) && RUN_AT_END.matcher(word).find();
  }

  private static boolean isDot(char character) {
    return ".．…‥・･·⋯".indexOf(character) >= 0;
  }

  /** Whether the rest of a line is a page number. */
  static boolean leadsToPage(String rest) {
    return PAGE.matcher(rest).matches();
  }

  /** Index after the leaders of a line that ends in leaders and a page number, or -1. */
  static int end(String line) {
    Matcher matcher = LEADER.matcher(line);
    return matcher.find() ? matcher.end() : -1;
  }

  /** The line's text before its leaders. */
  static int start(String line, int end) {
    Matcher matcher = RUN_AT_END.matcher(line.substring(0, end).stripTrailing());
    return matcher.find() ? matcher.start() : end;
  }
}

package jp.keikaku.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.text.Width;

/** Tells by its commas whether a figure at a line's end goes on in the next line. */
final class FigureEnds {
  private static final Pattern LAST = Pattern.compile("[0-9][0-9,]*$");
  private static final Pattern FIRST = Pattern.compile("^[0-9][0-9,]*");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");

  private static final Pattern FIGURE = Pattern.compile("[△▲-]?[0-9][0-9,.]*");

  private FigureEnds() {}

  /** Whether a line is a figure and nothing else. */
  static boolean isFigure(String line) {
    return FIGURE.matcher(Width.narrow(line)).matches();
  }

  /** Whether the two make no figure together, but the first one is whole by itself. */
  static boolean areTwo(String line, String next) {
    Matcher last = LAST.matcher(Width.narrow(line));
    Matcher first = FIRST.matcher(Width.narrow(next));
    if (!last.find() || !first.find()) {
      return false;
    }
    String together = last.group() + first.group();
    boolean whole = last.group().indexOf(',') < 0 || GROUPED.matcher(last.group()).matches();
    return whole && together.indexOf(',') >= 0 && !GROUPED.matcher(together).matches();
  }
}

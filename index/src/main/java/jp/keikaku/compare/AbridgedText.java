package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of which a printed history gives only parts: {@code （略）}, {@code （前略）}, {@code ～略～},
 * {@code …}. What stands between the gaps is held against the whole text.
 *
 * @param parts the words between the gaps, as they are spelled
 * @param fromStart whether the first part is how the whole text begins
 * @param toEnd whether the last part is how the whole text ends
 */
record AbridgedText(List<String> parts, boolean fromStart, boolean toEnd) {
  private static final String WORD = "(?:前略|中略|後略|以下略|以下省略|省略|略)";
  private static final String DASH = "[…‥～〜~・―─—－-]";
  private static final Pattern GAP =
      Pattern.compile(
          "[（(〔［\\[]\\s*(?:%1$s|同左|同右|変更なし)\\s*[）)〕］\\]]|%2$s+\\s*%1$s\\s*%2$s*|%1$s\\s*%2$s+|(?m:^\\s*%1$s\\s*$)|[…‥]+|[・.．]{3,}|[～〜~]{2,}"
              .formatted(WORD, DASH));

  /** Copies the parts. */
  AbridgedText {
    parts = List.copyOf(parts);
  }

  /** The parts of a text; one part where nothing is left out. */
  static AbridgedText of(String text) {
    List<String> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int end = 0;
    boolean fromStart = true;
    while (gap.find()) {
      String part = Folding.spelling(text.substring(end, gap.start()));
      fromStart &= end > 0 || !part.isEmpty();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      end = gap.end();
    }
    String last = Folding.spelling(text.substring(end));
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return new AbridgedText(parts, fromStart, !last.isEmpty() || end == 0);
  }

  /** Whether words are left out. */
  boolean isAbridged() {
    return parts.size() > 1 || !fromStart || !toEnd;
  }

  /** Whether the whole text has these parts in this order. */
  boolean isPartOf(String whole) {
    String text = Folding.spelling(whole);
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean ends = toEnd && i == parts.size() - 1;
      int found = ends ? text.length() - part.length() : text.indexOf(part, from);
      boolean stands = found >= from && text.startsWith(part, found);
      if (!stands || (i == 0 && fromStart && found > 0)) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.pdf.Glyph;

/**
 * Small raised digits mark a note or a power: they become {@code ²}, so that no number before them
 * takes them in.
 */
final class RaisedNumbers {
  /** Raised digits are this much smaller than what they stand behind, at least. */
  private static final double SMALLER = 0.75;

  /** And this much higher, in parts of its size. */
  private static final double HIGHER = 0.25;

  /** Behind these a number is a note's in any case. */
  private static final String MARKS = "※＊*注";

  private static final String PLAIN = "0123456789()０１２３４５６７８９（）";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

  private RaisedNumbers() {}

  /** The characters of a line from left to right, with what raised digits mean. */
  static List<Glyph> marked(List<Glyph> ordered) {
    List<Glyph> marked = new ArrayList<>(ordered);
    int base = -1;
    int i = 0;
    while (i < marked.size()) {
      Glyph glyph = marked.get(i);
      if (glyph.isBlank()) {
        i++;
      } else if (base < 0 || !isRaised(glyph, marked.get(base))) {
        base = i++;
      } else {
        int end = i;
        while (end < marked.size() && isRaised(marked.get(end), marked.get(base))) {
          end++;
        }
        boolean named = MARKS.contains(marked.get(base).text());
        if (!named && ordered.subList(i, end).stream().allMatch(RaisedNumbers::isNumber)) {
          for (int at = i; at < end; at++) {
            marked.set(at, raised(marked.get(at)));
          }
        }
        i = end;
      }
    }
    return marked;
  }

  private static boolean isRaised(Glyph glyph, Glyph base) {
    return glyph.size() <= SMALLER * base.size()
        && base.box().bottom() - glyph.box().bottom() >= HIGHER * base.size();
  }

  private static boolean isNumber(Glyph glyph) {
    return glyph.isBlank() || (glyph.text().length() == 1 && PLAIN.contains(glyph.text()));
  }

  private static Glyph raised(Glyph glyph) {
    int at = glyph.isBlank() ? -1 : PLAIN.indexOf(glyph.text());
    return at < 0 ? glyph : glyph.meaning(String.valueOf(RAISED.charAt(at)));
  }
}

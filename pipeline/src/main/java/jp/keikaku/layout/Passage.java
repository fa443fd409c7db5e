package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.pdf.Glyph;

/**
 * A stretch of text that still holds the glyph behind each of its characters. Immutable.
 *
 * <p>Characters that no glyph shows (a space between joined lines, {@code \n}) have none.
 */
public final class Passage {
  /** The passage without characters. */
  public static final Passage EMPTY = new Passage("", List.of(), new int[0]);

  private final String value;
  private final List<Glyph> glyphs;

  /** For each UTF-16 unit of {@link #value} the index of its glyph, or -1. */
  private final int[] owners;

  private Passage(String value, List<Glyph> glyphs, int[] owners) {
    this.value = value;
    this.glyphs = glyphs;
    this.owners = owners;
  }

  /** The characters of one glyph. */
  public static Passage of(Glyph glyph) {
    return new Passage(glyph.text(), List.of(glyph), new int[glyph.text().length()]);
  }

  /** Characters that no glyph shows. */
  public static Passage ofLayout(String value) {
    int[] owners = new int[value.length()];
    Arrays.fill(owners, -1);
    return new Passage(value, List.of(), owners);
  }

  /** All parts, one after the other. */
  public static Passage join(List<Passage> parts) {
    StringBuilder value = new StringBuilder();
    List<Glyph> glyphs = new ArrayList<>();
    int length = parts.stream().mapToInt(part -> part.value.length()).sum();
    int[] owners = new int[length];
    int at = 0;
    for (Passage part : parts) {
      value.append(part.value);
      for (int owner : part.owners) {
        owners[at++] = owner < 0 ? -1 : owner + glyphs.size();
      }
      glyphs.addAll(part.glyphs);
    }
    return new Passage(value.toString(), List.copyOf(glyphs), owners);
  }

  /** The characters. */
  public String value() {
    return value;
  }

  /** Number of UTF-16 units. */
  public int length() {
    return value.length();
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** The glyphs behind the characters, in text order. */
  public List<Glyph> glyphs() {
    return glyphs;
  }

  /** This followed by {@code other}. */
  public Passage plus(Passage other) {
    return join(List.of(this, other));
  }

  /** The characters from {@code from} to before {@code to}. */
  public Passage slice(int from, int to) {
    List<Glyph> part = new ArrayList<>();
    int[] partOwners = new int[to - from];
    int last = -1;
    for (int i = from; i < to; i++) {
      if (owners[i] < 0) {
        partOwners[i - from] = -1;
      } else {
        if (owners[i] != last) {
          part.add(glyphs.get(owners[i]));
          last = owners[i];
        }
        partOwners[i - from] = part.size() - 1;
      }
    }
    return new Passage(value.substring(from, to), List.copyOf(part), partOwners);
  }

  /** The same characters with other glyphs behind them. */
  Passage with(UnaryOperator<Glyph> change) {
    return new Passage(value, glyphs.stream().map(change).toList(), owners);
  }

  /** The characters from {@code from} to the end. */
  public Passage from(int from) {
    return slice(from, value.length());
  }

  /** Without white space (ideographic too) at both ends. */
  public Passage strip() {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == value.length() ? this : slice(from, to);
  }

  /** Without any {@code \n}. */
  public Passage unbroken() {
    return value.indexOf('\n') < 0 ? this : filter(character -> character != '\n');
  }

  /** The characters that {@code kept} accepts. */
  public Passage filter(Predicate<Character> kept) {
    List<Passage> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      if (!kept.test(value.charAt(i))) {
        if (start < i) {
          parts.add(slice(start, i));
        }
        start = i + 1;
      }
    }
    if (start == 0) {
      return this;
    }
    if (start < value.length()) {
      parts.add(slice(start, value.length()));
    }
    return join(parts);
  }

  /**
   * The stretches whose glyphs all are {@code wanted}, as long as they can be in one line of the
   * text; characters without a glyph between two of them belong to the stretch.
   */
  public List<Passage> runs(Predicate<Glyph> wanted) {
    List<Passage> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < owners.length; i++) {
      boolean none = owners[i] < 0 && value.charAt(i) != '\n';
      if (owners[i] >= 0 && wanted.test(glyphs.get(owners[i]))) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (!none && start >= 0) {
        runs.add(slice(start, end));
        start = -1;
      }
    }
    if (start >= 0) {
      runs.add(slice(start, end));
    }
    return runs;
  }

  /** The parts between characters that {@code separator} accepts, stripped, empty ones left out. */
  public List<Passage> split(Predicate<Character> separator) {
    List<Passage> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || separator.test(value.charAt(i))) {
        Passage part = slice(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || character == '\u00a0' || character == '\u3000';
  }

  /** The text with an anchor for each line that it touches. */
  public Text toText() {
    List<Anchor> anchors = new ArrayList<>();
    int start = 0;
    while (start < owners.length) {
      if (owners[start] < 0) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < owners.length && owners[end] >= 0 && sameLine(end - 1, end)) {
        end++;
      }
      anchors.add(anchor(start, end));
      start = end;
    }
    return new Text(value, anchors);
  }

  /** Whether the glyph at {@code next} follows the one at {@code index} in one line. */
  private boolean sameLine(int index, int next) {
    Glyph a = glyphs.get(owners[index]);
    Glyph b = glyphs.get(owners[next]);
    if (a.page() != b.page() || a.direction() != b.direction()) {
      return false;
    }
    double near = 0.5 * Math.max(a.size(), b.size());
    return a.direction().isVertical()
        ? Math.abs(a.box().centerX() - b.box().centerX()) < near
            && b.box().top() >= a.box().top() - near
        : Math.abs(a.box().centerY() - b.box().centerY()) < near
            && b.box().left() >= a.box().left() - near;
  }

  private Anchor anchor(int start, int end) {
    Glyph first = glyphs.get(owners[start]);
    boolean vertical = first.direction().isVertical();
    List<Double> edges = new ArrayList<>(end - start + 1);
    List<Box> boxes = new ArrayList<>();
    double edge = vertical ? first.box().top() : first.box().left();
    edges.add(round(edge));
    int i = start;
    while (i < end) {
      int owner = owners[i];
      int units = 1;
      while (i + units < end && owners[i + units] == owner) {
        units++;
      }
      Box box = glyphs.get(owner).box();
      boxes.add(box);
      double from = Math.max(edge, vertical ? box.top() : box.left());
      double to = Math.max(from, vertical ? box.bottom() : box.right());
      for (int unit = 1; unit <= units; unit++) {
        edges.add(round(from + (to - from) * unit / units));
      }
      edge = to;
      i += units;
    }
    return new Anchor(start, first.page(), Box.around(boxes), vertical, edges);
  }

  private static double round(double length) {
    return Math.round(length * 100) / 100.0;
  }

  /** Where its first character begins along its line, in points; 0 where there is none. */
  public double start() {
    if (glyphs.isEmpty()) {
      return 0;
    }
    Glyph first = glyphs.getFirst();
    return first.direction().isVertical() ? first.box().top() : first.box().left();
  }

  /** Where its last character ends along its line, in points; 0 where there is none. */
  public double end() {
    if (glyphs.isEmpty()) {
      return 0;
    }
    Glyph last = glyphs.getLast();
    return last.direction().isVertical() ? last.box().bottom() : last.box().right();
  }

  /**
   * Where white space of some width stands between two characters of one line.
   *
   * @param ems its least width, in parts of the font size
   * @return indexes of the characters behind it, ascending
   */
  public List<Integer> wideGaps(double ems) {
    List<Integer> gaps = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] < 0 || owners[i] == before) {
        continue;
      }
      if (before >= 0) {
        Glyph a = glyphs.get(before);
        Glyph b = glyphs.get(owners[i]);
        boolean vertical = a.direction().isVertical();
        double gap = vertical ? b.box().top() - a.box().bottom() : b.box().left() - a.box().right();
        if (gap >= ems * Math.min(a.size(), b.size())) {
          gaps.add(i);
        }
      }
      before = owners[i];
    }
    return gaps;
  }

  /** Area on each page. */
  public List<Place> places() {
    return Places.of(glyphs);
  }

  @Override
  public String toString() {
    return value;
  }
}

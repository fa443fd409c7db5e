package jp.keikaku.layout;

import java.util.List;
import jp.keikaku.pdf.Glyph;

/**
 * Tells a line end that the edge forced from one that the author set: a line was broken by force
 * when the first unbreakable piece of the next line had no room left at its end.
 */
public final class LineBreaks {
  private final LayoutSettings settings;

  LineBreaks(LayoutSettings settings) {
    this.settings = settings;
  }

  /**
   * Whether the edge forced the end of {@code line}.
   *
   * @param line the line that ends
   * @param next the one below, in the same column or cell
   * @param room free width behind the line's last character, in points
   */
  boolean isForced(Line line, Line next, double room) {
    double slack = settings.slack() * line.size();
    if (FigureEnds.areTwo(line.text(), next.text())) {
      return false;
    }
    return room < firstPiece(next) + endPiece(line) + slack;
  }

  /** Width of what the next line cannot be broken inside of, at its beginning. */
  private static double firstPiece(Line next) {
    List<Glyph> glyphs = next.glyphs();
    double left = glyphs.getFirst().box().left();
    int i = 0;
    while (i < glyphs.size() - 1 && CharacterKinds.mayNotEndLine(first(glyphs.get(i)))) {
      i++;
    }
    if (CharacterKinds.isUnbreakable(first(glyphs.get(i)))) {
      while (i < glyphs.size() - 1
          && CharacterKinds.isUnbreakable(first(glyphs.get(i + 1)))
          && adjacent(glyphs.get(i), glyphs.get(i + 1))) {
        i++;
      }
    }
    while (i < glyphs.size() - 1 && CharacterKinds.mayNotStartLine(first(glyphs.get(i + 1)))) {
      i++;
    }
    return glyphs.get(i).box().right() - left;
  }

  /** A line whose next piece may not start a line gives up its own last character too. */
  private static double endPiece(Line line) {
    return CharacterKinds.mayNotEndLine(first(line.glyphs().getLast())) ? line.size() : 0;
  }

  private static boolean adjacent(Glyph a, Glyph b) {
    return b.box().left() - a.box().right() < 0.2 * a.size();
  }

  private static int first(Glyph glyph) {
    return glyph.text().codePointAt(0);
  }

  /** Both lines as one text: a space stays between two Latin words. */
  public static Passage join(Passage before, Passage after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.plus(after);
    }
    int last = before.value().codePointBefore(before.length());
    int first = after.value().codePointAt(0);
    boolean words =
        last < 0x250
            && first < 0x250
            && (Character.isLetter(last) || last == ',')
            && Character.isLetter(first);
    return words ? Passage.join(List.of(before, Passage.ofLayout(" "), after)) : before.plus(after);
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;

/**
 * Characters of a page that are struck out. A line or cell that is struck as a whole stays what it
 * is; words that are struck among others are taken out of these, which make no sense with them.
 */
final class StruckText {
  /** Lines of one struck passage follow each other within this distance, in ems. */
  private static final double NEXT = 2.2;

  private final BitSet orders = new BitSet();

  StruckText(PageContent page) {
    page.strikes().stream()
        .flatMap(strike -> strike.marked().stream())
        .forEach(glyph -> orders.set(glyph.order()));
  }

  boolean isEmpty() {
    return orders.isEmpty();
  }

  private boolean isStruck(Glyph glyph) {
    return orders.get(glyph.order());
  }

  /** The struck characters of cells that hold others too. */
  List<Glyph> inCells(Grid grid, List<Glyph> glyphs) {
    List<Glyph> found = new ArrayList<>();
    for (List<Glyph> cell : new SlotFinder(grid).sorted(glyphs)) {
      if (cell.stream().anyMatch(glyph -> !glyph.isBlank() && !isStruck(glyph))) {
        cell.stream().filter(this::isStruck).forEach(found::add);
      }
    }
    return found;
  }

  /** The struck characters of lines that hold others too, and lines between two such. */
  List<Glyph> inLines(List<Line> lines) {
    boolean[] mixed = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      long struck = lines.get(i).glyphs().stream().filter(this::isStruck).count();
      boolean whole = struck == lines.get(i).glyphs().size();
      boolean goesOn = i > 0 && mixed[i - 1] && endsStruck(lines.get(i - 1)) && follow(lines, i);
      mixed[i] = struck > 0 && (!whole || goesOn);
    }
    for (int i = lines.size() - 2; i >= 0; i--) {
      boolean begins = mixed[i + 1] && isStruck(lines.get(i + 1).glyphs().getFirst());
      mixed[i] |= begins && endsStruck(lines.get(i)) && follow(lines, i + 1);
    }
    List<Glyph> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (mixed[i]) {
        lines.get(i).glyphs().stream().filter(this::isStruck).forEach(found::add);
      }
    }
    return found;
  }

  private boolean endsStruck(Line line) {
    return isStruck(line.glyphs().getLast());
  }

  private static boolean follow(List<Line> lines, int next) {
    Line line = lines.get(next);
    return line.box().top() - lines.get(next - 1).box().top() < NEXT * line.size();
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Fill;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.Ruling;

/**
 * Bars and arrows that were drawn over several cells of a row, as schedules have them: the cells
 * below one are one cell, which holds its word. What of a bar looks like a ruling is none.
 */
final class DrawnSpans {
  /** How far a bar's sides lie from the rulings of the grid, in points. */
  private static final double OFF = 1.2;

  /** A bar is no higher than this, in points. */
  private static final double HIGHEST = 40;

  /** A bar reaches past a ruling that it crosses by this much, in points. */
  private static final double ACROSS = 3;

  /** A cell belongs to a bar that covers this share of its width. */
  private static final double COVERED = 0.5;

  /** Characters of one word stand no further apart than this, in ems. */
  private static final double WORD = 1;

  /** A sheet with more fills or rulings than this is a drawing. */
  private static final int MOST = 3000;

  private final List<Box> bars = new ArrayList<>();
  private final List<Ruling> rulings;

  /** Tells the bars among the fills and rulings of a sheet. */
  DrawnSpans(List<Ruling> all, List<Fill> fills) {
    if (fills.size() > MOST || all.size() > MOST) {
      rulings = all;
      return;
    }
    for (Fill fill : fills) {
      if (isBar(fill.box(), all)) {
        bars.add(fill.box());
      }
    }
    List<Ruling> grid =
        bars.isEmpty() ? all : all.stream().filter(ruling -> !isPartOfBar(ruling)).toList();
    List<Ruling> shafts = grid.stream().filter(ruling -> isShaft(ruling, grid)).toList();
    shafts.forEach(
        shaft -> bars.add(new Box(shaft.from(), shaft.position(), shaft.to(), shaft.position())));
    rulings =
        shafts.isEmpty() ? grid : grid.stream().filter(ruling -> !shafts.contains(ruling)).toList();
  }

  /** The rulings without those of bars and arrows. */
  List<Ruling> rulings() {
    return rulings;
  }

  /** Whether a fill lies across a vertical ruling with its sides away from all long rulings. */
  private static boolean isBar(Box box, List<Ruling> rulings) {
    if (box.height() > HIGHEST || box.width() < box.height()) {
      return false;
    }
    boolean outlined = hasSide(box.left(), box, rulings) && hasSide(box.right(), box, rulings);
    boolean across = false;
    for (Ruling ruling : rulings) {
      if (ruling.horizontal()) {
        boolean longer = ruling.from() < box.left() - ACROSS || ruling.to() > box.right() + ACROSS;
        boolean along =
            Math.abs(ruling.position() - box.top()) <= OFF
                || Math.abs(ruling.position() - box.bottom()) <= OFF;
        if ((longer || !outlined)
            && along
            && ruling.from() < box.right() - ACROSS
            && ruling.to() > box.left() + ACROSS) {
          return false;
        }
      } else {
        across |= crosses(ruling, box.left(), box.right(), box.top(), box.bottom());
      }
    }
    return across;
  }

  /** Whether a vertical ruling is just as long as one side of an area. */
  private static boolean hasSide(double x, Box box, List<Ruling> rulings) {
    return rulings.stream()
        .anyMatch(
            ruling ->
                !ruling.horizontal()
                    && Math.abs(ruling.position() - x) <= OFF
                    && Math.abs(ruling.from() - box.top()) <= OFF
                    && Math.abs(ruling.to() - box.bottom()) <= OFF);
  }

  /** Whether a vertical ruling runs through the inside of an area and beyond it. */
  private static boolean crosses(
      Ruling vertical, double left, double right, double top, double bottom) {
    return !vertical.horizontal()
        && left + ACROSS < vertical.position()
        && vertical.position() < right - ACROSS
        && vertical.from() <= top - OFF
        && vertical.to() >= bottom + OFF;
  }

  private boolean isPartOfBar(Ruling ruling) {
    return bars.stream()
        .anyMatch(
            bar ->
                ruling.horizontal()
                    ? bar.left() - OFF <= ruling.from()
                        && ruling.to() <= bar.right() + OFF
                        && bar.top() - OFF <= ruling.position()
                        && ruling.position() <= bar.bottom() + OFF
                    : bar.top() - OFF <= ruling.from()
                        && ruling.to() <= bar.bottom() + OFF
                        && bar.left() - OFF <= ruling.position()
                        && ruling.position() <= bar.right() + OFF);
  }

  /**
   * Whether a horizontal ruling is the shaft of an arrow: it crosses vertical rulings, yet begins
   * and ends at none, and lies inside of the outermost ones.
   */
  private static boolean isShaft(Ruling ruling, List<Ruling> rulings) {
    if (!ruling.horizontal()) {
      return false;
    }
    boolean crosses = false;
    boolean before = false;
    boolean behind = false;
    for (Ruling other : rulings) {
      boolean beside =
          !other.horizontal()
              && other.from() < ruling.position() - ACROSS
              && other.to() > ruling.position() + ACROSS;
      if (beside) {
        if (Math.abs(other.position() - ruling.from()) <= OFF
            || Math.abs(other.position() - ruling.to()) <= OFF) {
          return false;
        }
        crosses |= ruling.from() < other.position() && other.position() < ruling.to();
        before |= other.position() < ruling.from();
        behind |= other.position() > ruling.to();
      } else if (other.horizontal()
          && !other.equals(ruling)
          && Math.abs(other.position() - ruling.position()) <= OFF
          && (Math.abs(other.to() - ruling.from()) <= ACROSS
              || Math.abs(other.from() - ruling.to()) <= ACROSS)) {
        return false;
      }
    }
    return crosses && before && behind;
  }

  /** The grid with the cells below each bar as one cell. */
  Grid joined(Grid grid, List<Glyph> glyphs) {
    Grid joined = grid;
    for (Box bar : bars) {
      if (grid.box().contains(bar.centerX(), bar.centerY())) {
        joined = joined(joined, bar, glyphs);
      }
    }
    return joined;
  }

  private static Grid joined(Grid grid, Box bar, List<Glyph> glyphs) {
    List<Grid.Slot> below =
        grid.cells().stream()
            .filter(
                slot ->
                    slot.box().top() <= bar.centerY()
                        && bar.centerY() < slot.box().bottom()
                        && slot.box().overlapX(bar) >= COVERED * slot.box().width())
            .sorted(Comparator.comparingInt(Grid.Slot::column))
            .toList();
    if (below.size() < 2 || !isOneRow(below) || !isOneWord(below, glyphs)) {
      return grid;
    }
    Grid.Slot first = below.getFirst();
    Grid.Slot last = below.getLast();
    List<Grid.Slot> slots = new ArrayList<>(grid.cells());
    slots.set(
        slots.indexOf(first),
        new Grid.Slot(
            first.row(),
            first.column(),
            first.rowSpan(),
            last.column() + last.columnSpan() - first.column(),
            first.box().union(last.box())));
    slots.removeAll(below);
    return new Grid(grid.rows(), grid.columns(), slots, grid.box());
  }

  private static boolean isOneRow(List<Grid.Slot> slots) {
    Grid.Slot first = slots.getFirst();
    return slots.stream()
        .allMatch(slot -> slot.row() == first.row() && slot.rowSpan() == first.rowSpan());
  }

  /** Whether the cells hold no more than one word, be it drawn over a border between them. */
  private static boolean isOneWord(List<Grid.Slot> slots, List<Glyph> glyphs) {
    Box area = slots.getFirst().box().union(slots.getLast().box());
    List<Glyph> inside =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .filter(glyph -> area.contains(glyph.box().centerX(), glyph.box().centerY()))
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
            .toList();
    double reached = inside.isEmpty() ? 0 : inside.getFirst().box().right();
    for (Glyph glyph : inside) {
      if (glyph.box().left() - reached > WORD * glyph.size()) {
        return false;
      }
      reached = Math.max(reached, glyph.box().right());
    }
    return true;
  }
}

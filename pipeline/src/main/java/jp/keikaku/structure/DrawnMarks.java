package jp.keikaku.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Cell;
import jp.keikaku.pdf.Fill;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Ruling;

/** What is drawn in the cells of schedules: bars, the shafts of arrows, coloured cells. */
final class DrawnMarks {
  /** Shapes that cover less of a cell's width reach over from the next one, or are ornaments. */
  private static final double WIDE = 0.25;

  /** A bar stands this far from the upper and lower edge, as a share of the cell's height. */
  private static final double INSIDE = 0.12;

  /** Fills as high as the cell are its ground, which the cell itself knows. */
  private static final double WHOLE = 0.92;

  /** A page with more shapes than this is a drawing. */
  private static final int MOST_SHAPES = 3000;

  /** Colours as pale as this in each of red, green and blue are grounds of rows, not marks. */
  private static final int PALE = 0xF0;

  private final Map<Integer, PageContent> pages = new HashMap<>();

  DrawnMarks(List<PageContent> pages) {
    pages.forEach(page -> this.pages.put(page.number(), page));
  }

  /**
   * Whether something drawn marks a cell.
   *
   * @param plain colours that cells have which mark nothing: of labels, of the rest of the row
   */
  boolean isMarked(Cell cell, Set<Integer> plain) {
    Integer ground = cell.ground();
    return (ground != null && !plain.contains(ground) && !isPale(ground))
        || cell.places().stream().anyMatch(this::hasBar);
  }

  private static boolean isPale(int rgb) {
    return (rgb >> 16 & 0xFF) >= PALE && (rgb >> 8 & 0xFF) >= PALE && (rgb & 0xFF) >= PALE;
  }

  private boolean hasBar(Place place) {
    PageContent page = pages.get(place.page());
    if (page == null || page.fills().size() > MOST_SHAPES || page.rulings().size() > MOST_SHAPES) {
      return false;
    }
    Box cell = place.box();
    double margin = INSIDE * cell.height();
    for (Fill fill : page.fills()) {
      Box bar = fill.box();
      double middle = (bar.top() + bar.bottom()) / 2;
      if (bar.height() < WHOLE * cell.height()
          && middle > cell.top() + margin
          && middle < cell.bottom() - margin
          && across(bar, cell) >= WIDE
          && !isPale(fill.rgb())) {
        return true;
      }
    }
    for (Ruling ruling : page.rulings()) {
      if (ruling.horizontal()
          && ruling.position() > cell.top() + margin
          && ruling.position() < cell.bottom() - margin
          && overlap(ruling.from(), ruling.to(), cell.left(), cell.right())
              >= WIDE * cell.width()) {
        return true;
      }
    }
    return false;
  }

  private static double across(Box shape, Box cell) {
    return cell.width() <= 0
        ? 0
        : overlap(shape.left(), shape.right(), cell.left(), cell.right()) / cell.width();
  }

  private static double overlap(double from, double to, double start, double end) {
    return Math.min(to, end) - Math.max(from, start);
  }

  /** Colours of some cells, none left out. */
  static Set<Integer> grounds(List<Cell> cells) {
    Set<Integer> grounds = new HashSet<>();
    for (Cell cell : cells) {
      Integer ground = cell.ground();
      if (ground != null) {
        grounds.add(ground);
      }
    }
    return grounds;
  }
}

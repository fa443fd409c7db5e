package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * Clusters glyphs into horizontal lines, then orders each line from left to right. Clustering comes
 * first because comparing two glyphs with a tolerance is not transitive and so cannot sort.
 */
final class LineFinder {
  /** A glyph looks for its line among this many of the latest ones. */
  private static final int OPEN_LINES = 4;

  private final LayoutSettings settings;

  LineFinder(LayoutSettings settings) {
    this.settings = settings;
  }

  /** A line while it is collected: the band is the box of its tallest glyph. */
  private static final class Band {
    final List<Glyph> glyphs = new ArrayList<>();
    Box tallest;

    Band(Glyph glyph) {
      tallest = glyph.box();
      glyphs.add(glyph);
    }

    void add(Glyph glyph) {
      glyphs.add(glyph);
      if (glyph.box().height() > tallest.height() * 1.05) {
        tallest = glyph.box();
      }
    }
  }

  /** The lines of these glyphs from top to bottom; lines of blanks alone are left out. */
  List<Line> find(List<Glyph> glyphs) {
    List<Glyph> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(
        Comparator.comparingDouble((Glyph glyph) -> glyph.box().centerY())
            .thenComparingInt(Glyph::order));
    List<Band> bands = new ArrayList<>();
    for (Glyph glyph : byHeight) {
      if (!glyph.isBlank()) {
        place(glyph, bands);
      }
    }
    for (Glyph glyph : byHeight) {
      if (glyph.isBlank()) {
        placeBlank(glyph, bands);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Band band : bands) {
      band.glyphs.sort(
          Comparator.comparingDouble((Glyph glyph) -> glyph.box().left())
              .thenComparingInt(Glyph::order));
      lines.add(line(band.glyphs));
    }
    lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    return lines;
  }

  private void place(Glyph glyph, List<Band> bands) {
    for (int i = bands.size() - 1; i >= Math.max(0, bands.size() - OPEN_LINES); i--) {
      if (overlaps(bands.get(i).tallest, glyph.box())) {
        bands.get(i).add(glyph);
        return;
      }
    }
    bands.add(new Band(glyph));
  }

  /** A blank joins a line that is there already; it never makes one. */
  private void placeBlank(Glyph glyph, List<Band> bands) {
    int low = 0;
    int high = bands.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (bands.get(middle).tallest.bottom() < glyph.box().centerY()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = Math.max(0, low - 1); i < Math.min(bands.size(), low + 2); i++) {
      if (overlaps(bands.get(i).tallest, glyph.box())) {
        bands.get(i).glyphs.add(glyph);
        return;
      }
    }
  }

  private boolean overlaps(Box band, Box box) {
    return band.overlapY(box) >= settings.sameLine() * Math.min(band.height(), box.height());
  }

  private Line line(List<Glyph> printed) {
    List<Glyph> ordered = RaisedNumbers.marked(printed);
    List<Glyph> visible = ordered.stream().filter(glyph -> !glyph.isBlank()).toList();
    Map<Double, Integer> sizes = new HashMap<>();
    Map<String, Integer> fonts = new HashMap<>();
    for (Glyph glyph : visible) {
      sizes.merge(Math.round(glyph.size() * 10) / 10.0, 1, Integer::sum);
      fonts.merge(glyph.font(), 1, Integer::sum);
    }
    LineText text = new LineText(settings, ordered);
    return new Line(
        visible.getFirst().page(),
        text.passage(),
        Box.around(visible.stream().map(Glyph::box).toList()),
        mostFrequent(sizes),
        mostFrequent(fonts),
        text.leaderEnd());
  }

  private static <T extends Comparable<T>> T mostFrequent(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * A piece of a line, or of lines that stand beside each other, which white space parts from others.
 *
 * @param box around it
 * @param text what it says
 */
record Segment(Box box, String text) {
  /** The pieces from left to right that stand further apart than {@code gap}, in points. */
  static List<Segment> of(List<Line> lines, double gap) {
    List<Glyph> glyphs =
        lines.stream()
            .flatMap(line -> line.glyphs().stream())
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
            .toList();
    List<List<Glyph>> pieces = new ArrayList<>();
    double reached = -Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (pieces.isEmpty() || glyph.box().left() - reached > gap) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(glyph);
      reached = Math.max(reached, glyph.box().right());
    }
    return pieces.stream().map(Segment::of).toList();
  }

  private static Segment of(List<Glyph> glyphs) {
    return new Segment(
        Box.around(glyphs.stream().map(Glyph::box).toList()),
        glyphs.stream()
            .sorted(
                Comparator.comparingDouble((Glyph glyph) -> Math.round(glyph.box().centerY()))
                    .thenComparingDouble(glyph -> glyph.box().left()))
            .map(Glyph::text)
            .collect(Collectors.joining()));
  }
}

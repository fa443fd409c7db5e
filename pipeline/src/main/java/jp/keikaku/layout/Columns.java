package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Glyph;

/**
 * The edges between which text is set on each page, and how far apart its lines lie.
 *
 * @param boxes text area of each page, by page index
 * @param usualPitch distance of two lines of one paragraph, in ems
 */
record Columns(List<Box> boxes, double usualPitch) {
  /** A page with this many lines that reach its right edge has a right edge of its own. */
  private static final int LINES_FOR_EDGE = 4;

  /** The pitch at this place among all pitches, sorted, is that of lines in one paragraph. */
  private static final double PITCH_RANK = 0.3;

  /** Of no page. */
  static final Columns NONE = new Columns(List.of(), 1.5);

  /** Copies the boxes. */
  Columns {
    boxes = List.copyOf(boxes);
  }

  /**
   * Measures.
   *
   * @param linesByPage all lines
   * @param heights of the pages, in points
   */
  static Columns measure(List<List<Line>> linesByPage, List<Double> heights) {
    List<Line> all = linesByPage.stream().flatMap(List::stream).toList();
    double left = all.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    double right = rightEdge(all, sharedRight(all));
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < heights.size(); i++) {
      List<Line> lines = linesByPage.get(i);
      double ownLeft = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(left);
      double ownRight = lines.isEmpty() ? right : rightEdge(lines, furthestRight(lines));
      long reaching =
          lines.stream().filter(line -> ownRight - line.box().right() < line.size()).count();
      long beginning =
          lines.stream().filter(line -> line.box().left() - ownLeft < line.size() / 2).count();
      double pageLeft = beginning >= LINES_FOR_EDGE ? ownLeft : Math.min(left, ownLeft);
      double pageRight = reaching >= LINES_FOR_EDGE ? ownRight : Math.max(right, ownRight);
      boxes.add(new Box(pageLeft, 0, Math.max(pageLeft, pageRight), heights.get(i)));
    }
    return new Columns(boxes, usualPitch(linesByPage));
  }

  /**
   * Where lines end at the right. Punctuation that hangs out over the edge (ぶら下げ) does not count:
   * where several lines end together one character short of the longest, and all longer ones end in
   * punctuation, theirs is the edge.
   *
   * @param longest where the longest line that counts ends
   */
  private static double rightEdge(List<Line> lines, double longest) {
    double inside =
        lines.stream()
            .mapToDouble(Columns::rightOfWords)
            .filter(right -> right <= longest)
            .max()
            .orElse(longest);
    double em = lines.stream().mapToDouble(Line::size).max().orElse(0);
    long beyond = lines.stream().filter(line -> line.box().right() > inside + 0.3 * em).count();
    long at =
        lines.stream().filter(line -> Math.abs(line.box().right() - inside) <= 0.3 * em).count();
    boolean hangs = beyond > 0 && longest - inside <= 1.1 * em && at >= Math.max(2, beyond);
    return hangs ? inside : longest;
  }

  private static double furthestRight(List<Line> lines) {
    return lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
  }

  /** The rightmost end that two lines share; one line alone may have run out of its column. */
  private static double sharedRight(List<Line> lines) {
    List<Line> byRight = new ArrayList<>(lines);
    byRight.sort(Comparator.comparingDouble((Line line) -> -line.box().right()));
    for (int i = 1; i < byRight.size(); i++) {
      Line line = byRight.get(i - 1);
      if (line.box().right() - byRight.get(i).box().right() <= 0.5 * line.size()) {
        return line.box().right();
      }
    }
    return furthestRight(lines);
  }

  /** Right side of the line without a comma or full stop at its end. */
  private static double rightOfWords(Line line) {
    List<Glyph> glyphs = line.glyphs();
    Glyph last = glyphs.getLast();
    boolean hanging = glyphs.size() > 1 && "、。，．".contains(last.text());
    return hanging ? glyphs.get(glyphs.size() - 2).box().right() : line.box().right();
  }

  private static double usualPitch(List<List<Line>> linesByPage) {
    List<Double> pitches = new ArrayList<>();
    for (List<Line> lines : linesByPage) {
      for (int i = 1; i < lines.size(); i++) {
        double em = lines.get(i).size();
        double pitch = (lines.get(i).box().bottom() - lines.get(i - 1).box().bottom()) / em;
        if (pitch > 0.9 && pitch < 4) {
          pitches.add(pitch);
        }
      }
    }
    return pitches.isEmpty()
        ? 1.5
        : pitches.stream().sorted().toList().get((int) (PITCH_RANK * pitches.size()));
  }

  /** Left and right edge for a line: those of the frame around it, else of its page. */
  Box edges(int pageIndex, Line line, List<Box> frames) {
    Optional<Box> frame =
        frames.stream()
            .filter(box -> box.contains(line.box().centerX(), line.box().centerY()))
            .reduce((a, b) -> a.width() * a.height() < b.width() * b.height() ? a : b);
    return frame.map(box -> inset(box, line.size())).orElseGet(() -> boxes.get(pageIndex));
  }

  /** A frame keeps about half a character free inside of its ruling. */
  private static Box inset(Box frame, double size) {
    double by = Math.min(size / 2, frame.width() / 4);
    return new Box(frame.left() + by, frame.top(), frame.right() - by, frame.bottom());
  }
}

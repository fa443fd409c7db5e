package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.press.Block.Run;

/**
 * Breaks runs into lines that fit a width.
 *
 * @param face the font
 * @param size in points
 */
record LineBreaker(TypeFace face, double size) {
  /**
   * Latin words stay whole; closing marks stay with what is before, opening marks with what
   * follows.
   */
  private static final Pattern PIECE =
      Pattern.compile("[（「『(〒]*(?:[A-Za-z]+|[^A-Za-z])[、。，．）」』)・？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ※％：／]*");

  /** What stands on one line. */
  record Line(List<Run> runs, double width) {}

  /** The lines; the first is {@code firstIndent} points shorter than {@code width}. */
  List<Line> lines(List<Run> runs, double width, double firstIndent) {
    List<Line> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    double used = 0;
    double available = width - firstIndent;
    for (Run run : runs) {
      Matcher pieces = PIECE.matcher(run.text());
      while (pieces.find()) {
        double length = face.width(pieces.group(), size);
        if (used + length > available && !line.isEmpty()) {
          lines.add(new Line(joined(line), used));
          line.clear();
          used = 0;
          available = width;
          if (pieces.group().isBlank()) {
            continue;
          }
        }
        line.add(new Run(pieces.group(), run.underlined()));
        used += length;
      }
    }
    lines.add(new Line(joined(line), used));
    return lines;
  }

  private static List<Run> joined(List<Run> pieces) {
    List<Run> joined = new ArrayList<>();
    for (Run piece : pieces) {
      if (!joined.isEmpty() && joined.getLast().underlined() == piece.underlined()) {
        Run last = joined.removeLast();
        joined.add(new Run(last.text() + piece.text(), piece.underlined()));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}

package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.document.Box;
import jp.keikaku.pdf.Direction;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.pdf.Fill;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.pdf.PageContent;
import jp.keikaku.pdf.Ruling;

/**
 * Pages drawn as text, so that a test shows what a reader of the page would see. A line of text is
 * a line of the page; Japanese characters are two columns wide; {@code +}, {@code -} and {@code |}
 * are rulings; {@code #} in front makes a line half as large again, {@code ^} half as large and
 * right above the next; a line {@code ====} begins the next page; {@code ▬} is a part of a bar.
 */
public final class DrawnPages {
  private static final Pattern PAGE_BREAK = Pattern.compile("(?m)^={4,}$\\n?");
  private static final double COLUMN = 5;
  private static final double SIZE = 10;
  private static final double PITCH = 16;
  private static final double MARGIN = 20;
  private static final double TOP = 60;
  private static final int BAR = '▬';
  private static final int BAR_COLOUR = 0x336699;

  private DrawnPages() {}

  /** The pages as the PDF stage would give them. */
  public static DocumentContent read(String drawing) {
    List<PageContent> pages = new ArrayList<>();
    for (String page : PAGE_BREAK.split(drawing, -1)) {
      pages.add(page(page, pages.size() + 1));
    }
    return new DocumentContent(null, pages, List.of());
  }

  private static PageContent page(String drawing, int number) {
    List<String> lines = drawing.lines().toList();
    List<Glyph> glyphs = new ArrayList<>();
    List<Fill> bars = new ArrayList<>();
    int columns = 1;
    char[][] ruled = new char[lines.size()][];
    for (int row = 0; row < lines.size(); row++) {
      double scale =
          lines.get(row).startsWith("#") ? 1.5 : lines.get(row).startsWith("^") ? 0.5 : 1;
      String line = scale == 1 ? lines.get(row) : lines.get(row).substring(1);
      StringBuilder marks = new StringBuilder();
      int column = 0;
      for (int point : line.codePoints().toArray()) {
        int width = point < 0x2000 ? 1 : 2;
        boolean mark = "+-|".indexOf(point) >= 0;
        if (point == BAR) {
          double x = MARGIN + column * COLUMN;
          double y = TOP + row * PITCH;
          Box bar = new Box(x, y + 2, x + width * COLUMN, y + SIZE - 2);
          boolean goesOn = !bars.isEmpty() && bars.getLast().box().right() == bar.left();
          if (goesOn && bars.getLast().box().top() == bar.top()) {
            bar = bar.union(bars.removeLast().box());
          }
          bars.add(new Fill(bar, BAR_COLOUR));
        } else if (!mark && point != ' ') {
          double size = SIZE * scale;
          double x = MARGIN + column * COLUMN * scale;
          double y = TOP + row * PITCH + (scale < 1 ? PITCH - size : 0);
          Box box = new Box(x, y, x + width * COLUMN * scale, y + size);
          String text = Character.toString(point);
          glyphs.add(new Glyph(glyphs.size(), number, text, box, size, "F", Direction.HORIZONTAL));
        }
        marks.append(mark ? (char) point : ' ').append(width == 2 ? " " : "");
        column += width;
      }
      ruled[row] = marks.toString().toCharArray();
      columns = Math.max(columns, column);
    }
    double width = 2 * MARGIN + columns * COLUMN;
    double height = Math.max(TOP + MARGIN + lines.size() * PITCH, width * 1.2);
    return new PageContent(
        number,
        width,
        height,
        glyphs,
        List.of(),
        List.of(),
        rulings(ruled, columns),
        List.of(),
        bars,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Ruling> rulings(char[][] ruled, int columns) {
    List<Ruling> rulings = new ArrayList<>();
    for (int row = 0; row < ruled.length; row++) {
      char[] marks = Arrays.copyOf(ruled[row], columns + 1);
      addRuns(marks, '-', true, TOP + row * PITCH + SIZE / 2, rulings);
    }
    for (int column = 0; column < columns; column++) {
      char[] marks = new char[ruled.length + 1];
      for (int row = 0; row < ruled.length; row++) {
        marks[row] = column < ruled[row].length ? ruled[row][column] : ' ';
      }
      addRuns(marks, '|', false, MARGIN + (column + 0.5) * COLUMN, rulings);
    }
    return rulings;
  }

  /** Rulings along one row or column: runs of a mark and of crossings. */
  private static void addRuns(
      char[] marks, char mark, boolean horizontal, double position, List<Ruling> rulings) {
    int start = -1;
    boolean drawn = false;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] == mark || marks[i] == '+') {
        start = start < 0 ? i : start;
        drawn |= marks[i] == mark;
      } else {
        if (drawn) {
          rulings.add(
              new Ruling(
                  horizontal,
                  position,
                  along(start, horizontal),
                  along(i - 1, horizontal),
                  1,
                  false));
        }
        start = -1;
        drawn = false;
      }
    }
  }

  private static double along(int index, boolean horizontal) {
    return horizontal ? MARGIN + (index + 0.5) * COLUMN : TOP + index * PITCH + SIZE / 2;
  }
}

package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;

/** What a page is filled with, top to bottom, whatever engine prints it. */
sealed interface Block {

  /** Where the lines of a paragraph stand. */
  enum Alignment {
    START,
    CENTER,
    END
  }

  /** The ground of a table cell. */
  enum Fill {
    NONE,
    LABEL,
    BAR
  }

  /** A heading; {@code level} 1 is a part, 2 a chapter or an appendix, 3 what stands below. */
  record Heading(int level, String text, Alignment alignment) implements Block {}

  /**
   * A paragraph of text.
   *
   * @param firstIndent of the first line, counted from {@code indent}, in characters; negative
   *     hangs
   * @param indent of all lines, in characters
   * @param scale of the font size against the text's
   */
  record Paragraph(
      List<Run> runs, double firstIndent, double indent, Alignment alignment, double scale)
      implements Block {

    static Paragraph body(String text) {
      return new Paragraph(List.of(Run.plain(text)), 1, 0, Alignment.START, 1);
    }

    static Paragraph hanging(String text, double indent) {
      return new Paragraph(List.of(Run.plain(text)), -1, indent, Alignment.START, 1);
    }

    static Paragraph indented(String text, double indent) {
      return new Paragraph(List.of(Run.plain(text)), 0, indent, Alignment.START, 1);
    }

    static Paragraph placed(String text, Alignment alignment, double scale) {
      return new Paragraph(List.of(Run.plain(text)), 0, 0, alignment, scale);
    }
  }

  /** White space of some text lines' height. */
  record Gap(double lines) implements Block {}

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}

  /** The table of contents, with leaders. */
  record Contents(List<ContentsLine> lines) implements Block {}

  /** One line of the contents; {@code page} as printed. */
  record ContentsLine(int level, String text, String page) {}

  /** Paragraphs in a dashed or solid frame. */
  record Frame(List<Paragraph> paragraphs, boolean dashed) implements Block {}

  /**
   * A ruled table.
   *
   * @param columns widths as fractions of {@code width}
   * @param rows cells in the order of the columns that they begin in; what a span covers is left
   *     out
   * @param width as a fraction of the text's width
   * @param together whether it should not go over a page
   */
  record Grid(List<Double> columns, List<List<Cell>> rows, double width, boolean together)
      implements Block {

    /** Every cell with the row and column that it begins in. */
    List<PlacedCell> placed() {
      boolean[][] covered = new boolean[rows.size()][columns.size()];
      List<PlacedCell> placed = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        int column = 0;
        for (Cell cell : rows.get(row)) {
          while (covered[row][column]) {
            column++;
          }
          placed.add(new PlacedCell(cell, row, column));
          cover(covered, cell, row, column);
        }
      }
      return placed;
    }

    private static void cover(boolean[][] covered, Cell cell, int row, int column) {
      for (int down = 0; down < cell.rowSpan(); down++) {
        for (int right = 0; right < cell.columnSpan(); right++) {
          covered[row + down][column + right] = true;
        }
      }
    }
  }

  /** A cell and where in its grid it begins, both counted from 0. */
  record PlacedCell(Cell cell, int row, int column) {}

  /** A cell of a grid; every line begins where the line before was ended by hand. */
  record Cell(List<List<Run>> lines, int columnSpan, int rowSpan, Fill fill, Alignment alignment) {

    static Cell text(String text) {
      return of(text, Fill.NONE, Alignment.START);
    }

    static Cell label(String text) {
      return of(text, Fill.LABEL, Alignment.CENTER);
    }

    static Cell centered(String text) {
      return of(text, Fill.NONE, Alignment.CENTER);
    }

    static Cell bar(boolean coloured) {
      return of("", coloured ? Fill.BAR : Fill.NONE, Alignment.CENTER);
    }

    static Cell of(String text, Fill fill, Alignment alignment) {
      List<List<Run>> lines = text.lines().map(line -> List.of(Run.plain(line))).toList();
      return new Cell(lines, 1, 1, fill, alignment);
    }

    Cell spanning(int columnCount, int rowCount) {
      return new Cell(lines, columnCount, rowCount, fill, alignment);
    }
  }

  /** Characters of one look. */
  record Run(String text, boolean underlined) {

    static Run plain(String text) {
      return new Run(text, false);
    }
  }
}

package jp.keikaku.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets lines and tables on pages from top to bottom. */
final class Paper implements AutoCloseable {
  private static final double LEFT = 54;
  private static final double RIGHT = Drawing.WIDTH - 54;
  private static final double TOP = 60;
  private static final double BOTTOM = Drawing.HEIGHT - 66;
  private static final double PAGE_NUMBER = 36;
  private static final String NOT_FIRST = "、。，．）」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％：,.千";

  private final PDDocument document = new PDDocument();
  private final Face face;
  private final Manner manner;
  private final List<Drawing> pages = new ArrayList<>();
  private double top = TOP;

  Paper(Face.Kind kind, Manner manner) throws IOException {
    this.face = kind.in(document);
    this.manner = manner;
    pages.add(new Drawing(face, manner));
  }

  double size() {
    return manner.size();
  }

  /** Whether rules show where a cell ends below. */
  boolean isRuled() {
    return manner.rules() != Manner.Rules.DOWNWARD && manner.rules() != Manner.Rules.NONE;
  }

  /** A line or a paragraph. */
  List<Place> line(String text, double scale, double indent) {
    double size = manner.size() * scale;
    double left = LEFT + indent * manner.size();
    List<String> lines = wrapped(text, (RIGHT - left) / size);
    List<Place> places = new ArrayList<>();
    for (String line : lines) {
      room(size * 1.6);
      List<Drawing.Placed> placed = List.of(new Drawing.Placed(line, left, top + size * 1.1));
      pages.getLast().text(placed, size);
      places.add(place(LEFT, top, RIGHT, top + size * 1.6));
      top += size * 1.6;
    }
    return places;
  }

  /** White space, in lines. */
  void gap(double lines) {
    top += lines * manner.size() * 1.6;
  }

  /** Begins a page. */
  void page() {
    number();
    pages.add(new Drawing(face, manner));
    top = TOP;
  }

  private void number() {
    String number = String.valueOf(pages.size());
    double left = (Drawing.WIDTH - face.width(number) * 9) / 2;
    pages
        .getLast()
        .text(List.of(new Drawing.Placed(number, left, Drawing.HEIGHT - PAGE_NUMBER)), 9);
  }

  /** Begins a page where less room is left, in points. */
  void room(double height) {
    if (top + height > BOTTOM) {
      page();
    }
  }

  private Place place(double left, double from, double right, double to) {
    return new Place(pages.size(), new Box(left, from, right, to));
  }

  /** Sets a table on one page or several, and says where each of its rows stands. */
  List<List<Place>> table(Table table) {
    return new Setting(table).set();
  }

  /** Breaks a text into lines of so many ems, where no mark may begin a line. */
  List<String> wrapped(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String meant : text.split("\n", -1)) {
      int start = 0;
      double used = 0;
      for (int i = 0; i < meant.length(); i++) {
        double own = face.width(meant.substring(i, i + 1));
        if (used + own > width + 1e-6 && i > start) {
          int end = i;
          while (end > start + 1 && !mayBreak(meant, end)) {
            end--;
          }
          lines.add(meant.substring(start, end));
          start = end;
          used = face.width(meant.substring(start, i));
        }
        used += own;
      }
      lines.add(meant.substring(start));
    }
    return lines;
  }

  private static boolean mayBreak(String text, int at) {
    boolean number = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at));
    boolean amount = text.charAt(at - 1) == ',';
    return NOT_FIRST.indexOf(text.charAt(at)) < 0 && !number && !amount;
  }

  byte[] finish() throws IOException {
    number();
    for (Drawing page : pages) {
      page.addTo(document);
    }
    face.finish();
    document.getDocumentInformation().setProducer("drawn");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** One table while it is set. Mutable. */
  private final class Setting {
    private final Table table;
    private final double[] edges;
    private final List<SetCell> cells = new ArrayList<>();
    private final double[] heights;
    private final List<List<Place>> places = new ArrayList<>();

    private record SetCell(Table.Placed placed, List<String> lines) {}

    Setting(Table table) {
      this.table = table;
      this.edges = new double[table.widths().size() + 1];
      double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
      edges[0] = LEFT;
      for (int i = 0; i < table.widths().size(); i++) {
        edges[i + 1] = edges[i] + table.widths().get(i) / sum * (RIGHT - LEFT);
      }
      for (Table.Placed placed : table.placed()) {
        double width = edges[placed.columnEnd()] - edges[placed.column()] - 2 * manner.padding();
        cells.add(new SetCell(placed, wrapped(placed.cell().text(), width / manner.size())));
      }
      this.heights = heights();
      table.rows().forEach(row -> places.add(new ArrayList<>()));
    }

    private double height(int lines) {
      return Math.max(1, lines) * manner.size() * manner.leading() + 2 * manner.padding();
    }

    private double[] heights() {
      double[] own = new double[table.rows().size()];
      for (SetCell cell : cells) {
        if (cell.placed().cell().rows() == 1) {
          int row = cell.placed().row();
          own[row] = Math.max(own[row], height(cell.lines().size()));
        }
      }
      for (SetCell cell : cells) {
        double spanned = 0;
        for (int row = cell.placed().row(); row < cell.placed().rowEnd(); row++) {
          spanned += own[row];
        }
        own[cell.placed().rowEnd() - 1] += Math.max(0, height(cell.lines().size()) - spanned);
      }
      return own;
    }

    List<List<Place>> set() {
      int row = 0;
      int linesDone = 0;
      boolean first = true;
      while (row < table.rows().size()) {
        int header = first || !manner.headerRepeated() ? 0 : table.headerRows();
        double space = BOTTOM - top;
        for (int i = 0; i < header; i++) {
          space -= heights[i];
        }
        int end = row;
        double used = 0;
        while (end < table.rows().size() && used + rest(end, end == row ? linesDone : 0) <= space) {
          used += rest(end, end == row ? linesDone : 0);
          end++;
        }
        int cut = end < table.rows().size() && mayCut(end) ? linesThatFit(space - used) : 0;
        if (end == row && cut == 0) {
          page();
          continue;
        }
        draw(header, row, linesDone, end, cut);
        linesDone = cut > 0 ? (end == row ? linesDone + cut : cut) : 0;
        row = end;
        first = false;
        if (row < table.rows().size()) {
          page();
        }
      }
      return places;
    }

    /** The height of what is left of a row. */
    private double rest(int row, int linesDone) {
      return linesDone == 0
          ? heights[row]
          : Math.max(height(1), heights[row] - linesDone * manner.size() * manner.leading());
    }

    private int linesThatFit(double space) {
      int lines = (int) ((space - 2 * manner.padding()) / (manner.size() * manner.leading()));
      return Math.max(0, lines);
    }

    /** A row is cut where its longest cell has lines enough, and no cell spans rows. */
    private boolean mayCut(int row) {
      return manner.insideRows()
          && row >= table.headerRows()
          && cells.stream()
              .filter(cell -> cell.placed().row() <= row && row < cell.placed().rowEnd())
              .allMatch(cell -> cell.placed().cell().rows() == 1)
          && heights[row] >= height(4)
          && linesThatFit(BOTTOM - top) > 1;
    }

    /** Draws rows on the page; of the first the lines that are left, of the last a part. */
    private void draw(int header, int from, int linesDone, int to, int cut) {
      List<Double> tops = new ArrayList<>();
      List<Integer> rows = new ArrayList<>();
      double y = top;
      for (int row = 0; row < header; row++) {
        rows.add(row);
        tops.add(y);
        y += heights[row];
      }
      for (int row = from; row < to + (cut > 0 ? 1 : 0); row++) {
        rows.add(row);
        tops.add(y);
        boolean part = row == to;
        double height = part ? height(cut) : rest(row, row == from ? linesDone : 0);
        places.get(row).add(place(edges[0], y, edges[edges.length - 1], y + height));
        y += height;
      }
      tops.add(y);
      List<Part> parts = new ArrayList<>();
      for (SetCell cell : cells) {
        part(cell, rows, tops, header, from, linesDone, to, cut, parts);
      }
      new TableDrawing(manner, face, pages.getLast()).draw(parts, edges, tops, to, table, cut);
      top = y;
    }

    private void part(
        SetCell cell,
        List<Integer> rows,
        List<Double> tops,
        int header,
        int from,
        int linesDone,
        int to,
        int cut,
        List<Part> parts) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < rows.size(); i++) {
        if (cell.placed().row() <= rows.get(i) && rows.get(i) < cell.placed().rowEnd()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first < 0) {
        return;
      }
      List<String> lines = cell.lines();
      boolean goesOn = first >= header && cell.placed().row() < from;
      if (goesOn) {
        lines = List.of();
      } else if (first >= header && cell.placed().row() == from && linesDone > 0) {
        lines = lines.subList(Math.min(linesDone, lines.size()), lines.size());
      }
      if (cut > 0 && cell.placed().row() == to) {
        lines = lines.subList(0, Math.min(cut, lines.size()));
      }
      Box box =
          new Box(
              edges[cell.placed().column()],
              tops.get(first),
              edges[cell.placed().columnEnd()],
              tops.get(last + 1));
      boolean whole = linesDone == 0 || cell.placed().row() != from;
      parts.add(new Part(cell.placed(), box, lines, whole && (cut == 0 || last < rows.size() - 1)));
    }
  }

  /**
   * What one page shows of a cell.
   *
   * @param whole whether no page end cuts its text
   */
  record Part(Table.Placed placed, Box box, List<String> lines, boolean whole) {}
}

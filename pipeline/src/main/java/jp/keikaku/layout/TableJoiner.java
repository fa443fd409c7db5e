package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.text.Width;

/** Puts tables together that a page end cut: rows go on, a repeated header does not. */
final class TableJoiner {
  /** Sides of two parts of one table differ by no more than this, in points. */
  private static final double ALIGNED = 3;

  /** Parts of one table share at least this part of the column edges of the simpler one. */
  private static final double SHARED = 0.6;

  /** The text of a page ends below this part of it, where no page is filled, at least. */
  private static final double FOOT = 0.75;

  /** A row that has no room left may be as much higher than the room, in points. */
  private static final double NO_ROOM = 24;

  /** Years in a row head what stands below them. */
  private static final Pattern YEAR =
      Pattern.compile("(?:令和|平成|[RH])?[0-9元一二三四五六七八九十]{1,4}(?:年度?)?");

  private final List<Flow.Turned> blocks;
  private final Map<Pages, Double> feet = new HashMap<>();

  /** Pages that are turned alike and as high, in whole points. */
  private record Pages(View view, long height) {}

  private TableJoiner(List<Flow.Turned> blocks) {
    this.blocks = blocks;
  }

  /**
   * The blocks with tables put together.
   *
   * @param blocks the flow
   * @param repeatedHeaders texts of headers that a page printed again
   */
  record Joined(List<Block> blocks, List<Passage> repeatedHeaders) {}

  /** Joins tables while they still stand as they were laid out, and turns all blocks back then. */
  static Joined join(List<Flow.Turned> blocks) {
    return new TableJoiner(blocks).joined();
  }

  private Joined joined() {
    List<Flow.Turned> joined = new ArrayList<>();
    List<Passage> headers = new ArrayList<>();
    for (Flow.Turned turned : blocks) {
      if (turned.block() instanceof TableBlock next
          && !joined.isEmpty()
          && joined.getLast().back().view() == turned.back().view()
          && joined.getLast().block() instanceof TableBlock before) {
        Optional<Continuation> continuation = continuation(before, next, turned.back());
        if (continuation.isPresent()) {
          int header = continuation.get().header();
          next.cells().stream()
              .filter(cell -> cell.row() < header)
              .forEach(cell -> headers.add(cell.text()));
          TableBlock whole = appended(before, next, header, continuation.get().edges());
          joined.set(joined.size() - 1, new Flow.Turned(whole, turned.back()));
          continue;
        }
      }
      joined.add(turned);
    }
    return new Joined(joined.stream().map(Flow.Turned::turnedBack).toList(), headers);
  }

  /** That a table goes on: how many header rows it repeats, and where its column edges lie. */
  private record Continuation(int header, Edges edges) {}

  private Optional<Continuation> continuation(TableBlock before, TableBlock next, TurnedBack back) {
    Box above = before.places().getLast().box();
    Box below = next.places().getFirst().box();
    boolean follows = next.page() == before.places().getLast().page() + 1;
    boolean aligned =
        before.columns() >= 1
            && Math.abs(above.left() - below.left()) < ALIGNED
            && Math.abs(above.right() - below.right()) < ALIGNED;
    if (!follows || !aligned) {
      return Optional.empty();
    }
    List<String> firstColumn = firstColumn(before);
    List<String> nextColumn = firstColumn(next);
    boolean sameBeginning =
        !nextColumn.getFirst().isEmpty() && nextColumn.getFirst().equals(firstColumn.getFirst());
    if (!sameBeginning) {
      boolean cut = endsAtFoot(before, next, back) && !hasOtherHeader(before, next);
      return cut && sharesInnerEdges(before, next)
          ? edges(before, next).map(edges -> new Continuation(0, edges))
          : Optional.empty();
    }
    int repeated = repeatedRows(before, next);
    boolean header =
        repeated > 0
            && before.cellsIn(0).size() > 1
            && !isAnother(before, next, repeated)
            && (nextColumn.get(repeated).isEmpty()
                || !firstColumn.contains(nextColumn.get(repeated)));
    return header
        ? edges(before, next).map(edges -> new Continuation(repeated, edges))
        : Optional.empty();
  }

  /** Whether the next row had no room left on the page: the page's end cut the table. */
  private boolean endsAtFoot(TableBlock before, TableBlock next, TurnedBack back) {
    Place last = before.places().getLast();
    double height = back.height(last.page());
    double foot = Math.max(FOOT * height, foot(back.view(), height));
    double row =
        next.cellsIn(0).stream()
            .mapToDouble(cell -> cell.places().getFirst().box().height())
            .max()
            .orElse(0);
    return foot - last.box().bottom() <= row + NO_ROOM;
  }

  /** The lowest text on the pages that are as high. */
  private double foot(View view, double height) {
    return feet.computeIfAbsent(
        new Pages(view, Math.round(height)),
        pages ->
            blocks.stream()
                .filter(turned -> turned.back().view() == view)
                .flatMap(
                    turned ->
                        turned.block().places().stream()
                            .filter(
                                place ->
                                    Math.round(turned.back().height(place.page()))
                                        == pages.height()))
                .mapToDouble(place -> place.box().bottom())
                .max()
                .orElse(0));
  }

  /** Whether the second begins with a header of its own: a coloured row that says other words. */
  private static boolean hasOtherHeader(TableBlock before, TableBlock next) {
    return isColoured(before.cellsIn(0))
        && isColoured(next.cellsIn(0))
        && !row(before, 0).equals(row(next, 0))
        && !isColoured(next.cellsIn(next.rows() - 1));
  }

  private static boolean isColoured(List<Cell> cells) {
    return cells.size() > 1 && cells.stream().allMatch(cell -> cell.ground() != null);
  }

  /** Whether most columns of the simpler one lie under columns of the other. */
  private static boolean sharesInnerEdges(TableBlock before, TableBlock next) {
    double[] above = inner(before);
    double[] below = inner(next);
    double[] fewer = above.length <= below.length ? above : below;
    double[] others = above.length <= below.length ? below : above;
    long shared =
        Arrays.stream(fewer)
            .filter(
                edge -> Arrays.stream(others).anyMatch(other -> Math.abs(other - edge) < ALIGNED))
            .count();
    return shared >= fewer.length * SHARED;
  }

  private static double[] inner(TableBlock table) {
    double[] edges = edges(table);
    return edges.length <= 2 ? new double[0] : Arrays.copyOfRange(edges, 1, edges.length - 1);
  }

  /** How many rows at the top of both say the same; at least one row of {@code next} is left. */
  private static int repeatedRows(TableBlock before, TableBlock next) {
    int limit = Math.min(before.rows(), next.rows() - 1);
    int rows = 0;
    while (rows < limit && row(before, rows).equals(row(next, rows))) {
      rows++;
    }
    int header = rows;
    boolean whole =
        next.cells().stream().allMatch(cell -> cell.row() >= header || cell.rowEnd() <= header);
    return whole ? rows : 0;
  }

  /**
   * Whether the second is another table of the same form: its rows have the shapes of the first
   * one's, which differ among themselves, and labels come again below the first row too.
   */
  private static boolean isAnother(TableBlock before, TableBlock next, int repeated) {
    int rows = Math.min(before.rows(), next.rows());
    boolean labelled = false;
    boolean various = false;
    for (int row = 0; row < rows; row++) {
      List<Integer> shape = shape(next, row);
      if (!shape.equals(shape(before, row))) {
        return false;
      }
      various |= row > repeated && !shape.equals(shape(next, row - 1));
      List<String> texts = row(next, row);
      labelled |=
          row >= repeated
              && texts.equals(row(before, row))
              && texts.stream().noneMatch(String::isEmpty);
    }
    return various && labelled;
  }

  private static List<Integer> shape(TableBlock table, int row) {
    return table.cellsIn(row).stream().map(Cell::columnSpan).toList();
  }

  private static List<String> firstColumn(TableBlock table) {
    return table.texts().stream().map(row -> Width.fold(row.getFirst().value())).toList();
  }

  private static List<String> row(TableBlock table, int row) {
    return table.cellsIn(row).stream().map(cell -> Width.fold(cell.text().value())).toList();
  }

  /** The column edges of two parts of one table, in one numbering. */
  private record Edges(int count, List<Integer> before, List<Integer> next) {}

  /**
   * The column edges of both parts together; empty where too few lie at the same x, which says that
   * the two are different tables. A part that lacks a column merely has no cell that begins there.
   */
  private static Optional<Edges> edges(TableBlock before, TableBlock next) {
    double[] above = edges(before);
    double[] below = edges(next);
    List<Double> all = new ArrayList<>();
    DoubleStream.concat(Arrays.stream(above), Arrays.stream(below))
        .sorted()
        .filter(x -> all.isEmpty() || x - all.getLast() > ALIGNED)
        .forEach(all::add);
    int shared = above.length + below.length - all.size();
    if (shared < Math.min(above.length, below.length) * SHARED) {
      return Optional.empty();
    }
    Edges edges = new Edges(all.size(), positions(above, all), positions(below, all));
    boolean told =
        Stream.concat(
                before.cells().stream().map(cell -> widened(cell, edges.before())),
                next.cells().stream().map(cell -> widened(cell, edges.next())))
            .allMatch(cell -> cell.columnSpan() > 0);
    return told ? Optional.of(edges) : Optional.empty();
  }

  private static List<Integer> positions(double[] edges, List<Double> all) {
    return Arrays.stream(edges)
        .mapToObj(
            edge -> {
              int nearest = 0;
              for (int i = 1; i < all.size(); i++) {
                if (Math.abs(all.get(i) - edge) < Math.abs(all.get(nearest) - edge)) {
                  nearest = i;
                }
              }
              return nearest;
            })
        .toList();
  }

  private static double[] edges(TableBlock table) {
    double[] edges = new double[table.columns() + 1];
    Arrays.fill(edges, Double.NaN);
    for (Cell cell : table.cells()) {
      Box box = cell.places().getLast().box();
      edges[cell.column()] = box.left();
      edges[cell.columnEnd()] = box.right();
    }
    for (int i = 1; i < edges.length; i++) {
      // An edge at which no cell begins or ends cannot be told; it takes no part.
      edges[i] = Double.isNaN(edges[i]) ? edges[i - 1] : edges[i];
    }
    return edges;
  }

  private static TableBlock appended(TableBlock narrow, TableBlock next, int skip, Edges edges) {
    TableBlock before =
        new TableBlock(
            narrow.rows(),
            edges.count() - 1,
            narrow.cells().stream().map(cell -> widened(cell, edges.before())).toList(),
            narrow.places());
    List<Cell> cells = new ArrayList<>(before.cells());
    List<Cell> moved =
        next.cells().stream()
            .filter(cell -> cell.row() >= skip)
            .map(cell -> widened(cell, edges.next()).lowered(before.rows() - skip))
            .toList();
    boolean sameRow = goesOnInRow(before, moved);
    int shift = sameRow ? -1 : 0;
    Map<Span, Integer> last = lastRow(before);
    for (Cell cell : moved) {
      Integer at = cell.row() == before.rows() ? last.get(Span.of(cell)) : null;
      if (at != null && (sameRow || spansOn(cells.get(at), before, cell))) {
        cells.set(at, grown(cells.get(at), cell, shift));
      } else {
        cells.add(cell.lowered(shift));
      }
    }
    return new TableBlock(
        before.rows() + next.rows() - skip + shift,
        before.columns(),
        cells,
        Places.merged(Stream.concat(before.places().stream(), next.places().stream()).toList()));
  }

  private static Cell widened(Cell cell, List<Integer> columns) {
    int from = columns.get(cell.column());
    int to = columns.get(cell.columnEnd());
    return new Cell(
        cell.row(), from, cell.rowSpan(), to - from, cell.text(), cell.ground(), cell.places());
  }

  /** The columns that a cell covers. */
  private record Span(int from, int to) {
    static Span of(Cell cell) {
      return new Span(cell.column(), cell.columnEnd());
    }
  }

  /** Indexes of the cells that reach the last row, by the columns that they cover. */
  private static Map<Span, Integer> lastRow(TableBlock table) {
    Map<Span, Integer> last = new HashMap<>();
    for (int i = 0; i < table.cells().size(); i++) {
      if (table.cells().get(i).rowEnd() >= table.rows()) {
        last.putIfAbsent(Span.of(table.cells().get(i)), i);
      }
    }
    return last;
  }

  /**
   * Whether the first row after the cut is the rest of the last row before it: cells that were done
   * stay empty, and every text in it goes on below a text, or else stands below empty cells alone.
   * An empty leading cell alone does not tell: it may as well be the lower part of a label that
   * spans several rows. Nor does a single empty cell of a row whose first cell has text.
   */
  private static boolean goesOnInRow(TableBlock before, List<Cell> moved) {
    long years =
        before.cellsIn(before.rows() - 1).stream()
            .filter(cell -> YEAR.matcher(Width.fold(cell.text().value())).matches())
            .count();
    if (years >= 2) {
      return false;
    }
    List<Cell> firstRow = moved.stream().filter(cell -> cell.row() == before.rows()).toList();
    boolean belowText = true;
    boolean belowEmpty = true;
    boolean keySeen = false;
    boolean keyGoesOn = false;
    boolean leadingDone = false;
    int done = 0;
    int texts = 0;
    Map<Span, Integer> last = lastRow(before);
    for (Cell cell : firstRow) {
      Optional<Cell> above = Optional.ofNullable(last.get(Span.of(cell))).map(before.cells()::get);
      boolean filled = above.filter(one -> !one.text().isEmpty()).isPresent();
      boolean ofLastRow = filled && above.get().row() == before.rows() - 1;
      if (!cell.text().isEmpty()) {
        keyGoesOn |= ofLastRow && !keySeen;
        texts++;
        belowText &= filled;
        belowEmpty &= above.isPresent() && !filled;
      } else if (ofLastRow) {
        leadingDone |= cell.column() == 0;
        done++;
      }
      keySeen |= ofLastRow;
    }
    if (texts == 0 || done == 0 || (keyGoesOn && done < texts)) {
      return false;
    }
    return belowEmpty || (belowText && (done > 1 || !leadingDone || firstRow.size() == 2));
  }

  /**
   * Whether a cell after the cut is the lower part of a cell merged downwards: it is empty, or the
   * part before the cut is, which only a label that is centred over several rows leaves so.
   */
  private static boolean spansOn(Cell above, TableBlock before, Cell cell) {
    if (cell.text().isEmpty()) {
      boolean merged = above.row() < before.rows() - 1 || cell.rowSpan() > 1;
      return cell.column() == 0 || (merged && !above.text().isEmpty());
    }
    if (cell.column() > 0 || !above.text().isEmpty()) {
      return false;
    }
    List<Cell> leading =
        before.cells().stream()
            .filter(other -> other.column() == 0 && !other.equals(above))
            .toList();
    return leading.size() >= 2 && leading.stream().noneMatch(other -> other.text().isEmpty());
  }

  private static Cell grown(Cell above, Cell below, int shift) {
    return new Cell(
        above.row(),
        above.column(),
        Math.max(above.rowSpan(), below.rowEnd() + shift - above.row()),
        above.columnSpan(),
        LineBreaks.join(above.text(), below.text()),
        above.ground(),
        Places.merged(Stream.concat(above.places().stream(), below.places().stream()).toList()));
  }
}

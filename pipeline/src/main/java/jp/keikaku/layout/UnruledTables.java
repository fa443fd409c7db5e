package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.keikaku.pdf.Ruling;

/**
 * Finds tables that are drawn without vertical rulings: columns that white space alone parts, below
 * a line of known labels or between rulings of one length. The evidence must be strong, for prose
 * must never be taken apart: white space runs down between all columns over three rows or more.
 */
final class UnruledTables {
  /** A table has this many rows at least, its header among them. */
  private static final int FEWEST_ROWS = 3;

  /** Rulings of one table begin and end together, in points. */
  private static final double TOGETHER = 3;

  /** A line this far below the one before it stands outside of the table, in ems. */
  private static final double APART = 2.6;

  /** Words of a header stand further apart than this, in ems. */
  private static final double NARROW = 0.5;

  /** Type sizes of one table differ by no more than this share. */
  private static final double ALIKE = 0.3;

  private final Predicate<String> isLabel;

  /**
   * Creates it.
   *
   * @param isLabel whether words are known to head a column
   */
  UnruledTables(Predicate<String> isLabel) {
    this.isLabel = isLabel;
  }

  /**
   * The grids among lines of text.
   *
   * @param lines from top to bottom
   * @param horizontals rulings, each in one piece
   * @param rulingsTell whether rulings alone make a table, without known labels
   */
  List<Grid> find(List<Line> lines, List<Ruling> horizontals, boolean rulingsTell) {
    List<Grid> grids = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int amounts = AmountRows.count(lines, next);
      if (amounts >= FEWEST_ROWS) {
        List<Line> rows = lines.subList(next, next + amounts);
        grids.add(amountGrid(rows));
        next += amounts;
        continue;
      }
      int end = headerEnd(lines, next);
      List<Line> header = lines.subList(next, end);
      List<Segment> words = Segment.of(header, NARROW * header.getFirst().size());
      Optional<ColumnBlock> block = Optional.empty();
      if (words.size() >= 2) {
        List<Ruling> around = around(header, horizontals);
        // A single ruling rules the header off from what stands above it, and ends nothing.
        List<Ruling> own = around.size() < 2 ? List.of() : around;
        if (isHeader(words) || (rulingsTell && own.size() >= FEWEST_ROWS)) {
          block = block(lines, next, end, words, own);
        }
      }
      block.map(ColumnBlock::grid).ifPresent(grids::add);
      next = block.map(ColumnBlock::lines).map(List::size).orElse(end - next) + next;
    }
    return grids;
  }

  /** Each line a row, parted where the words and amounts of all lines leave room. */
  private static Grid amountGrid(List<Line> rows) {
    Line first = rows.getFirst();
    Gutters gutters =
        new Gutters(Segment.of(List.of(first), AmountRows.APART * first.size()), first.size());
    List<Double> edges = gutters.edges();
    for (Line row : rows) {
      if (gutters.leaveFree(row)) {
        edges = gutters.edges();
      }
    }
    return new ColumnBlock(rows, edges, rows.stream().map(List::of).toList()).grid();
  }

  /** Index after the lines that stand beside this one: words centred among words of two lines. */
  private static int headerEnd(List<Line> lines, int start) {
    int end = start + 1;
    double bottom = lines.get(start).box().bottom();
    while (end < lines.size() && lines.get(end).box().top() < bottom - ColumnBlock.BESIDE) {
      bottom = Math.max(bottom, lines.get(end).box().bottom());
      end++;
    }
    return end;
  }

  /** Whether most words of a line head columns: all of two, two and half of more. */
  private boolean isHeader(List<Segment> words) {
    long known = words.stream().filter(word -> isLabel.test(word.text())).count();
    return known >= 2 && 2 * known >= words.size();
  }

  /** The rulings of one length from the one above a line on, if there is one close above it. */
  private static List<Ruling> around(List<Line> header, List<Ruling> horizontals) {
    Line line = header.getFirst();
    Optional<Ruling> first =
        horizontals.stream()
            .filter(ruling -> ruling.position() <= line.box().top() + 1)
            .filter(ruling -> line.box().top() - ruling.position() < APART * line.size())
            .filter(ruling -> holds(ruling, line))
            .max(Comparator.comparingDouble(Ruling::position));
    return first
        .map(
            top ->
                horizontals.stream()
                    .filter(ruling -> ruling.position() >= top.position() - 1)
                    .filter(ruling -> Math.abs(ruling.from() - top.from()) < TOGETHER)
                    .filter(ruling -> Math.abs(ruling.to() - top.to()) < TOGETHER)
                    .sorted(Comparator.comparingDouble(Ruling::position))
                    .toList())
        .orElse(List.of());
  }

  private static boolean holds(Ruling ruling, Line line) {
    return ruling.from() <= line.box().left() + TOGETHER
        && ruling.to() >= line.box().right() - TOGETHER;
  }

  /** The lines from the header on between which the same white space runs down. */
  private static Optional<ColumnBlock> block(
      List<Line> lines, int start, int headerEnd, List<Segment> words, List<Ruling> own) {
    Gutters gutters = new Gutters(words, lines.get(start).size());
    double bottom = own.isEmpty() ? Double.MAX_VALUE : own.getLast().position();
    int end = headerEnd;
    while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), own, bottom)) {
      if (!gutters.leaveFree(lines.get(end))) {
        break;
      }
      end++;
    }
    boolean ended =
        own.isEmpty() || lines.get(end - 1).box().bottom() > own.get(own.size() - 2).position();
    if (!ended || end - start < FEWEST_ROWS) {
      return Optional.empty();
    }
    ColumnBlock block = ColumnBlock.of(lines.subList(start, end), gutters.edges(), own);
    return block.rows().size() >= FEWEST_ROWS && block.isFilled()
        ? Optional.of(block)
        : Optional.empty();
  }

  private static boolean goesOn(Line before, Line line, List<Ruling> own, double bottom) {
    boolean apart = line.box().top() - before.box().bottom() > APART * line.size();
    boolean alike = Math.abs(line.size() - before.size()) <= ALIKE * before.size();
    return alike && line.box().top() < bottom && (!apart || !own.isEmpty());
  }
}

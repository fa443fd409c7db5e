package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.Box;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.SheetReader.Parts;

/**
 * A single cell at the top of a page is a frame around a paragraph, but for one case: where a table
 * of the same width ends at the foot of the page before, with a row that is one cell too, it is the
 * table's last row.
 */
final class CutFrames {
  /** Sides differ by no more than this, in points. */
  private static final double ALIGNED = 3;

  private CutFrames() {}

  /** The sheets with such frames as tables. */
  static List<Parts> asTables(List<Parts> sheets, TableReader reader) {
    List<Parts> changed = new ArrayList<>();
    for (Parts parts : sheets) {
      Optional<Box> frame =
          changed.isEmpty() ? Optional.empty() : continuation(changed.getLast(), parts);
      changed.add(frame.map(box -> withTable(parts, box, reader)).orElse(parts));
    }
    return changed;
  }

  private static Optional<Box> continuation(Parts before, Parts parts) {
    Optional<TableBlock> last = lastTable(before);
    boolean follows =
        parts.sheet().view() == before.sheet().view()
            && parts.sheet().page().number() == before.sheet().page().number() + 1;
    if (!follows || last.filter(CutFrames::endsInOneCell).isEmpty()) {
      return Optional.empty();
    }
    Box above = box(last.get());
    return parts.frames().stream()
        .filter(frame -> Math.abs(frame.left() - above.left()) < ALIGNED)
        .filter(frame -> Math.abs(frame.right() - above.right()) < ALIGNED)
        .filter(frame -> isTopmost(frame, parts))
        .findFirst();
  }

  /** The table that nothing stands below. */
  private static Optional<TableBlock> lastTable(Parts parts) {
    return parts.tables().stream()
        .filter(
            table ->
                parts.lines().stream().noneMatch(line -> line.box().centerY() > box(table).bottom())
                    && parts.tables().stream()
                        .noneMatch(other -> box(other).top() > box(table).bottom()))
        .findFirst();
  }

  private static boolean endsInOneCell(TableBlock table) {
    List<Cell> last = table.cellsIn(table.rows() - 1);
    return last.size() == 1 && last.getFirst().columnSpan() == table.columns();
  }

  private static boolean isTopmost(Box frame, Parts parts) {
    return parts.lines().stream().noneMatch(line -> line.box().bottom() < frame.top())
        && parts.tables().stream().noneMatch(table -> box(table).bottom() < frame.top());
  }

  private static Box box(TableBlock table) {
    return table.places().getFirst().box();
  }

  private static Parts withTable(Parts parts, Box frame, TableReader reader) {
    Grid grid = new Grid(1, 1, List.of(new Grid.Slot(0, 0, 1, 1, frame)), frame);
    Sheet sheet = parts.sheet();
    List<TableBlock> tables = new ArrayList<>(parts.tables());
    tables.add(
        0,
        reader.read(
            sheet.page().number(),
            grid,
            sheet.glyphs().stream()
                .filter(glyph -> frame.contains(glyph.box().centerX(), glyph.box().centerY()))
                .toList(),
            new Grounds(sheet.fills())));
    List<Line> lines =
        parts.lines().stream()
            .filter(line -> !frame.contains(line.box().centerX(), line.box().centerY()))
            .toList();
    List<Box> frames = parts.frames().stream().filter(other -> !other.equals(frame)).toList();
    return new Parts(sheet, lines, tables, frames, parts.regions(), parts.apart());
  }
}

package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table that describes one item are labels, and which cells hold the value of
 * each: those to the right of it, or, where another label or nothing stands there, those below it.
 * A label that the vocabulary does not know is told by what known labels have in common and values
 * have not: the colour behind them, their font, or the column that they stand in.
 */
final class LabelledCells {
  private final TableBlock table;
  private final Predicate<Cell> isYear;
  private final Map<Cell, List<Field>> labels = new LinkedHashMap<>();
  private final Map<Cell, List<Cell>> values = new LinkedHashMap<>();

  LabelledCells(Vocabulary vocabulary, TableBlock table, @Nullable Integer editionYear) {
    this.table = table;
    this.isYear = cell -> Years.read(cell.text().value(), editionYear).isPresent();
    for (Cell cell : table.cells()) {
      List<Field> fields = vocabulary.fields(cell.text().value());
      if (!fields.isEmpty() && !fields.contains(Field.DEPARTMENT_PART)) {
        labels.put(cell, fields);
      }
    }
    Map<Cell, List<Field>> known = new LinkedHashMap<>(labels);
    LabelLook look = LabelLook.of(known.keySet(), table);
    for (Cell cell : table.cells()) {
      if (!known.containsKey(cell) && look.fits(cell) && mayBeLabel(cell, known)) {
        labels.put(cell, List.of());
      }
    }
    labels.keySet().forEach(label -> values.put(label, findValues(label)));
  }

  /** The labels as they stand, with what the vocabulary knows of each. */
  Map<Cell, List<Field>> labels() {
    return labels;
  }

  boolean isLabel(Cell cell) {
    return labels.containsKey(cell);
  }

  boolean isYear(Cell cell) {
    return isYear.test(cell);
  }

  /** The cells of a label's value from the top, empty cells too; none where it heads others. */
  List<Cell> values(Cell label) {
    return values.getOrDefault(label, List.of());
  }

  /** What is a field of the item, for labels with a value. */
  Set<ItemField> fields() {
    Set<ItemField> fields = new LinkedHashSet<>();
    labels.forEach(
        (label, meanings) -> {
          if (!values(label).isEmpty()) {
            meanings.forEach(field -> ItemField.of(field).ifPresent(fields::add));
          }
        });
    return fields;
  }

  /** Whether other labels stand beside a label in its rows, or below it. */
  boolean headsOthers(Cell label) {
    return labels.keySet().stream()
        .anyMatch(
            other ->
                (other.column() >= label.columnEnd() && coversRows(label, other))
                    || (other.row() == label.rowEnd() && other.sharesColumn(label)));
  }

  /** A label with those that head it, outermost first. */
  String path(Cell label) {
    List<Cell> above = new ArrayList<>();
    for (Cell other : labels.keySet()) {
      boolean unknown = ItemField.in(labels.getOrDefault(other, List.of())).isEmpty();
      boolean heads = other.columnEnd() <= label.column() && coversRows(other, label);
      if (unknown && heads && !other.equals(label) && values(other).isEmpty()) {
        above.add(other);
      }
    }
    above.sort(Comparator.comparingInt(Cell::column).thenComparingInt(Cell::row));
    StringBuilder path = new StringBuilder();
    above.forEach(cell -> path.append(Width.fold(cell.text().value())).append(RowsHeader.LEVELS));
    return path.append(Width.fold(label.text().value())).toString();
  }

  private static boolean coversRows(Cell outer, Cell inner) {
    return outer.row() <= inner.row() && outer.rowEnd() >= inner.rowEnd();
  }

  /**
   * Phases, challenges, and the parts of a known label's own value look like labels at times, and
   * are none.
   */
  private boolean mayBeLabel(Cell cell, Map<Cell, List<Field>> known) {
    if (cell.text().isEmpty() || isYear(cell) || isBelowYear(cell)) {
      return false;
    }
    for (Map.Entry<Cell, List<Field>> entry : known.entrySet()) {
      Cell label = entry.getKey();
      if (label.columnEnd() <= cell.column() && coversRows(label, cell)) {
        Optional<ItemField> field = ItemField.of(entry.getValue().getFirst());
        if (label.columnEnd() == cell.column() && label.rowSpan() == cell.rowSpan()) {
          return false;
        }
        boolean tabular =
            field
                .filter(
                    each ->
                        each == ItemField.CHALLENGES
                            || (each == ItemField.SCHEDULE && headsYears(label)))
                .isPresent();
        if (tabular || (label.rowSpan() > cell.rowSpan() && !parted(label, cell, known))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether years stand in the rows of a label; a duration (平成20年度～) is none. */
  private boolean headsYears(Cell label) {
    return table.cells().stream()
        .anyMatch(
            cell -> cell.column() >= label.columnEnd() && cell.sharesRow(label) && isYear(cell));
  }

  /** Whether a value of the label stands between it and the cell in each of the cell's rows. */
  private boolean parted(Cell label, Cell cell, Map<Cell, List<Field>> known) {
    return table.cells().stream()
        .anyMatch(
            other ->
                other.column() >= label.columnEnd()
                    && other.columnEnd() <= cell.column()
                    && coversRows(other, cell)
                    && (known.containsKey(other) || coversRows(other, label)));
  }

  private boolean isBelowYear(Cell cell) {
    return table.cells().stream()
        .anyMatch(
            other -> other.rowEnd() <= cell.row() && other.sharesColumn(cell) && isYear(other));
  }

  private List<Cell> findValues(Cell label) {
    List<Cell> beside = besides(label);
    return beside.isEmpty() ? below(label) : beside;
  }

  /** The cells to the right of a label, in its rows, up to the next label. */
  private List<Cell> besides(Cell label) {
    int end =
        labels.keySet().stream()
            .filter(other -> other.column() >= label.columnEnd() && other.sharesRow(label))
            .filter(other -> !isYear(other))
            .mapToInt(Cell::column)
            .min()
            .orElse(Integer.MAX_VALUE);
    return sorted(
        cell -> cell.column() >= label.columnEnd() && cell.column() < end && cell.sharesRow(label));
  }

  /** The cells under a label, down to the next label. */
  private List<Cell> below(Cell label) {
    int end =
        labels.keySet().stream()
            .filter(other -> other.row() >= label.rowEnd() && other.sharesColumn(label))
            .filter(other -> !isYear(other))
            .mapToInt(Cell::row)
            .min()
            .orElse(Integer.MAX_VALUE);
    return sorted(
        cell ->
            cell.row() >= label.rowEnd()
                && cell.row() < end
                && cell.column() >= label.column()
                && cell.column() < label.columnEnd());
  }

  private List<Cell> sorted(Predicate<Cell> chosen) {
    return table.cells().stream()
        .filter(cell -> chosen.test(cell) && !labels.containsKey(cell))
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .toList();
  }
}

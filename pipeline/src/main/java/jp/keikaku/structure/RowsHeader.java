package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.text.Width;

/**
 * The header of a table that has one thing a row: which grid rows it takes, and the labels above
 * each column, from the outermost to the innermost.
 *
 * @param start its first grid row; rows before it are titles over the whole width
 * @param end the grid row after its last one
 * @param paths labels above each grid column; a label that spans columns stands above each
 */
record RowsHeader(int start, int end, List<List<String>> paths) {
  /** Stands between the labels of several levels. */
  static final String LEVELS = "／";

  /** A header has no more grid rows than this. */
  private static final int MOST_ROWS = 4;

  /** Copies the paths. */
  RowsHeader {
    paths = paths.stream().map(List::copyOf).toList();
  }

  /** Reads the rows at the top of a table as a header, whether they are one or not. */
  static RowsHeader read(TableBlock table) {
    int start = 0;
    while (start < table.rows() - 1 && texts(table, start).size() < 2) {
      start++;
    }
    int end = end(table, start);
    List<List<String>> paths = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      List<String> path = new ArrayList<>();
      for (Cell cell : table.cells()) {
        boolean above = cell.column() <= column && column < cell.columnEnd();
        if (above && cell.row() >= start && cell.row() < end && !cell.text().isEmpty()) {
          path.add(Width.fold(cell.text().value()));
        }
      }
      paths.add(path);
    }
    return new RowsHeader(start, end, paths);
  }

  private static List<Cell> texts(TableBlock table, int row) {
    return table.cellsIn(row).stream().filter(cell -> !cell.text().isEmpty()).toList();
  }

  /** The header ends with its deepest cell, or below with labels under its wide cells alone. */
  private static int end(TableBlock table, int start) {
    List<Cell> first = texts(table, start);
    int limit = Math.min(table.rows() - 1, start + MOST_ROWS);
    int end = first.stream().mapToInt(Cell::rowEnd).filter(row -> row <= limit).max().orElse(0);
    end = Math.clamp(end, Math.min(start + 1, limit), limit);
    while (end < limit && isLowerHeader(table, first, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLowerHeader(TableBlock table, List<Cell> first, int row) {
    List<Cell> cells = texts(table, row);
    return cells.size() >= 2
        && cells.stream()
            .allMatch(
                cell ->
                    first.stream()
                        .anyMatch(wide -> wide.columnSpan() > 1 && wide.sharesColumn(cell)));
  }

  /** The labels above a column, joined; empty where there is none. */
  String label(int column) {
    return column < paths.size() ? String.join(LEVELS, paths.get(column)) : "";
  }

  /** The innermost label above a column; empty where there is none. */
  String innermost(int column) {
    return column < paths.size() && !paths.get(column).isEmpty() ? paths.get(column).getLast() : "";
  }

  /**
   * What each column holds: by its only label, by all that stand above it, or by the outermost.
   * Where several labels mean one field, the columns of the preferred one hold it.
   */
  List<Optional<Field>> columns(Vocabulary vocabulary) {
    List<Optional<Labelled>> labels =
        IntStream.range(0, paths.size()).mapToObj(column -> labelled(vocabulary, column)).toList();
    return labels.stream()
        .map(label -> label.filter(own -> isPreferred(vocabulary, own, labels)))
        .map(label -> label.map(Labelled::field))
        .toList();
  }

  private static boolean isPreferred(
      Vocabulary vocabulary, Labelled own, List<Optional<Labelled>> labels) {
    if (vocabulary.means(own.label(), Field.DEPARTMENT_PART)) {
      return true;
    }
    List<String> rivals =
        labels.stream()
            .flatMap(Optional::stream)
            .filter(other -> other.field() == own.field())
            .map(Labelled::label)
            .toList();
    return vocabulary.isPreferred(own.label(), own.field(), rivals);
  }

  /** A label above a column, and what it means. */
  private record Labelled(Field field, String label) {}

  private Optional<Labelled> labelled(Vocabulary vocabulary, int column) {
    if (paths.get(column).isEmpty()) {
      return Optional.empty();
    }
    List<String> path = paths.get(column);
    String all = String.join("", path);
    return vocabulary.fields(path.getFirst()).stream()
        .findFirst()
        .map(
            field ->
                new Labelled(
                    field == Field.DEPARTMENT_PART ? Field.DEPARTMENTS : field, path.getFirst()))
        .or(() -> vocabulary.field(all).map(field -> new Labelled(field, all)));
  }

  /** Whether a column holds a part of a department: the 課 of 部, 課 and 係. */
  boolean isPartOfDepartment(Vocabulary vocabulary, int column) {
    return vocabulary.means(innermost(column), Field.DEPARTMENT_PART);
  }

  /** Whether a label above a column says that its years are those of a schedule. */
  boolean isScheduled(Vocabulary vocabulary, int column) {
    return column < paths.size()
        && paths.get(column).stream().anyMatch(label -> vocabulary.means(label, Field.SCHEDULE));
  }

  /** The fields that all labels of the header mean. */
  Set<Field> fields(Vocabulary vocabulary) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (List<String> path : paths) {
      path.forEach(label -> fields.addAll(vocabulary.fields(label)));
    }
    columns(vocabulary).forEach(field -> field.ifPresent(fields::add));
    return fields;
  }

  /**
   * Whether the labels head columns: what stands below them are values. In a table with labels
   * beside values, more labels stand further down.
   */
  boolean headsColumns(Vocabulary vocabulary, TableBlock table) {
    List<Cell> labels =
        table.cells().stream()
            .filter(cell -> cell.row() >= end)
            .filter(
                cell ->
                    vocabulary.fields(cell.text().value()).stream()
                        .anyMatch(field -> field != Field.OTHER && field != Field.DEPARTMENT_PART))
            .toList();
    boolean besideValues = labels.stream().anyMatch(cell -> cell.row() == end);
    return labels.isEmpty() || (labels.size() == 1 && !besideValues && table.rows() > end + 2);
  }
}

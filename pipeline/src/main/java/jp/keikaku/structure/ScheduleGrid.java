package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Cell;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schedule whose years stand beside each other: one row of phases, or a row for each step;
 * below a year its quarters or halves.
 */
final class ScheduleGrid {
  /** Figures are no phases. */
  private static final Pattern FIGURE =
      Pattern.compile("[△▲-]?[0-9][0-9,.]*(?:[%％]|円|千円|百万円|件|人|回|箇所|か所|か年)?");

  /** A table of which more cells are figures is one of amounts or targets. */
  private static final double MOST_FIGURES = 0.5;

  private final Ledger ledger;
  private final DrawnMarks drawn;
  private final @Nullable Integer editionYear;

  ScheduleGrid(Ledger ledger, DrawnMarks drawn, @Nullable Integer editionYear) {
    this.ledger = ledger;
    this.drawn = drawn;
    this.editionYear = editionYear;
  }

  /** A column of a schedule. */
  private record Column(int year, @Nullable String part, Cell head) {}

  /** Years that stand in one row, and the cells below them. */
  private record Band(List<Column> columns, List<Cell> steps, List<Cell> body, List<Cell> heads) {}

  /**
   * Whether a table is a schedule and nothing else: years over phases, and what stands before them
   * names steps.
   */
  static boolean isSchedule(
      Vocabulary vocabulary, TableBlock table, @Nullable Integer editionYear) {
    List<Cell> first = table.cellsIn(0);
    List<Cell> years =
        first.stream()
            .filter(cell -> Years.read(cell.text().value(), editionYear).isPresent())
            .toList();
    if (years.size() < 2 || table.rows() < 2 || first.size() - years.size() > 1) {
      return false;
    }
    boolean otherLabels =
        table.cells().stream()
            .flatMap(cell -> vocabulary.fields(cell.text().value()).stream())
            .anyMatch(
                field ->
                    field == Field.NAME || field == Field.NUMBER || field == Field.DEPARTMENTS);
    if (otherLabels && first.stream().noneMatch(cell -> isLabel(vocabulary, cell))) {
      return false;
    }
    int left = years.stream().mapToInt(Cell::column).min().orElse(0);
    List<String> filled =
        table.cells().stream()
            .filter(cell -> cell.row() > 0 && cell.column() >= left && !cell.text().isEmpty())
            .map(cell -> Width.fold(cell.text().value()))
            .toList();
    long figures = filled.stream().filter(text -> FIGURE.matcher(text).matches()).count();
    return figures <= MOST_FIGURES * filled.size();
  }

  private static boolean isLabel(Vocabulary vocabulary, Cell cell) {
    return vocabulary.means(cell.text().value(), Field.SCHEDULE);
  }

  /** What was read, and the cells that it was read from. */
  record Result(List<SchedulePhase> phases, Set<Cell> cells) {
    Result {
      phases = List.copyOf(phases);
      cells = Set.copyOf(cells);
    }
  }

  /** Whether in these cells two years or more stand beside each other. */
  boolean reads(List<Cell> cells) {
    return !bands(cells).isEmpty();
  }

  /** Reads the cells of a schedule. */
  Result read(List<Cell> cells) {
    List<SchedulePhase> phases = new ArrayList<>();
    Set<Cell> used = new HashSet<>();
    for (Band band : bands(cells)) {
      band.heads().forEach(cell -> ledger.label(cell.text()));
      used.addAll(band.heads());
      if (band.steps().isEmpty()) {
        phases.addAll(row(band, band.body(), null));
        used.addAll(band.body());
      }
      for (List<Cell> step : rows(band.steps())) {
        Cell first = step.getFirst();
        List<Cell> body = band.body().stream().filter(cell -> cell.sharesRow(first)).toList();
        Passage name = Passage.join(step.stream().map(Cell::text).toList()).unbroken();
        phases.addAll(row(band, body, ledger.read(name).value()));
        used.addAll(step);
        used.addAll(body);
      }
    }
    return new Result(phases, used);
  }

  private List<SchedulePhase> row(Band band, List<Cell> body, @Nullable String step) {
    Set<Integer> plain = new HashSet<>(DrawnMarks.grounds(band.heads()));
    plain.addAll(DrawnMarks.grounds(band.steps()));
    List<SchedulePhases.Year> years = new ArrayList<>();
    for (Column column : band.columns()) {
      List<Cell> below = body.stream().filter(cell -> cell.sharesColumn(column.head())).toList();
      boolean marked = below.stream().anyMatch(cell -> drawn.isMarked(cell, plain));
      years.add(new SchedulePhases.Year(column.year(), column.part(), below, marked));
    }
    return new SchedulePhases(ledger).read(years, step);
  }

  /** Cells by their row, from the left. */
  private static List<List<Cell>> rows(List<Cell> cells) {
    Map<Integer, List<Cell>> rows = new TreeMap<>();
    for (Cell cell : cells) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return List.copyOf(rows.values());
  }

  private List<Band> bands(List<Cell> cells) {
    Map<Integer, List<Cell>> heads = new TreeMap<>();
    for (Cell cell : cells) {
      if (Years.read(cell.text().value(), editionYear).isPresent()) {
        heads.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
      }
    }
    List<Integer> starts = List.copyOf(heads.keySet());
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      band(cells, heads.getOrDefault(starts.get(i), List.of()), end).ifPresent(bands::add);
    }
    return bands.size() == starts.size() ? bands : List.of();
  }

  private Optional<Band> band(List<Cell> cells, List<Cell> years, int end) {
    if (years.size() < 2) {
      return Optional.empty();
    }
    int head = years.getFirst().row();
    int below = years.stream().mapToInt(Cell::rowEnd).max().orElse(head + 1);
    List<Cell> parts =
        cells.stream()
            .filter(cell -> cell.row() == below)
            .filter(cell -> YearParts.of(cell.text().value()).isPresent())
            .filter(cell -> years.stream().anyMatch(cell::sharesColumn))
            .toList();
    int body = parts.stream().mapToInt(Cell::rowEnd).max().orElse(below);
    int left = years.stream().mapToInt(Cell::column).min().orElse(0);
    List<Cell> heads =
        cells.stream().filter(cell -> cell.row() >= head && cell.row() < body).toList();
    return Optional.of(
        new Band(
            columns(years, parts),
            cells.stream()
                .filter(cell -> cell.row() >= body && cell.row() < end && cell.column() < left)
                .filter(cell -> !cell.text().isEmpty())
                .toList(),
            cells.stream()
                .filter(cell -> cell.row() >= body && cell.row() < end && cell.column() >= left)
                .toList(),
            heads));
  }

  private List<Column> columns(List<Cell> years, List<Cell> parts) {
    List<Column> columns = new ArrayList<>();
    for (Cell year : years.stream().sorted(Comparator.comparingInt(Cell::column)).toList()) {
      OptionalInt value = Years.read(year.text().value(), editionYear);
      if (value.isEmpty()) {
        continue;
      }
      List<Cell> own = parts.stream().filter(year::sharesColumn).toList();
      if (own.isEmpty()) {
        columns.add(new Column(value.getAsInt(), null, year));
      }
      for (Cell part : own) {
        columns.add(
            new Column(value.getAsInt(), YearParts.of(part.text().value()).orElse(null), part));
      }
    }
    return columns;
  }
}

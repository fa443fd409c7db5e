package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for each year, as a table whose cells reach over the years that they mean.
 *
 * @param years its columns
 * @param rows one or several for each schedule
 */
public record ScheduleChart(List<YearHead> years, List<Row> rows) {
  /**
   * A column.
   *
   * @param label as printed in it
   * @param title in full
   */
  public record YearHead(int fiscalYear, String label, String title) {}

  /**
   * A row.
   *
   * @param label what it is about: an edition, an item
   * @param step its own name where a schedule has several rows, or null
   * @param address of what it is about, or null
   * @param isHere whether the page is about this row
   * @param cells from the first year to the last
   */
  public record Row(
      String label,
      @Nullable String step,
      @Nullable String address,
      boolean isHere,
      List<Cell> cells) {}

  /**
   * Some years of a row.
   *
   * @param span how many
   * @param text what stands there, empty where nothing does
   * @param isPlanned whether anything is planned: words, or an arrow
   */
  public record Cell(int span, String text, boolean isPlanned) {}

  /**
   * A schedule to be drawn.
   *
   * @param label what it is of
   */
  record Line(
      String label, @Nullable String address, boolean isHere, List<SchedulePhase> schedule) {
    static Line of(Item item, String label, @Nullable String address, boolean isHere) {
      return new Line(label, address, isHere, item.schedule());
    }
  }

  /** A chart of schedules over all years that any of them names. */
  static ScheduleChart of(List<Line> lines, View view) {
    TreeSet<Integer> years = new TreeSet<>();
    lines.forEach(line -> line.schedule().forEach(each -> years.add(each.fiscalYear())));
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Set<@Nullable String> steps = new LinkedHashSet<>();
      line.schedule().forEach(each -> steps.add(each.step()));
      for (String step : steps) {
        List<SchedulePhase> own =
            line.schedule().stream().filter(each -> Objects.equals(each.step(), step)).toList();
        rows.add(
            new Row(line.label(), step, line.address(), line.isHere(), cells(own, years, view)));
      }
    }
    return new ScheduleChart(
        years.stream()
            .map(year -> new YearHead(year, view.letterYear(year), view.year(year)))
            .toList(),
        rows);
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  private static List<Cell> cells(List<SchedulePhase> schedule, Set<Integer> years, View view) {
    List<Cell> cells = new ArrayList<>();
    for (int year : years) {
      Cell cell = cell(schedule.stream().filter(each -> each.fiscalYear() == year).toList(), view);
      boolean goesOn =
          !cells.isEmpty()
              && cells.getLast().isPlanned() == cell.isPlanned()
              && cells.getLast().text().equals(cell.text());
      int span = goesOn ? cells.removeLast().span() + 1 : 1;
      cells.add(new Cell(span, cell.text(), cell.isPlanned()));
    }
    return cells;
  }

  /** A year may be printed in quarters. */
  private static Cell cell(List<SchedulePhase> phases, View view) {
    List<String> texts = new ArrayList<>();
    boolean planned = false;
    for (SchedulePhase phase : phases) {
      if (phase.phase() != null && !phase.phase().isEmpty()) {
        String part = phase.part() == null ? "" : phase.part() + " ";
        texts.add(part + phase.phase().value());
        planned = true;
      }
      planned |= phase.marked();
    }
    return new Cell(1, view.list(texts.stream().distinct().toList()), planned);
  }
}

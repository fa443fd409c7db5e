package jp.keikaku.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionLabel;
import jp.keikaku.compare.ItemLife;
import jp.keikaku.compare.ItemLife.Stage;
import jp.keikaku.compare.Side;
import jp.keikaku.document.Item;
import org.jspecify.annotations.Nullable;

/**
 * All items of a plan over all its editions: a row for each life of an item, a column for each
 * edition.
 *
 * @param title of the plan
 * @param address of its page
 * @param editions its columns, earliest first
 * @param rows its items, in the order in which they came
 */
public record TimelinePage(
    String title, String address, List<EditionView> editions, List<Row> rows) {
  /** The life of an item; a cell is {@link Cell#NONE} where an edition does not print it. */
  public record Row(String name, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An item in one edition.
   *
   * @param label number and, where it is another one, name
   * @param address of its page
   * @param events what happened to it
   */
  public record Cell(String label, String address, List<Event> events) {
    /** No item. */
    static final Cell NONE = new Cell("", "", List.of());

    /** Whether there is none. */
    public boolean isEmpty() {
      return label.isEmpty();
    }
  }

  /**
   * Something that happened.
   *
   * @param kind {@code added}, {@code merged}, {@code split}, {@code removed}, {@code
   *     schedule-moved} …, for its style
   * @param words what it was
   */
  public record Event(String kind, String words) {}

  static TimelinePage of(PlanHistory history, View view) {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < history.editions().size(); at++) {
      for (Item item : history.editions().get(at).items()) {
        if (seen.contains(key(at, item))) {
          continue;
        }
        ItemLife life = history.items().of(at, item);
        int first = first(history, life);
        for (int i = 0; i < life.stages().size(); i++) {
          seen.add(key(first + i, life.stages().get(i).item()));
        }
        rows.add(row(history, life, first, view));
      }
    }
    return new TimelinePage(
        history.plan().title(),
        view.links().plan(history.plan().id()),
        history.plan().editions().stream()
            .map(edition -> EditionView.of(edition.reference(), view))
            .toList(),
        rows);
  }

  private static String key(int edition, Item item) {
    return edition + " " + item.number() + " " + item.name() + " " + item.places();
  }

  private static int first(PlanHistory history, ItemLife life) {
    EditionLabel earliest = life.stages().getFirst().edition();
    for (int i = 0; i < history.editions().size(); i++) {
      if (EditionLabel.of(history.editions().get(i)).equals(earliest)) {
        return i;
      }
    }
    return 0;
  }

  private static Row row(PlanHistory history, ItemLife life, int first, View view) {
    List<Cell> cells = new ArrayList<>();
    String name = "";
    for (int at = 0; at < history.editions().size(); at++) {
      int stage = at - first;
      if (stage < 0 || stage >= life.stages().size()) {
        cells.add(Cell.NONE);
        continue;
      }
      Item item = life.stages().get(stage).item();
      String id = history.plan().editions().get(at).reference().id();
      boolean renamed = !item.name().value().equals(name);
      name = item.name().value();
      String number = item.number() == null ? "" : item.number();
      String label = renamed || number.isEmpty() ? (number + " " + name).strip() : number;
      cells.add(
          new Cell(
              label, view.links().record(ItemPage.itemId(id, item)), events(life, stage, view)));
    }
    return new Row(name, cells);
  }

  private static List<Event> events(ItemLife life, int at, View view) {
    List<Event> events = new ArrayList<>();
    Stage stage = life.stages().get(at);
    if (at == 0 && life.origin() != ItemLife.Origin.FIRST_EDITION) {
      boolean split = life.origin() == ItemLife.Origin.SPLIT;
      events.add(
          event(
              split ? DifferenceKind.SPLIT : DifferenceKind.ADDED,
              split ? "← " + label(life.originItem()) : "",
              view));
    }
    Difference change = stage.change();
    if (change != null) {
      change.kinds().forEach(kind -> events.add(event(kind, "", view)));
    }
    stage
        .joined()
        .forEach(side -> events.add(event(DifferenceKind.MERGED, "← " + label(side), view)));
    stage
        .parted()
        .forEach(side -> events.add(event(DifferenceKind.SPLIT, "→ " + label(side), view)));
    boolean isLast = at == life.stages().size() - 1;
    if (isLast && life.outcome() != ItemLife.Outcome.GOES_ON) {
      boolean merged = life.outcome() == ItemLife.Outcome.MERGED;
      events.add(
          event(
              merged ? DifferenceKind.MERGED : DifferenceKind.REMOVED,
              merged ? "→ " + label(life.outcomeItem()) : "",
              view));
    }
    return events;
  }

  private static Event event(DifferenceKind kind, String other, View view) {
    return new Event(ComparePage.key(kind), (view.report().kind(kind) + " " + other).strip());
  }

  private static String label(@Nullable Side side) {
    return side == null ? "" : side.label();
  }
}

package jp.keikaku.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import jp.keikaku.cli.TextTable.Column;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.ItemLife;
import jp.keikaku.compare.ItemLife.Stage;
import jp.keikaku.compare.Side;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.export.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * An item's life for a person's eyes: its schedule as it was promised each year, and its events.
 */
final class HistoryView {
  private final ItemLife life;
  private final Messages messages;
  private final ReportWords words;
  private final Ink ink;
  private final StringBuilder view = new StringBuilder();

  private HistoryView(ItemLife life, Messages messages, Ink ink) {
    this.life = life;
    this.messages = messages;
    this.words = new ReportWords(messages::of);
    this.ink = ink;
  }

  static String of(ItemLife life, Messages messages, Ink ink) {
    HistoryView view = new HistoryView(life, messages, ink);
    Item latest = life.stages().getLast().item();
    view.line(0, ink.bold(label(latest)) + "  " + life.lastEdition().title());
    view.line(0, "");
    view.view.append(view.schedule());
    view.line(0, "");
    view.line(
        0, messages.of("origin." + key(life.origin()), first(life), other(life.originItem())));
    life.stages().forEach(view::stage);
    view.line(
        0, messages.of("outcome." + key(life.outcome()), last(life), other(life.outcomeItem())));
    return view.view.toString();
  }

  /** One row for each edition, one column for each year that any of them covers. */
  private String schedule() {
    TreeSet<Integer> years = new TreeSet<>();
    for (Stage stage : life.stages()) {
      stage.item().schedule().forEach(phase -> years.add(phase.fiscalYear()));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(messages.of("column.edition"), false));
    columns.add(new Column(messages.of("column.item"), false));
    columns.add(new Column(messages.of("column.page"), false));
    years.forEach(year -> columns.add(new Column(String.valueOf(year), false)));
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : life.stages()) {
      List<String> row = new ArrayList<>();
      row.add(edition(stage));
      row.add(label(stage.item()));
      row.add(
          stage.item().places().isEmpty() ? "" : RecordView.pages(stage.item().places(), messages));
      years.forEach(year -> row.add(phase(stage.item(), year)));
      rows.add(row);
    }
    return TextTable.of(columns, rows);
  }

  private static String phase(Item item, int year) {
    for (SchedulePhase phase : item.schedule()) {
      if (phase.fiscalYear() == year) {
        return phase.phase() == null ? "–" : phase.phase().value();
      }
    }
    return "";
  }

  private void stage(Stage stage) {
    Difference change = stage.change();
    for (Side joined : stage.joined()) {
      line(0, messages.of("history.joined", edition(stage), joined.label()));
    }
    for (Side parted : stage.parted()) {
      line(0, messages.of("history.parted", edition(stage), parted.label()));
    }
    if (change != null) {
      line(0, messages.of("history.changed", edition(stage), words.kinds(change)));
      for (FieldDifference field : change.fields()) {
        line(2, words.field(field) + ": " + ink.of(field.runs()));
      }
    }
  }

  private static String edition(Stage stage) {
    String edition = stage.edition().edition();
    return edition == null ? stage.edition().fileName() : edition;
  }

  private static String first(ItemLife life) {
    return edition(life.stages().getFirst());
  }

  private static String last(ItemLife life) {
    return edition(life.stages().getLast());
  }

  private static String other(@Nullable Side side) {
    return side == null ? "" : side.label();
  }

  private static String label(Item item) {
    return item.number() == null ? item.name().value() : item.number() + " " + item.name();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void line(int depth, String text) {
    view.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
  }
}

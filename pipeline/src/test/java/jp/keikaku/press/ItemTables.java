package jp.keikaku.press;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.press.Block.Cell;
import jp.keikaku.press.Block.Fill;
import jp.keikaku.press.Block.Gap;
import jp.keikaku.press.Block.Grid;
import jp.keikaku.press.PlanSource.ChallengeSource;
import jp.keikaku.press.PlanSource.ItemSource;
import jp.keikaku.press.PlanSource.ListedSource;
import jp.keikaku.press.PlanSource.PhaseSource;

/** The overview and the item tables, in one of two forms. */
record ItemTables(PlanSource.PlanPrint print, Wording wording, boolean together) {
  private static final int FIRST_REIWA_YEAR = 2019;

  Grid overview(List<ListedSource> listed, int pillar) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.label("No."), Cell.label("取組項目"), Cell.label("区分")));
    for (ListedSource item : listed) {
      if (item.number().startsWith(pillar + "-")) {
        rows.add(List.of(centered(item.number()), text(item.name()), centered(item.category())));
      }
    }
    return new Grid(List.of(0.12, 0.74, 0.14), List.copyOf(rows), 1, true);
  }

  List<Block> of(List<ItemSource> items, int pillar) {
    List<Block> blocks = new ArrayList<>();
    for (ItemSource item : items) {
      if (item.pillar() == pillar) {
        blocks.add(table(item, item.category()));
        blocks.add(new Gap(1));
      }
    }
    return blocks;
  }

  /** An item table that only shows how to read one: its 区分 is left empty. */
  Grid example(ItemSource item) {
    return table(item, "");
  }

  private Grid table(ItemSource item, String category) {
    return "stacked".equals(print.itemForm()) ? stacked(item, category) : compact(item, category);
  }

  /** The schedule beside the description. */
  private Grid compact(ItemSource item, String category) {
    List<Cell> description = new ArrayList<>();
    description.add(Cell.label("推進内容").spanning(1, 2));
    description.add(text(item.description()).spanning(3, 2));
    description.add(Cell.label("推進予定\n年度").spanning(1, 3));
    List<Cell> bars = new ArrayList<>();
    List<Cell> departments = new ArrayList<>();
    departments.add(Cell.label("関係部署"));
    departments.add(text(item.departmentsText()).spanning(3, 1));
    for (PhaseSource phase : item.schedule()) {
      description.add(Cell.label(year(phase)));
      bars.add(Cell.bar(phase.phase() != null));
      departments.add(centered(phase(phase)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.label("整理番号\n項目名"),
            centered(item.number()),
            text(item.name()).spanning(3, 1),
            Cell.label("区分"),
            centered(category).spanning(2, 1)));
    rows.add(List.copyOf(description));
    rows.add(List.copyOf(bars));
    rows.add(List.copyOf(departments));
    rows.addAll(challenges(item, 5));
    return new Grid(
        List.of(0.12, 0.09, 0.06, 0.32, 0.11, 0.10, 0.10, 0.10), List.copyOf(rows), 1, together);
  }

  /** The schedule below the description. */
  private Grid stacked(ItemSource item, String category) {
    List<Cell> years = new ArrayList<>();
    years.add(Cell.label("推進予定\n年度").spanning(1, 2));
    List<Cell> phases = new ArrayList<>();
    for (PhaseSource phase : item.schedule()) {
      int columns = years.size() == 1 ? 3 : 1;
      Fill fill = phase.phase() == null ? Fill.NONE : Fill.BAR;
      years.add(Cell.label(year(phase)).spanning(columns, 1));
      phases.add(Cell.of(phase(phase), fill, Block.Alignment.CENTER).spanning(columns, 1));
    }
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.label("整理番号"),
            centered(item.number()),
            Cell.label("区分").spanning(2, 1),
            centered(category).spanning(2, 1)));
    rows.add(List.of(Cell.label("項目名"), text(item.name()).spanning(5, 1)));
    rows.add(List.of(Cell.label("推進内容"), text(item.description()).spanning(5, 1)));
    rows.add(List.of(Cell.label("関係部署"), text(item.departmentsText()).spanning(5, 1)));
    rows.add(List.copyOf(years));
    rows.add(List.copyOf(phases));
    rows.addAll(challenges(item, 3));
    return new Grid(List.of(0.16, 0.11, 0.06, 0.11, 0.28, 0.28), List.copyOf(rows), 1, together);
  }

  private List<List<Cell>> challenges(ItemSource item, int noteColumns) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ChallengeSource challenge : item.challenges()) {
      String note = challenge.note() == null ? "―" : challenge.note();
      List<Cell> row = new ArrayList<>();
      if (rows.isEmpty()) {
        row.add(Cell.label("課題対応").spanning(1, item.challenges().size()));
      }
      row.add(centered("課題" + challenge.number()));
      row.add(Cell.centered(challenge.addressed() ? "○" : "×"));
      row.add(text(note).spanning(noteColumns, 1));
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private String year(PhaseSource phase) {
    int reiwa = phase.fiscalYear() - FIRST_REIWA_YEAR + 1;
    return wording.of(print.yearHeader().replace("{year}", Integer.toString(reiwa)));
  }

  private static String phase(PhaseSource phase) {
    return phase.phase() == null ? "" : phase.phase();
  }

  private Cell text(String text) {
    return Cell.text(wording.of(text));
  }

  private Cell centered(String text) {
    return Cell.centered(wording.of(text));
  }
}

package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.keikaku.document.Place;
import jp.keikaku.trial.Table.Cell;
import jp.keikaku.trial.Words.Kind;

/** A table for each item, with labels beside values. */
final class Sheets {
  private static final List<Double> WIDTHS = List.of(0.18, 0.3, 0.18, 0.34);
  private static final int FIRST_YEAR = 2025;

  private final Random random;
  private final Words words;
  private final Paper paper;

  Sheets(Random random, Words words, Paper paper) {
    this.random = random;
    this.words = words;
    this.paper = paper;
  }

  /** The labels that all sheets of a paper share, and how they stand. */
  private record Form(
      String number,
      String category,
      String name,
      String description,
      String departments,
      boolean numberInName,
      boolean departmentsFirst,
      int years) {}

  /**
   * Sheets.
   *
   * @param below whether each has its schedule in a table below
   */
  List<ExpectedItem> sheets(boolean below) {
    Form form =
        new Form(
            words.label(Kind.NUMBER),
            words.label(Kind.CATEGORY),
            words.label(Kind.NAME),
            words.label(Kind.DESCRIPTION),
            words.label(Kind.DEPARTMENTS),
            random.nextInt(4) == 0,
            random.nextBoolean(),
            2 + random.nextInt(3));
    boolean onePage = random.nextBoolean();
    boolean inside = !below && random.nextBoolean();
    boolean steps = random.nextBoolean();
    boolean titled = random.nextInt(3) == 0;
    List<ExpectedItem> items = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 1; i <= count; i++) {
      if (i > 1 && onePage) {
        paper.page();
      } else if (random.nextBoolean()) {
        paper.room(paper.size() * 24);
      }
      if (titled) {
        paper.line("個票", 1, 0);
      }
      ExpectedItem item = ExpectedItem.empty();
      List<List<Cell>> rows = rows(form, item, (1 + i / 4) + "-" + i);
      if (inside) {
        rows.addAll(scheduleRows(item));
      }
      List<List<Place>> places = paper.table(new Table(WIDTHS, rows, 0));
      Composer.placed(item, places, 0, places.size());
      if (below) {
        paper.gap(0.5 + random.nextInt(2));
        Table schedule = steps ? steps(form, item) : years(form, item);
        List<List<Place>> placed = paper.table(schedule);
        Composer.placed(item, placed, 0, placed.size());
      }
      paper.gap(1.5);
      items.add(item);
    }
    return items;
  }

  private List<List<Cell>> rows(Form form, ExpectedItem item, String number) {
    String name = words.name();
    item.with(ExpectedItem.NUMBER, number).with(ExpectedItem.NAME, name);
    List<List<Cell>> rows = new ArrayList<>();
    if (!form.numberInName()) {
      String category = words.category();
      if (Kind.CATEGORY.knows(form.category())) {
        item.with(ExpectedItem.CATEGORY, category);
      } else {
        item.other(form.category(), category);
      }
      rows.add(
          List.of(
              Cell.label(form.number()),
              Cell.centred(number),
              Cell.label(form.category()),
              Cell.centred(category)));
    }
    rows.add(wide(form.name(), form.numberInName() ? number + " " + name : name));
    List<List<Cell>> told = new ArrayList<>();
    String[] offices = Composer.offices(random, words, false);
    item.with(ExpectedItem.DEPARTMENTS, offices[1]);
    told.add(wide(form.departments(), offices[0]));
    String prose = words.prose(1 + random.nextInt(5));
    item.with(ExpectedItem.DESCRIPTION, prose);
    told.add(wide(form.description(), prose));
    if (!form.departmentsFirst()) {
      Collections.reverse(told);
    }
    rows.addAll(told);
    if (random.nextBoolean()) {
      String cost = words.amount() + "千円";
      String goal = Manner.pick(random, "80%", "年12回", "1,200件");
      item.other("事業費", cost).other("目標値", goal);
      rows.add(
          List.of(Cell.label("事業費"), Cell.amount(cost), Cell.label("目標値"), Cell.centred(goal)));
    }
    return rows;
  }

  private static List<Cell> wide(String label, String value) {
    return List.of(Cell.label(label), Cell.text(value).spanning(3, 1));
  }

  /** Years and phases in the sheet itself: three of each beside a label. */
  private List<List<Cell>> scheduleRows(ExpectedItem item) {
    List<Cell> years = new ArrayList<>();
    List<Cell> phases = new ArrayList<>();
    years.add(Cell.label(Manner.pick(random, "年度別計画", "スケジュール")).spanning(1, 2));
    String before = "";
    for (int year = FIRST_YEAR; year < FIRST_YEAR + 3; year++) {
      String phase = random.nextInt(4) == 0 ? "" : words.phase(before.isEmpty());
      before = phase.equals("→") ? before : phase;
      item.phase(year, "", before);
      years.add(Cell.label(year(year)));
      phases.add(Cell.centred(phase));
    }
    return List.of(years, phases);
  }

  private static String year(int year) {
    return "令和" + (year - 2018) + "年度";
  }

  private Table years(Form form, ExpectedItem item) {
    List<Cell> years = new ArrayList<>();
    List<Cell> phases = new ArrayList<>();
    String before = "";
    for (int year = FIRST_YEAR; year < FIRST_YEAR + form.years(); year++) {
      String phase = random.nextInt(4) == 0 ? "" : words.phase(before.isEmpty());
      before = phase.equals("→") ? before : phase;
      item.phase(year, "", before);
      years.add(Cell.label(year(year)));
      phases.add(Cell.centred(phase));
    }
    return new Table(Collections.nCopies(form.years(), 1.0), List.of(years, phases), 1);
  }

  private Table steps(Form form, ExpectedItem item) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    head.add(Cell.label(Manner.pick(random, "", "工程", "項目")));
    for (int i = 0; i < form.years(); i++) {
      head.add(Cell.label(year(FIRST_YEAR + i)));
    }
    rows.add(head);
    for (String step : List.of("制度の設計", "運用", "効果の確認").subList(0, 2 + random.nextInt(2))) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(step));
      String before = "";
      for (int i = 0; i < form.years(); i++) {
        String phase = random.nextInt(3) == 0 ? "" : words.phase(before.isEmpty());
        before = phase.equals("→") ? before : phase;
        item.phase(FIRST_YEAR + i, step, before);
        row.add(Cell.centred(phase));
      }
      rows.add(row);
    }
    List<Double> widths = new ArrayList<>(List.of(1.4));
    widths.addAll(Collections.nCopies(form.years(), 1.0));
    return new Table(widths, rows, 1);
  }

  /** Evaluation sheets: what was done, judged by several measures below one label. */
  List<ExpectedItem> evaluations() {
    String name = Manner.pick(random, "事務事業名", "事業名", "事業の名称");
    String departments = words.label(Kind.DEPARTMENTS);
    String description = Manner.pick(random, "事業の目的", "事業概要", "事業内容");
    String judged = Manner.pick(random, "評価", "評価の結果", "担当課による評価");
    boolean onePage = random.nextBoolean();
    List<ExpectedItem> items = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 1; i <= count; i++) {
      if (i > 1 && onePage) {
        paper.page();
      }
      paper.room(paper.size() * 30);
      paper.line("令和6年度　事務事業評価シート", 1.2, 6);
      ExpectedItem item = ExpectedItem.empty();
      List<List<Cell>> rows = new ArrayList<>();
      String called = words.name();
      String office = words.office();
      item.with(ExpectedItem.NUMBER, String.valueOf(i));
      item.with(ExpectedItem.NAME, called).with(ExpectedItem.DEPARTMENTS, office);
      rows.add(
          List.of(
              Cell.label("事業番号"),
              Cell.centred(String.valueOf(i)),
              Cell.label(departments),
              Composer.cell(random, office)));
      rows.add(wide(name, called));
      String prose = words.prose(1 + random.nextInt(2));
      item.with(ExpectedItem.DESCRIPTION, prose);
      rows.add(wide(description, prose));
      List<String> measures = List.of("必要性", "有効性", "効率性");
      for (int k = 0; k < measures.size(); k++) {
        String mark = Manner.pick(random, "A", "B", "C");
        String why = words.prose(1);
        item.other(judged + "／" + measures.get(k), mark + "\n" + why);
        List<Cell> row = new ArrayList<>();
        if (k == 0) {
          row.add(Cell.label(judged).spanning(1, measures.size()));
        }
        row.add(Cell.label(measures.get(k)));
        row.add(Cell.centred(mark));
        row.add(Cell.text(why));
        rows.add(row);
      }
      String next = Manner.pick(random, "拡充する", "今のまま続ける", "縮小する");
      item.other("今後の方向性", next);
      rows.add(wide("今後の方向性", next));
      List<List<Place>> places = paper.table(new Table(WIDTHS, rows, 0));
      Composer.placed(item, places, 0, places.size());
      paper.gap(1.5);
      items.add(item);
    }
    return items;
  }
}

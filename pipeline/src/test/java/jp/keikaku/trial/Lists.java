package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import jp.keikaku.document.Place;
import jp.keikaku.trial.Table.Cell;
import jp.keikaku.trial.Words.Kind;

/** Tables with one item a row. */
final class Lists {
  private final Random random;
  private final Words words;
  private final Paper paper;

  Lists(Random random, Words words, Paper paper) {
    this.random = random;
    this.words = words;
    this.paper = paper;
  }

  /** A column: its label, width in parts, and how its values are set. */
  private record Column(String label, double width, Filler filler) {}

  /** Fills one cell, and notes what is expected of it. */
  private interface Filler {
    Cell fill(ExpectedItem item, int row);
  }

  private Column number() {
    String group = random.nextBoolean() ? "" : (1 + random.nextInt(3)) + "-";
    String label = words.label(Kind.NUMBER);
    return new Column(
        label,
        0.07,
        (item, row) -> {
          item.with(ExpectedItem.NUMBER, group + (row + 1));
          return Cell.centred(group + (row + 1));
        });
  }

  private Column name() {
    return new Column(
        words.label(Kind.NAME),
        0.2,
        (item, row) -> {
          String name = words.name();
          item.with(ExpectedItem.NAME, name);
          return Cell.text(name);
        });
  }

  private Column description(boolean oneLine) {
    return new Column(
        words.label(Kind.DESCRIPTION),
        oneLine ? 0.32 : 0.3,
        (item, row) -> {
          String prose = oneLine ? words.shortProse() : words.prose(1 + random.nextInt(3));
          item.with(ExpectedItem.DESCRIPTION, prose);
          return Cell.text(prose);
        });
  }

  private Column departments(boolean oneLine) {
    boolean centred = random.nextBoolean();
    return new Column(
        words.label(Kind.DEPARTMENTS),
        0.15,
        (item, row) -> {
          String[] offices =
              oneLine ? new String[] {words.office(), ""} : Composer.offices(random, words, false);
          item.with(ExpectedItem.DEPARTMENTS, oneLine ? offices[0] : offices[1]);
          return centred ? Cell.centred(offices[0]) : Cell.text(offices[0]);
        });
  }

  private Column category() {
    String label = words.label(Kind.CATEGORY);
    return new Column(
        label,
        0.07,
        (item, row) -> {
          String category = words.category();
          if (Kind.CATEGORY.knows(label)) {
            item.with(ExpectedItem.CATEGORY, category);
          } else {
            item.other(label, category);
          }
          return Cell.centred(category);
        });
  }

  private Column amount(String label) {
    return new Column(
        label,
        0.12,
        (item, row) -> {
          String amount = random.nextInt(8) == 0 ? "" : words.amount();
          item.other(label, amount);
          return Cell.amount(amount);
        });
  }

  private Column year(int year, IdentityHashMap<ExpectedItem, String> before) {
    return new Column(
        "令和" + (year - 2018) + "年度",
        0.1,
        (item, row) -> {
          String phase = random.nextInt(5) == 0 ? "" : words.phase(!before.containsKey(item));
          if (phase.isEmpty()) {
            before.remove(item);
          } else {
            before.put(item, phase.equals("→") ? before.getOrDefault(item, "") : phase);
            item.phase(year, "", before.getOrDefault(item, ""));
          }
          return Cell.centred(phase);
        });
  }

  /**
   * Items, amounts or years beside them, totals at the end.
   *
   * @param oneLine whether each cell has one line
   */
  List<ExpectedItem> list(boolean oneLine) {
    List<Column> columns = new ArrayList<>();
    if (random.nextInt(5) > 0) {
      columns.add(number());
    }
    if (!oneLine && random.nextInt(3) == 0) {
      columns.add(category());
    }
    columns.add(name());
    columns.add(description(oneLine));
    columns.add(departments(oneLine));
    int rest = random.nextInt(oneLine ? 2 : 3);
    if (rest == 1) {
      columns.add(amount(Manner.pick(random, "事業費", "予算額", "見込額", "事業費（千円）")));
    } else if (rest == 2) {
      IdentityHashMap<ExpectedItem, String> before = new IdentityHashMap<>();
      for (int year = 2025; year < 2027 + random.nextInt(2); year++) {
        columns.add(year(year, before));
      }
    }
    if (random.nextInt(4) == 0 && columns.size() > 3) {
      columns.add(columns.remove(columns.size() - 2));
    }
    List<Cell> header = columns.stream().map(column -> Cell.label(column.label())).toList();
    return set(columns, List.of(header), rest == 1 && random.nextBoolean());
  }

  /** Labels above labels: the parts of a department, or amounts by year. */
  List<ExpectedItem> nested() {
    List<Column> columns = new ArrayList<>(List.of(number(), name(), description(false)));
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    columns.forEach(column -> upper.add(Cell.label(column.label()).spanning(1, 2)));
    if (random.nextBoolean()) {
      upper.add(Cell.label(Manner.pick(random, "担当部署", "所管", "担当")).spanning(2, 1));
      columns.add(part("部", 0.1, Manner.pick(random, "総務部", "市民部", "建設部")));
      columns.add(part("課", 0.13, ""));
      lower.add(Cell.label("部"));
      lower.add(Cell.label("課"));
    } else {
      Column departments = departments(false);
      columns.add(departments);
      upper.add(Cell.label(departments.label()).spanning(1, 2));
      String label = Manner.pick(random, "事業費", "予算額", "財源内訳");
      upper.add(Cell.label(label).spanning(2, 1));
      for (String inner :
          label.equals("財源内訳") ? List.of("国・県", "一般財源") : List.of("令和6年度", "令和7年度")) {
        Column amount = amount(label + "／" + inner);
        columns.add(amount);
        lower.add(Cell.label(inner));
      }
    }
    return set(columns, List.of(upper, lower), false);
  }

  /** A department whose parts stand in columns of their own. */
  private Column part(String label, double width, String always) {
    return new Column(
        label,
        width,
        (item, row) -> {
          String part = always.isEmpty() ? words.office() : always;
          String before = item.fields().getOrDefault(ExpectedItem.DEPARTMENTS, "");
          item.with(ExpectedItem.DEPARTMENTS, before + part);
          return Cell.text(part);
        });
  }

  /** What was planned, what was done, and how it is judged. */
  List<ExpectedItem> progress() {
    List<Column> columns = new ArrayList<>();
    columns.add(number());
    columns.add(name());
    columns.add(departments(false));
    boolean year = random.nextBoolean();
    columns.add(
        new Column(
            year ? "令和6年度の計画" : words.label(Kind.DESCRIPTION),
            0.25,
            (item, row) -> {
              String prose = words.prose(1);
              item.with(ExpectedItem.DESCRIPTION, prose);
              return Cell.text(prose);
            }));
    String done = Manner.pick(random, "実績", "進捗状況", "令和6年度の実績", "取組実績", "できたこと");
    columns.add(other(done, 0.25, () -> words.prose(1 + random.nextInt(2)), false));
    String judged = Manner.pick(random, "評価", "達成度", "進捗", "判定");
    columns.add(other(judged, 0.08, () -> Manner.pick(random, "A", "B", "C", "◎", "○", "△"), true));
    return set(
        columns,
        List.of(columns.stream().map(column -> Cell.label(column.label())).toList()),
        false);
  }

  private interface Value {
    String get();
  }

  private static Column other(String label, double width, Value value, boolean centred) {
    return new Column(
        label,
        width,
        (item, row) -> {
          String text = value.get();
          item.other(label, text);
          return centred ? Cell.centred(text) : Cell.text(text);
        });
  }

  private List<ExpectedItem> set(List<Column> columns, List<List<Cell>> header, boolean totals) {
    int count = 4 + random.nextInt(22);
    List<ExpectedItem> items = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>(header);
    boolean merged = random.nextInt(3) == 0 && paper.isRuled();
    int column = columns.stream().map(Column::label).toList().indexOf("");
    for (int i = 0; i < columns.size() && merged; i++) {
      column = Kind.DEPARTMENTS.knows(columns.get(i).label()) ? i : column;
    }
    int open = 0;
    ExpectedItem above = ExpectedItem.empty();
    for (int row = 0; row < count; row++) {
      ExpectedItem item = ExpectedItem.empty();
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (i == column && open > 0) {
          item.with(
              ExpectedItem.DEPARTMENTS, above.fields().getOrDefault(ExpectedItem.DEPARTMENTS, ""));
          continue;
        }
        Cell cell = columns.get(i).filler().fill(item, row);
        if (i == column) {
          open = Math.min(count - row, 1 + random.nextInt(3));
          cell = cell.spanning(1, open);
        }
        cells.add(cell);
      }
      open--;
      above = item;
      rows.add(cells);
      items.add(item);
    }
    if (totals) {
      List<Cell> cells = new ArrayList<>();
      boolean amounts = columns.getLast().width() == 0.12;
      cells.add(
          Cell.label(Manner.pick(random, "合計", "計", "合　計"))
              .spanning(amounts ? columns.size() - 1 : columns.size(), 1));
      if (amounts) {
        cells.add(Cell.amount("1,234,567"));
      }
      rows.add(cells);
    }
    List<Double> widths = columns.stream().map(Column::width).toList();
    List<List<Place>> places = paper.table(new Table(widths, rows, header.size()));
    for (int i = 0; i < count; i++) {
      Composer.placed(items.get(i), places, header.size() + i, header.size() + i + 1);
    }
    return items;
  }
}

package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.keikaku.document.Place;
import jp.keikaku.trial.Table.Cell;
import jp.keikaku.trial.Words.Kind;

/** Composes the paper of a shape: what stands around its items, and the items. */
final class Composer {
  private static final String[] CHAPTERS = {"第１章　", "１　", "Ⅰ　", "第1部 ", ""};

  private final Random random;
  private final Words words;
  private final Paper paper;

  Composer(Random random, Words words, Paper paper) {
    this.random = random;
    this.words = words;
    this.paper = paper;
  }

  List<ExpectedItem> compose(Shape shape) {
    if (random.nextBoolean()) {
      paper.gap(6);
      paper.line("海風市業務改善計画", 1.8, 4);
      paper.gap(2);
      paper.line("令和7年度版", 1.3, 10);
      paper.gap(10);
      paper.line("令和7年3月", 1.2, 10);
      paper.line("海風市", 1.2, 10);
      paper.page();
    }
    if (random.nextBoolean()) {
      paper.line(Manner.pick(random, CHAPTERS) + "計画について", 1.3, 0);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        paper.line("　" + words.prose(2), 1, 0);
      }
    }
    paper.gap(random.nextInt(12));
    paper.line(Manner.pick(random, CHAPTERS) + "取組の内容", 1.3, 0);
    paper.gap(0.5);
    return switch (shape) {
      case LIST, DOWNWARD -> new Lists(random, words, paper).list(false);
      case UNRULED -> new Lists(random, words, paper).list(true);
      case NESTED -> new Lists(random, words, paper).nested();
      case PROGRESS -> new Lists(random, words, paper).progress();
      case SHEETS -> new Sheets(random, words, paper).sheets(false);
      case SCHEDULES -> new Sheets(random, words, paper).sheets(true);
      case EVALUATION -> new Sheets(random, words, paper).evaluations();
      case HEADED -> headed();
    };
  }

  /** Initiatives that are headings, with lines below. */
  private List<ExpectedItem> headed() {
    List<ExpectedItem> items = new ArrayList<>();
    int style = random.nextInt(4);
    boolean brackets = random.nextBoolean();
    String department = words.label(Kind.DEPARTMENTS);
    while (!Kind.DEPARTMENTS.knows(department)) {
      department = words.label(Kind.DEPARTMENTS);
    }
    int count = 3 + random.nextInt(8);
    for (int i = 1; i <= count; i++) {
      ExpectedItem item = ExpectedItem.empty();
      String number = style == 3 ? "1-" + i : String.valueOf(i);
      String printed =
          switch (style) {
            case 0 -> "（" + Character.toString('０' + i % 10) + "）";
            case 1 -> "取組" + i + "　";
            case 2 -> i + "　";
            default -> "1-" + i + " ";
          };
      if (style == 0 && i >= 10) {
        printed = "（１０）";
      }
      String name = words.name();
      item.with(ExpectedItem.NUMBER, number).with(ExpectedItem.NAME, name);
      paper.room(paper.size() * 12);
      paper.gap(0.7);
      item.places().addAll(paper.line(printed + name, style == 1 ? 1 : 1.15, 0));
      String prose = words.prose(1 + random.nextInt(3));
      item.with(ExpectedItem.DESCRIPTION, prose);
      String office = random.nextInt(3) == 0 ? words.office() + "、企画室" : words.office();
      item.with(ExpectedItem.DEPARTMENTS, office.replace('、', '・'));
      if (brackets) {
        item.places().addAll(paper.line("　" + prose, 1, 0));
        item.places().addAll(paper.line("【" + department + "】" + office, 1, 1));
      } else {
        item.places().addAll(paper.line(department + "：" + office, 1, 1));
        item.places().addAll(paper.line("　" + prose, 1, 0));
      }
      items.add(item);
    }
    return items;
  }

  /** A department, or several as they may be printed, and what they are. */
  static String[] offices(Random random, Words words, boolean oneLine) {
    String first = words.office();
    String second = words.office();
    if (first.equals(second) || random.nextInt(3) > 0) {
      return new String[] {first, first};
    }
    boolean lines = !oneLine && random.nextBoolean();
    return new String[] {first + (lines ? "\n" : "、") + second, first + "・" + second};
  }

  /** Notes where an item's cells were drawn. */
  static void placed(ExpectedItem item, List<List<Place>> rows, int from, int to) {
    for (int row = from; row < to; row++) {
      item.places().addAll(rows.get(row));
    }
  }

  /** A cell with the text of a value, set as such values are. */
  static Cell cell(Random random, String text) {
    return random.nextInt(3) == 0 ? Cell.centred(text) : Cell.text(text);
  }
}

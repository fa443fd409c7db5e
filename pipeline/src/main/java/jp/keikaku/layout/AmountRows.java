package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.text.Width;

/**
 * Lines of a name and amounts that end below each other: a budget list, which needs no rulings to
 * be a table.
 */
final class AmountRows {
  private static final Pattern AMOUNT =
      Pattern.compile("[△▲-]?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?(円|千円|百万円|%|人|件)?|[-―－0]");
  private static final Pattern GROUPED = Pattern.compile(".*[0-9],[0-9]{3}.*");

  /** Words of one cell stand no further apart than this, in ems. */
  static final double APART = 0.9;

  /** Amounts of one column end within this distance, in points. */
  private static final double TOGETHER = 2;

  private AmountRows() {}

  /** How many lines from here on are rows of such a list. */
  static int count(List<Line> lines, int start) {
    List<Segment> first = cells(lines.get(start));
    if (!isRow(first)) {
      return 0;
    }
    int count = 1;
    while (start + count < lines.size() && isAlike(first, cells(lines.get(start + count)))) {
      count++;
    }
    return count;
  }

  private static List<Segment> cells(Line line) {
    return line.isLeader()
        ? List.of()
        : new ArrayList<>(Segment.of(List.of(line), APART * line.size()));
  }

  private static boolean isRow(List<Segment> cells) {
    return cells.size() >= 2
        && !isAmount(cells.getFirst())
        && cells.stream().skip(1).allMatch(AmountRows::isAmount)
        && cells.stream().anyMatch(cell -> GROUPED.matcher(Width.narrow(cell.text())).matches());
  }

  private static boolean isAmount(Segment cell) {
    return AMOUNT.matcher(Width.narrow(cell.text())).matches();
  }

  private static boolean isAlike(List<Segment> first, List<Segment> cells) {
    if (!isRow(cells) || cells.size() != first.size()) {
      return false;
    }
    for (int i = 1; i < cells.size(); i++) {
      if (Math.abs(cells.get(i).box().right() - first.get(i).box().right()) > TOGETHER) {
        return false;
      }
    }
    return true;
  }
}

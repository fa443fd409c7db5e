package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.compare.Run.Operation;

/**
 * Differences of two texts by runs of characters: the longest common subsequence of the folded
 * characters, from which single characters that agree by chance between two changes are taken out
 * so that people can read it, and changes that cut a word are widened to it.
 */
public final class TextDifference {
  /** Above so many comparisons, what is not common at both ends counts as replaced. */
  private static final long MOST_COMPARISONS = 16_000_000;

  /** Common stretches of so many characters between two longer changes are chance. */
  private static final int CHANCE = 2;

  private TextDifference() {}

  /** A character with what it is compared by. */
  private record Cluster(String key, String printed) {}

  /**
   * The runs of two texts. Those that are not {@code INSERTED} spell the earlier text, those that
   * are not {@code DELETED} the later one, widths and white space apart.
   */
  public static List<Run> runs(String before, String after) {
    return WordRuns.of(readable(exactRuns(before, after)));
  }

  /** The same with every character that both texts hold, by chance or not, as common. */
  static List<Run> exactRuns(String before, String after) {
    List<Cluster> left = clusters(before);
    List<Cluster> right = clusters(after);
    int start = 0;
    while (start < Math.min(left.size(), right.size())
        && left.get(start).key.equals(right.get(start).key)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(left.size(), right.size()) - start
        && left.get(left.size() - 1 - end).key.equals(right.get(right.size() - 1 - end).key)) {
      end++;
    }
    List<Run> runs = new ArrayList<>();
    add(runs, Operation.SAME, right.subList(0, start));
    middle(runs, left.subList(start, left.size() - end), right.subList(start, right.size() - end));
    add(runs, Operation.SAME, right.subList(right.size() - end, right.size()));
    return List.copyOf(runs);
  }

  /** Folded characters; those that fold to nothing stay with the one before them. */
  private static List<Cluster> clusters(String text) {
    List<Cluster> clusters = new ArrayList<>(text.length());
    StringBuilder lead = new StringBuilder();
    int index = 0;
    while (index < text.length()) {
      int end = index + Character.charCount(text.codePointAt(index));
      while (end < text.length() && isVoicingMark(text.charAt(end))) {
        end++;
      }
      String printed = text.substring(index, end);
      String key = Folding.key(printed);
      if (!key.isEmpty()) {
        clusters.add(new Cluster(key, lead + printed));
        lead.setLength(0);
      } else if (clusters.isEmpty()) {
        lead.append(printed);
      } else {
        Cluster last = clusters.removeLast();
        clusters.add(new Cluster(last.key, last.printed + printed));
      }
      index = end;
    }
    return clusters;
  }

  private static boolean isVoicingMark(char c) {
    return c == '\uFF9E' || c == '\uFF9F' || c == '\u3099' || c == '\u309A';
  }

  private static void middle(List<Run> runs, List<Cluster> left, List<Cluster> right) {
    if ((long) left.size() * right.size() > MOST_COMPARISONS) {
      add(runs, Operation.DELETED, left);
      add(runs, Operation.INSERTED, right);
      return;
    }
    int[][] common = commonLengths(left, right);
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).key.equals(right.get(j).key)) {
        add(runs, Operation.SAME, right.subList(j, j + 1));
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        add(runs, Operation.DELETED, left.subList(i, i + 1));
        i++;
      } else {
        add(runs, Operation.INSERTED, right.subList(j, j + 1));
        j++;
      }
    }
  }

  /** Length of the longest common subsequence of what begins at each pair of positions. */
  private static int[][] commonLengths(List<Cluster> left, List<Cluster> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).key.equals(right.get(j).key)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Run> runs, Operation operation, List<Cluster> clusters) {
    if (clusters.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    if (!runs.isEmpty() && runs.getLast().operation() == operation) {
      text.append(runs.removeLast().text());
    }
    clusters.forEach(cluster -> text.append(cluster.printed));
    runs.add(new Run(operation, text.toString()));
  }

  /** Joins changes that only chance keeps apart; in each change, what went comes first. */
  private static List<Run> readable(List<Run> runs) {
    List<Run> readable = new ArrayList<>();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      switch (run.operation()) {
        case DELETED -> deleted.append(run.text());
        case INSERTED -> inserted.append(run.text());
        case SAME -> {
          boolean inside = i > 0 && i < runs.size() - 1;
          if (inside && run.text().length() <= CHANCE && isLong(runs, i, deleted, inserted)) {
            deleted.append(run.text());
            inserted.append(run.text());
          } else {
            flush(readable, deleted, inserted);
            readable.add(run);
          }
        }
      }
    }
    flush(readable, deleted, inserted);
    return List.copyOf(readable);
  }

  /** Whether the changes on both sides are longer than the stretch between them. */
  private static boolean isLong(
      List<Run> runs, int index, StringBuilder deleted, StringBuilder inserted) {
    int length = runs.get(index).text().length();
    int behind = 0;
    for (int i = index + 1; i < runs.size() && runs.get(i).operation() != Operation.SAME; i++) {
      behind += runs.get(i).text().length();
    }
    return deleted.length() + inserted.length() > length && behind > length;
  }

  private static void flush(List<Run> runs, StringBuilder deleted, StringBuilder inserted) {
    if (!deleted.isEmpty()) {
      runs.add(new Run(Operation.DELETED, deleted.toString()));
      deleted.setLength(0);
    }
    if (!inserted.isEmpty()) {
      runs.add(new Run(Operation.INSERTED, inserted.toString()));
      inserted.setLength(0);
    }
  }
}

package jp.keikaku.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Text;

/**
 * Splits the departments of a cell: {@code 情報管理課、総務課及び全ての所属}. A line end parts two offices, but not
 * an office from one of its own: {@code 総務課} above {@code 秘書係} is one department.
 */
final class Departments {
  private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n/／]|及び|および|並びに|ならびに");
  private static final Pattern MIDDLE_DOT = Pattern.compile("[・･]");
  private static final Pattern UNIT = Pattern.compile(".*(部|課|室|局|係|所|署|館|センター|会|校|園)$");

  /** A house that has no offices above it in its cell, and none below. */
  private static final Pattern HOUSE = Pattern.compile(".{1,15}(?:(?<!事務)所|署|館|園|校|センター|本部)");

  /** Offices by their rank, the lowest first. */
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile(".{1,15}(?:係|班|担当|グループ)"),
          Pattern.compile(".{1,15}(?:課|室|事務局|事務所)"),
          Pattern.compile(".{1,15}(?:部|局)"),
          Pattern.compile(".{1,15}(?:委員会|本庁)"));

  private Departments() {}

  static List<String> split(Text printed) {
    return SEPARATOR
        .splitAsStream(parted(printed))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> units(part).stream())
        .distinct()
        .toList();
  }

  /** Of a text that stands on no page. */
  static List<String> split(String printed) {
    return split(Text.of(printed));
  }

  /** The text with {@code \n} where a line end parts offices, and nowhere else. */
  private static String parted(Text printed) {
    String value = printed.value();
    Set<Integer> starts = new HashSet<>();
    List<Anchor> lines = printed.anchors();
    for (int i = 1; i < lines.size(); i++) {
      if (isBelow(lines.get(i - 1), lines.get(i))) {
        starts.add(lines.get(i).start());
      }
    }
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      boolean meant = value.charAt(i) == '\n';
      if (meant || (i > 0 && starts.contains(i) && value.charAt(i - 1) != '\n')) {
        int from = meant ? i + 1 : i;
        String line = value.substring(from, lineEnd(value, from, starts));
        int before = rank(Arrays.asList(SEPARATOR.split(parted, -1)).getLast(), 0);
        int after = rank(Arrays.asList(SEPARATOR.split(line, -1)).getFirst(), RANKS.size());
        boolean part = meant ? after < 0 || before <= after : before >= 0 && after >= before;
        parted.append(part ? "\n" : "");
      }
      parted.append(meant ? "" : value.charAt(i));
    }
    return parted.toString();
  }

  /** Whether a line goes on below another, not beside it in another cell. */
  private static boolean isBelow(Anchor line, Anchor next) {
    return next.page() > line.page()
        || (next.box().top() > line.box().centerY() && next.box().overlapX(line.box()) > 0);
  }

  private static int lineEnd(String value, int from, Set<Integer> starts) {
    int end = Math.min(from + 1, value.length());
    while (end < value.length() && value.charAt(end) != '\n' && !starts.contains(end)) {
      end++;
    }
    return end;
  }

  /** The rank of an office, that of a house as said, or -1 where a text is the name of none. */
  private static int rank(String text, int house) {
    if (HOUSE.matcher(text.strip()).matches()) {
      return house;
    }
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (RANKS.get(rank).matcher(text.strip()).matches()) {
        return rank;
      }
    }
    return -1;
  }

  /** A middle dot parts departments only where each part is one. */
  private static List<String> units(String part) {
    List<String> parts = Arrays.stream(MIDDLE_DOT.split(part)).map(String::strip).toList();
    return parts.size() > 1 && parts.stream().allMatch(unit -> UNIT.matcher(unit).matches())
        ? parts
        : List.of(part);
  }
}

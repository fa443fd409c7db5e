package jp.keikaku.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits the departments of a cell: {@code 情報管理課、総務課及び全ての所属}. */
final class Departments {
  private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n/／]|及び|および|並びに|ならびに");
  private static final Pattern MIDDLE_DOT = Pattern.compile("[・･]");
  private static final Pattern UNIT = Pattern.compile(".*(部|課|室|局|係|所|署|館|センター|会|校|園)$");

  private Departments() {}

  static List<String> split(String printed) {
    return SEPARATOR
        .splitAsStream(printed)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> units(part).stream())
        .distinct()
        .toList();
  }

  /** A middle dot parts departments only where each part is one. */
  private static List<String> units(String part) {
    List<String> parts = Arrays.stream(MIDDLE_DOT.split(part)).map(String::strip).toList();
    return parts.size() > 1 && parts.stream().allMatch(unit -> UNIT.matcher(unit).matches())
        ? parts
        : List.of(part);
  }
}

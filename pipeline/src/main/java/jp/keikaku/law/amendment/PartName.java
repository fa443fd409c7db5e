package jp.keikaku.law.amendment;

/** Names of numbered parts: {@code 第12条の2} for {@code 12_2}. */
final class PartName {
  private PartName() {}

  /** The name of another part of the kind that {@code name} is. */
  static String of(Level level, String number, String name) {
    return switch (level) {
      case ARTICLE -> of('条', number);
      case PARAGRAPH -> of('項', number);
      case ITEM -> of('号', number);
      case CHAPTER -> of(name.charAt(unit(name)), number);
      case DIVISION, SUBITEM, TABLE, REMARKS, ROW, COLUMN, DETAIL -> name;
    };
  }

  private static int unit(String name) {
    int at = 1;
    while (at < name.length() - 1 && Character.isDigit(name.charAt(at))) {
      at++;
    }
    return at;
  }

  static String of(char unit, String number) {
    int range = number.indexOf(':');
    if (range >= 0) {
      return of(unit, number.substring(0, range))
          + "から"
          + of(unit, number.substring(range + 1))
          + "まで";
    }
    int branch = number.indexOf('_');
    return branch < 0
        ? "第" + number + unit
        : "第"
            + number.substring(0, branch)
            + unit
            + "の"
            + number.substring(branch + 1).replace("_", "の");
  }
}

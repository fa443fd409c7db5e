package jp.keikaku.layout;

/** What line breaking and spacing need to know about characters. */
final class CharacterKinds {
  /** May not open a line (行頭禁則). */
  private static final String NO_START =
      "、。，．,.・：；:;？！?!ゝゞヽヾ々ー～〜゛゜）)］]｝}〕〉》」』】〟’”％%‰℃" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ※";

  /** May not end a line (行末禁則). */
  private static final String NO_END = "（(［[｛{〔〈《「『【〝‘“￥＄№";

  private CharacterKinds() {}

  /** Latin letters, ASCII digits and the marks that stand between them: they keep their spaces. */
  static boolean isLatin(int point) {
    return (point > ' ' && point < 0x250) || point == '’' || point == '“' || point == '”';
  }

  /** Letters and digits that lines do not break between. */
  static boolean isUnbreakable(int point) {
    return point < 0x250 && (Character.isLetterOrDigit(point) || "-.,/@_&'+%".indexOf(point) >= 0);
  }

  /** Digits and numerals of any kind. */
  static boolean isNumber(int point) {
    return Character.isDigit(point)
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER
        || "一二三四五六七八九十百".indexOf(point) >= 0;
  }

  static boolean mayNotStartLine(int point) {
    return NO_START.indexOf(point) >= 0;
  }

  static boolean mayNotEndLine(int point) {
    return NO_END.indexOf(point) >= 0;
  }
}

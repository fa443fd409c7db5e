package jp.keikaku.analysis;

/**
 * Signs that have to be seen before characters are composed: selectors of a variant, which show and
 * mean nothing by themselves, and Roman numerals that count (第Ⅲ期), which would become letters.
 */
final class RareSigns {
  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

  private static final Replacement COUNTING =
      Replacement.ofPairs(
          "第",
          ROMAN,
          "(?<=第)[" + ROMAN + "]",
          match -> String.valueOf(ROMAN.indexOf(match.group()) + 1));

  private RareSigns() {}

  static FoldedText fold(FoldedText text) {
    return COUNTING.in(withoutSelectors(text));
  }

  private static FoldedText withoutSelectors(FoldedText text) {
    String value = text.value();
    int selector = next(value, 0);
    if (selector == value.length()) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int kept = 0;
    while (selector < value.length()) {
      int end = selector + Character.charCount(value.codePointAt(selector));
      folded.keep(kept, selector);
      folded.dropInto(end);
      kept = end;
      selector = next(value, end);
    }
    folded.keep(kept, value.length());
    return folded.build();
  }

  private static int next(String value, int from) {
    int index = from;
    while (index < value.length() && !isSelector(value, index)) {
      index++;
    }
    return index;
  }

  private static boolean isSelector(String value, int index) {
    char first = value.charAt(index);
    boolean basic = first >= '\uFE00' && first <= '\uFE0F';
    boolean ideographic =
        first == '\uDB40'
            && index + 1 < value.length()
            && value.charAt(index + 1) >= '\uDD00'
            && value.charAt(index + 1) <= '\uDDEF';
    return basic || ideographic;
  }
}

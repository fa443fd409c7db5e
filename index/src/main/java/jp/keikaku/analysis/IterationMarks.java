package jp.keikaku.analysis;

/** The mark 々 as the kanji that it repeats, for views that know no words. */
final class IterationMarks {
  private static final Replacement REPEATED =
      Replacement.of(
          "々",
          "(\\p{IsHan})々",
          match -> match.group(1).equals("々") ? "" : match.group(1).repeat(2));

  private IterationMarks() {}

  static FoldedText fold(FoldedText text) {
    return REPEATED.in(text);
  }
}

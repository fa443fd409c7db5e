package jp.keikaku.trial;

import jp.keikaku.trial.Manner.Rules;

/** The shapes that papers with items have. */
enum Shape {
  LIST("one item a row", null),
  NESTED("a row each, labels that nest", null),
  PROGRESS("a progress report", null),
  SHEETS("a sheet for each item", null),
  SCHEDULES("a sheet, its schedule below", null),
  EVALUATION("evaluation sheets", null),
  HEADED("headings with labelled lines", null),
  DOWNWARD("one item a row, rules downwards", Rules.DOWNWARD),
  UNRULED("one item a row, no rules", Rules.NONE);

  private final String title;
  private final @org.jspecify.annotations.Nullable Rules rules;

  Shape(String title, @org.jspecify.annotations.Nullable Rules rules) {
    this.title = title;
    this.rules = rules;
  }

  String title() {
    return title;
  }

  Manner manner(java.util.Random random) {
    return rules == null ? Manner.ruled(random) : Manner.drawn(random, rules);
  }
}

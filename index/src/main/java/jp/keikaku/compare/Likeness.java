package jp.keikaku.compare;

import java.util.List;

/**
 * How alike two records are.
 *
 * @param value 0 to 1
 * @param evidence what says so; empty where they are called the same
 */
record Likeness(double value, List<Evidence> evidence) {
  /** Records that are called the same. */
  static final Likeness EQUAL = new Likeness(1, List.of());

  /** Copies the evidence. */
  Likeness {
    evidence = List.copyOf(evidence);
  }

  static Likeness of(double value, Evidence... evidence) {
    return new Likeness(value, List.of(evidence));
  }

  /** How alike two texts are, as evidence of a kind. */
  static Evidence evidence(Evidence.Kind kind, String before, String after) {
    return new Evidence(kind, Bigrams.of(before).likeness(Bigrams.of(after)));
  }
}

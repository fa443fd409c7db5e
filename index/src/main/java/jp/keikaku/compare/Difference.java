package jp.keikaku.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one record between two editions.
 *
 * @param subject what kind of record
 * @param kinds what happened, in the order of {@link DifferenceKind}; never empty
 * @param before the record in the earlier edition; for a merged one the record that went into
 *     {@code after}; null where it is new and came from nowhere
 * @param after the record in the later edition, or null where it is gone
 * @param fields values that are others
 * @param confidence how sure it is that both sides are the same record, 0 to 1
 * @param evidence why they are held for the same
 */
public record Difference(
    Subject subject,
    Set<DifferenceKind> kinds,
    @Nullable Side before,
    @Nullable Side after,
    List<FieldDifference> fields,
    double confidence,
    List<Evidence> evidence) {
  /** Copies the collections. */
  public Difference {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    fields = List.copyOf(fields);
    evidence = List.copyOf(evidence);
    confidence = Math.round(confidence * 100) / 100.0;
  }

  /** A record whose two sides nobody doubts. */
  static Difference certain(
      Subject subject,
      Collection<DifferenceKind> kinds,
      @Nullable Side before,
      @Nullable Side after,
      List<FieldDifference> fields) {
    return new Difference(subject, EnumSet.copyOf(kinds), before, after, fields, 1, List.of());
  }

  /** A record that came, went, was merged or split. */
  static Difference whole(
      Subject subject,
      Pairing<?> pair,
      @Nullable Side before,
      @Nullable Side after,
      List<FieldDifference> fields) {
    Set<DifferenceKind> kinds =
        switch (pair.relation()) {
          case ADDED -> EnumSet.of(DifferenceKind.ADDED);
          case REMOVED -> EnumSet.of(DifferenceKind.REMOVED);
          case MERGED -> EnumSet.of(DifferenceKind.MERGED);
          case SPLIT -> EnumSet.of(DifferenceKind.SPLIT, DifferenceKind.ADDED);
          case SAME -> throw new IllegalArgumentException("a pair is no whole record");
        };
    return of(subject, kinds, pair, before, after, fields);
  }

  /** A record whose two sides were paired. */
  static Difference of(
      Subject subject,
      Collection<DifferenceKind> kinds,
      Pairing<?> pair,
      @Nullable Side before,
      @Nullable Side after,
      List<FieldDifference> fields) {
    Likeness likeness = pair.likeness();
    return new Difference(
        subject,
        EnumSet.copyOf(kinds),
        before,
        after,
        fields,
        likeness.value(),
        likeness.evidence());
  }

  /** Whether this happened to it. */
  public boolean is(DifferenceKind kind) {
    return kinds.contains(kind);
  }

  /** Whether a person should look whether both sides are the same record. */
  public boolean isDoubtful() {
    return confidence < 0.7;
  }
}

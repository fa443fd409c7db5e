package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.keikaku.compare.ItemLink.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the elements of two lists, most alike first; each has one partner or none.
 *
 * @param relation how the two belong together; {@code MERGED} and {@code SPLIT} stand for an
 *     element without partner whose content is found in a pair
 * @param before of the earlier list; null for {@code ADDED}
 * @param after of the later list; null for {@code REMOVED}
 * @param likeness of the two; equal for elements without partner
 */
record Pairing<T>(Relation relation, @Nullable T before, @Nullable T after, Likeness likeness) {
  /** From here on content that went into or came out of an element is the other's. */
  private static final double CONTENT = 0.6;

  private static final Likeness SETTLED = Likeness.of(1, new Evidence(Evidence.Kind.SETTLED, 1));

  /** Two elements that may belong together. */
  private record Candidate(int before, int after, Likeness likeness) {}

  /** Pairs two lists about which nothing is settled. */
  static <T> List<Pairing<T>> of(
      List<T> before, List<T> after, BiFunction<T, T, Likeness> likeness, double least) {
    return of(before, after, likeness, least, SettledCases.none());
  }

  /**
   * Pairs two lists.
   *
   * @param likeness of two elements
   * @param least pairs less alike stay apart
   * @param settled what goes before all likeness
   * @return in the order of the later list; elements that are gone follow their neighbour
   */
  static <T> List<Pairing<T>> of(
      List<T> before,
      List<T> after,
      BiFunction<T, T, Likeness> likeness,
      double least,
      SettledCases<T> settled) {
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> certain = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        if (settled.isSame(before.get(i), after.get(j))) {
          certain.add(new Candidate(i, j, SETTLED));
        } else if (!settled.endsAs(before.get(i)) && !settled.beginsAs(after.get(j))) {
          Likeness alike = likeness.apply(before.get(i), after.get(j));
          if (alike.value() >= least) {
            candidates.add(new Candidate(i, j, alike));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> candidate.likeness.value())
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after)));
    Candidate[] partners = new Candidate[before.size()];
    Candidate[] laterPartners = new Candidate[after.size()];
    Stream.concat(certain.stream(), candidates.stream())
        .forEach(
            candidate -> {
              if (partners[candidate.before] == null && laterPartners[candidate.after] == null) {
                partners[candidate.before] = candidate;
                laterPartners[candidate.after] = candidate;
              }
            });
    return inOrder(before, after, partners, laterPartners, settled);
  }

  /**
   * The same, with what has no partner as merged into or split from a pair, where the pair gained
   * or lost most of what it says.
   */
  static <T> List<Pairing<T>> withMoves(List<Pairing<T>> pairs, Function<T, Bigrams> content) {
    List<Pairing<T>> same = pairs.stream().filter(pair -> pair.relation == Relation.SAME).toList();
    return pairs.stream().map(pair -> moved(pair, same, content).orElse(pair)).toList();
  }

  private static <T> Optional<Pairing<T>> moved(
      Pairing<T> pair, List<Pairing<T>> same, Function<T, Bigrams> content) {
    Stream<Pairing<T>> moves =
        switch (pair.relation) {
          case ADDED ->
              same.stream()
                  .map(other -> move(Relation.SPLIT, other.before, pair.after, other, content));
          case REMOVED ->
              same.stream()
                  .map(other -> move(Relation.MERGED, pair.before, other.after, other, content));
          case SAME, MERGED, SPLIT -> Stream.empty();
        };
    return moves
        .filter(move -> move.likeness.value() >= CONTENT)
        .max(Comparator.comparingDouble(move -> move.likeness.value()));
  }

  private static <T> Pairing<T> move(
      Relation relation,
      @Nullable T before,
      @Nullable T after,
      Pairing<T> pair,
      Function<T, Bigrams> content) {
    Bigrams former = content.apply(Objects.requireNonNull(pair.before));
    Bigrams present = content.apply(Objects.requireNonNull(pair.after));
    boolean split = relation == Relation.SPLIT;
    Bigrams stray = content.apply(Objects.requireNonNull(split ? after : before));
    double share = stray.containedIn(split ? former.without(present) : present.without(former));
    double strength = stray.isEmpty() ? 0 : share;
    return new Pairing<>(
        relation,
        before,
        after,
        Likeness.of(strength, new Evidence(Evidence.Kind.CONTENT, strength)));
  }

  private static <T> List<Pairing<T>> inOrder(
      List<T> before,
      List<T> after,
      @Nullable Candidate[] partners,
      @Nullable Candidate[] laterPartners,
      SettledCases<T> settled) {
    List<Pairing<T>> pairs = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < after.size(); j++) {
      Candidate partner = laterPartners[j];
      if (partner == null) {
        T fresh = after.get(j);
        pairs.add(
            settled
                .origin(fresh)
                .map(origin -> new Pairing<>(Relation.SPLIT, origin, fresh, SETTLED))
                .orElseGet(() -> new Pairing<>(Relation.ADDED, null, fresh, Likeness.EQUAL)));
        continue;
      }
      while (next < partner.before()) {
        addGone(pairs, before, partners, next++, settled);
      }
      pairs.add(
          new Pairing<>(
              Relation.SAME, before.get(partner.before()), after.get(j), partner.likeness()));
      next = Math.max(next, partner.before() + 1);
    }
    while (next < before.size()) {
      addGone(pairs, before, partners, next++, settled);
    }
    return List.copyOf(pairs);
  }

  private static <T> void addGone(
      List<Pairing<T>> pairs,
      List<T> before,
      @Nullable Candidate[] partners,
      int index,
      SettledCases<T> settled) {
    if (partners[index] == null) {
      T gone = before.get(index);
      pairs.add(
          settled
              .target(gone)
              .map(target -> new Pairing<>(Relation.MERGED, gone, target, SETTLED))
              .orElseGet(() -> new Pairing<>(Relation.REMOVED, gone, null, Likeness.EQUAL)));
    }
  }
}

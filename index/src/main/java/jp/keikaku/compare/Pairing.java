package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the elements of two lists, most alike first; each has one partner or none.
 *
 * @param before of the earlier list, or null
 * @param after of the later list, or null
 * @param likeness 0 to 1; 1 for elements without partner
 */
record Pairing<T>(@Nullable T before, @Nullable T after, double likeness) {
  /** Two elements that may belong together. */
  private record Candidate(int before, int after, double likeness) {}

  /**
   * Pairs two lists.
   *
   * @param likeness of two elements, 0 to 1
   * @param least pairs less alike stay apart
   * @return in the order of the later list; elements that are gone follow their neighbour
   */
  static <T> List<Pairing<T>> of(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double alike = likeness.applyAsDouble(before.get(i), after.get(j));
        if (alike >= least) {
          candidates.add(new Candidate(i, j, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after)));
    Candidate[] partners = new Candidate[before.size()];
    Candidate[] laterPartners = new Candidate[after.size()];
    for (Candidate candidate : candidates) {
      if (partners[candidate.before] == null && laterPartners[candidate.after] == null) {
        partners[candidate.before] = candidate;
        laterPartners[candidate.after] = candidate;
      }
    }
    return inOrder(before, after, partners, laterPartners);
  }

  private static <T> List<Pairing<T>> inOrder(
      List<T> before,
      List<T> after,
      @Nullable Candidate[] partners,
      @Nullable Candidate[] laterPartners) {
    List<Pairing<T>> pairs = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < after.size(); j++) {
      Candidate partner = laterPartners[j];
      if (partner == null) {
        pairs.add(new Pairing<>(null, after.get(j), 1));
        continue;
      }
      while (next < partner.before()) {
        addGone(pairs, before, partners, next++);
      }
      pairs.add(new Pairing<>(before.get(partner.before()), after.get(j), partner.likeness()));
      next = Math.max(next, partner.before() + 1);
    }
    while (next < before.size()) {
      addGone(pairs, before, partners, next++);
    }
    return List.copyOf(pairs);
  }

  private static <T> void addGone(
      List<Pairing<T>> pairs, List<T> before, @Nullable Candidate[] partners, int index) {
    if (partners[index] == null) {
      pairs.add(new Pairing<>(before.get(index), null, 1));
    }
  }
}

package jp.keikaku.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.keikaku.compare.ItemLink.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a person settled about the records of two lists. A case whose other record is in neither
 * list speaks of other editions and does not count.
 *
 * @param <T> kind of record
 */
final class SettledCases<T> {
  private final List<Case<T>> cases;

  /** A settlement with the records that its ids name. */
  private record Case<T>(Relation relation, @Nullable T before, @Nullable T after) {}

  private SettledCases(List<Case<T>> cases) {
    this.cases = cases;
  }

  static <T> SettledCases<T> none() {
    return new SettledCases<>(List.of());
  }

  /**
   * The cases of two lists.
   *
   * @param earlierId id of a record of the earlier list
   * @param laterId id of a record of the later list
   */
  static <T> SettledCases<T> of(
      List<Settlement> settlements,
      List<T> earlier,
      List<T> later,
      Function<T, String> earlierId,
      Function<T, String> laterId) {
    return new SettledCases<>(
        settlements.stream()
            .flatMap(
                each -> {
                  Optional<T> before = find(earlier, earlierId, each.before());
                  Optional<T> after = find(later, laterId, each.after());
                  boolean complete =
                      before.isPresent() == (each.before() != null)
                          && after.isPresent() == (each.after() != null);
                  return complete
                      ? Optional.of(
                          new Case<>(each.relation(), before.orElse(null), after.orElse(null)))
                          .stream()
                      : Optional.<Case<T>>empty().stream();
                })
            .toList());
  }

  private static <T> Optional<T> find(
      List<T> records, Function<T, String> idOf, @Nullable String id) {
    return id == null
        ? Optional.empty()
        : records.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
  }

  /** Whether two records were settled to be the same. */
  boolean isSame(T before, T after) {
    return cases.stream()
        .anyMatch(
            each ->
                each.relation == Relation.SAME
                    && before.equals(each.before)
                    && after.equals(each.after));
  }

  /** Whether it is settled what became of a record, so that it is nobody else's former form. */
  boolean endsAs(T before) {
    return cases.stream()
        .anyMatch(each -> before.equals(each.before) && each.relation != Relation.SPLIT);
  }

  /** Whether it is settled where a record came from. */
  boolean beginsAs(T after) {
    return cases.stream()
        .anyMatch(each -> after.equals(each.after) && each.relation != Relation.MERGED);
  }

  /** What a record was merged into. */
  Optional<T> target(T before) {
    return cases.stream()
        .filter(each -> each.relation == Relation.MERGED && before.equals(each.before))
        .map(each -> Objects.requireNonNull(each.after))
        .findFirst();
  }

  /** What a record was split from. */
  Optional<T> origin(T after) {
    return cases.stream()
        .filter(each -> each.relation == Relation.SPLIT && after.equals(each.after))
        .map(each -> Objects.requireNonNull(each.before))
        .findFirst();
  }
}

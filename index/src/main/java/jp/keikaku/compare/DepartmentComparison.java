package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Place;

/**
 * Departments over all items: which are new, which are gone, and which have another name, as a
 * department that took the place of another in every item does.
 */
final class DepartmentComparison {
  private final Map<String, List<Item>> earlier;
  private final Map<String, List<Item>> later;
  private final List<ItemLink> links;

  private DepartmentComparison(Edition before, Edition after, List<ItemLink> links) {
    this.earlier = departments(before.items());
    this.later = departments(after.items());
    this.links = links;
  }

  static List<Difference> of(Edition before, Edition after, List<ItemLink> links) {
    return new DepartmentComparison(before, after, links).differences();
  }

  private List<Difference> differences() {
    Set<String> gone = new LinkedHashSet<>(earlier.keySet());
    gone.removeAll(later.keySet());
    Set<String> joined = new LinkedHashSet<>(later.keySet());
    joined.removeAll(earlier.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : List.copyOf(gone)) {
      successor(name, joined)
          .ifPresent(
              other -> {
                gone.remove(name);
                joined.remove(other);
                differences.add(difference(DifferenceKind.RENAMED, name, other));
              });
    }
    gone.forEach(name -> differences.add(difference(DifferenceKind.REMOVED, name, "")));
    joined.forEach(name -> differences.add(difference(DifferenceKind.ADDED, "", name)));
    return differences;
  }

  /** The new department of every item that goes on and named the old one, if there is one. */
  private Optional<String> successor(String name, Collection<String> joined) {
    List<Item> going =
        links.stream()
            .filter(link -> link.relation() == ItemLink.Relation.SAME)
            .filter(link -> earlier.getOrDefault(name, List.of()).contains(link.before()))
            .map(ItemLink::after)
            .filter(Objects::nonNull)
            .toList();
    return going.isEmpty()
        ? Optional.empty()
        : joined.stream()
            .filter(other -> later.getOrDefault(other, List.of()).containsAll(going))
            .filter(other -> alone(going, other, joined))
            .findFirst();
  }

  /** Whether no second new department came into the same items. */
  private boolean alone(List<Item> going, String name, Collection<String> joined) {
    return joined.stream()
        .filter(other -> !other.equals(name))
        .noneMatch(other -> later.getOrDefault(other, List.of()).containsAll(going));
  }

  private Difference difference(DifferenceKind kind, String before, String after) {
    FieldDifferences fields = new FieldDifferences();
    if (kind == DifferenceKind.RENAMED) {
      fields.text("name", before, after);
    }
    boolean renamed = kind == DifferenceKind.RENAMED;
    int items = earlier.getOrDefault(before, List.of()).size();
    return new Difference(
        Subject.DEPARTMENT,
        Set.of(kind),
        before.isEmpty() ? null : side(before, earlier),
        after.isEmpty() ? null : side(after, later),
        fields.list(),
        renamed ? 1 - 0.25 / items : 1,
        renamed ? List.of(new Evidence(Evidence.Kind.ITEMS, 1)) : List.of());
  }

  private static Side side(String name, Map<String, List<Item>> departments) {
    List<Place> places = new ArrayList<>();
    departments.getOrDefault(name, List.of()).forEach(item -> places.addAll(item.places()));
    return new Side(null, name, null, places);
  }

  private static Map<String, List<Item>> departments(List<Item> items) {
    Map<String, List<Item>> departments = new LinkedHashMap<>();
    for (Item item : items) {
      for (String name : item.departments()) {
        departments.computeIfAbsent(Folding.key(name), key -> new ArrayList<>()).add(item);
      }
    }
    return departments;
  }
}

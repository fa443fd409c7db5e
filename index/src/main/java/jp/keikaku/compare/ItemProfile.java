package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.keikaku.document.Item;

/** An item with what its likeness is measured by, made once for many comparisons. */
final class ItemProfile {
  private static final double NAME = 0.40;
  private static final double DESCRIPTION = 0.35;
  private static final double DEPARTMENTS = 0.10;
  private static final double NUMBER = 0.15;

  private final Item item;
  private final Bigrams name;
  private final Bigrams description;
  private final Set<String> departments;

  ItemProfile(Item item) {
    this.item = item;
    this.name = Bigrams.of(item.name().value());
    this.description = Bigrams.of(item.description() == null ? "" : item.description().value());
    this.departments =
        item.departments().stream().map(Folding::spelling).collect(Collectors.toSet());
  }

  Item item() {
    return item;
  }

  Bigrams name() {
    return name;
  }

  Bigrams description() {
    return description;
  }

  /** What speaks for both being the same item; what one of them lacks says nothing. */
  List<Evidence> evidence(ItemProfile other) {
    List<Evidence> evidence = new ArrayList<>();
    if (!name.isEmpty() && !other.name.isEmpty()) {
      evidence.add(new Evidence(Evidence.Kind.NAME, name.likeness(other.name)));
    }
    if (!description.isEmpty() && !other.description.isEmpty()) {
      evidence.add(
          new Evidence(Evidence.Kind.DESCRIPTION, description.likeness(other.description)));
    }
    if (!departments.isEmpty() && !other.departments.isEmpty()) {
      evidence.add(new Evidence(Evidence.Kind.DEPARTMENTS, sharedDepartments(other)));
    }
    if (item.number() != null && other.item.number() != null) {
      boolean same = Objects.equals(item.number(), other.item.number());
      evidence.add(new Evidence(Evidence.Kind.NUMBER, same ? 1 : 0));
    }
    return evidence;
  }

  private double sharedDepartments(ItemProfile other) {
    Set<String> shared = new HashSet<>(departments);
    shared.retainAll(other.departments);
    Set<String> all = new HashSet<>(departments);
    all.addAll(other.departments);
    return (double) shared.size() / all.size();
  }

  /**
   * How likely it is that both are the same item, 0 to 1. A number alone says nothing: numbers are
   * given again.
   */
  static double likeness(List<Evidence> evidence) {
    double sum = 0;
    double weights = 0;
    double best = 0;
    for (Evidence each : evidence) {
      double weight = weight(each.kind());
      sum += weight * each.strength();
      weights += weight;
      if (each.kind() == Evidence.Kind.NAME || each.kind() == Evidence.Kind.DESCRIPTION) {
        best = Math.max(best, each.strength());
      }
    }
    return weights == 0 || best < 0.4 ? 0 : sum / weights;
  }

  private static double weight(Evidence.Kind kind) {
    return switch (kind) {
      case NAME -> NAME;
      case DESCRIPTION -> DESCRIPTION;
      case DEPARTMENTS -> DEPARTMENTS;
      case NUMBER -> NUMBER;
      case SETTLED, DECLARED, TEXT, ITEMS, CHAIN, CONTENT -> 0;
    };
  }
}

package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Item;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** What happened to an item, field by field. */
final class ItemComparison {
  private ItemComparison() {}

  /** The difference of a link; empty where the item stayed as it was. */
  static Optional<Difference> of(ItemLink link) {
    Item before = link.before();
    Item after = link.after();
    return switch (link.relation()) {
      case ADDED -> Optional.of(whole(link, DifferenceKind.ADDED));
      case REMOVED -> Optional.of(whole(link, DifferenceKind.REMOVED));
      case MERGED -> Optional.of(whole(link, DifferenceKind.MERGED));
      case SPLIT -> Optional.of(whole(link, DifferenceKind.SPLIT));
      case SAME -> same(link, Objects.requireNonNull(before), Objects.requireNonNull(after));
    };
  }

  /** An item as a side of a difference. */
  static @Nullable Side side(@Nullable Item item) {
    return item == null ? null : new Side(item.number(), item.name().value(), null, item.places());
  }

  private static Difference whole(ItemLink link, DifferenceKind kind) {
    Item after = link.after();
    Set<DifferenceKind> kinds = EnumSet.of(kind);
    if (kind == DifferenceKind.SPLIT) {
      kinds.add(DifferenceKind.ADDED);
    }
    return new Difference(
        Subject.ITEM,
        kinds,
        side(link.before()),
        side(link.after()),
        after != null && kind != DifferenceKind.MERGED ? content(after) : List.of(),
        link.confidence(),
        link.evidence());
  }

  /** What a new item says. */
  private static List<FieldDifference> content(Item item) {
    FieldDifferences fields =
        new FieldDifferences()
            .value("category", null, item.category())
            .text("description", null, item.description())
            .value("departments", null, String.join("、", item.departments()));
    for (SchedulePhase phase : item.schedule()) {
      fields.value("schedule." + phase.fiscalYear(), null, phase.phase());
    }
    return fields.labelled(Map.of(), item.fields()).list();
  }

  private static Optional<Difference> same(ItemLink link, Item before, Item after) {
    List<FieldDifference> departments = departments(before, after);
    List<FieldDifference> schedule = ScheduleComparison.fields(before, after);
    FieldDifferences fields =
        new FieldDifferences()
            .value("number", before.number(), after.number())
            .text("name", before.name(), after.name())
            .value("pillar", before.pillar(), after.pillar())
            .value("category", before.category(), after.category())
            .text("description", before.description(), after.description())
            .addAll(departments)
            .addAll(schedule)
            .addAll(challenges(before, after))
            .labelled(before.fields(), after.fields());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            Subject.ITEM,
            kinds(fields.list()),
            side(before),
            side(after),
            fields.list(),
            link.confidence(),
            link.evidence()));
  }

  private static Set<DifferenceKind> kinds(List<FieldDifference> fields) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (FieldDifference field : fields) {
      kinds.add(
          switch (field.field()) {
            case "number" -> DifferenceKind.RENUMBERED;
            case "name" -> DifferenceKind.RENAMED;
            case "pillar" -> DifferenceKind.MOVED;
            case "departments" -> DifferenceKind.DEPARTMENTS;
            default ->
                ScheduleComparison.isMove(field)
                    ? DifferenceKind.SCHEDULE_MOVED
                    : DifferenceKind.CHANGED;
          });
    }
    return kinds;
  }

  /** Which departments joined and which are gone; their order says nothing. */
  private static List<FieldDifference> departments(Item before, Item after) {
    Set<String> earlier = folded(before.departments());
    Set<String> later = folded(after.departments());
    if (earlier.equals(later)) {
      return List.of();
    }
    List<String> gone =
        before.departments().stream().filter(each -> !later.contains(Folding.key(each))).toList();
    List<String> joined =
        after.departments().stream().filter(each -> !earlier.contains(Folding.key(each))).toList();
    List<Run> runs = new ArrayList<>();
    if (!gone.isEmpty()) {
      runs.add(new Run(Run.Operation.DELETED, String.join("、", gone)));
    }
    if (!joined.isEmpty()) {
      runs.add(new Run(Run.Operation.INSERTED, String.join("、", joined)));
    }
    return List.of(
        new FieldDifference(
            "departments",
            String.join("、", before.departments()),
            String.join("、", after.departments()),
            runs));
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Folding::key).collect(Collectors.toSet());
  }

  private static List<FieldDifference> challenges(Item before, Item after) {
    Map<Integer, String> earlier = challenges(before);
    Map<Integer, String> later = challenges(after);
    Set<Integer> numbers = new TreeSet<>(earlier.keySet());
    numbers.addAll(later.keySet());
    FieldDifferences fields = new FieldDifferences();
    numbers.forEach(
        number -> fields.text("challenge." + number, earlier.get(number), later.get(number)));
    return fields.list();
  }

  private static Map<Integer, String> challenges(Item item) {
    Map<Integer, String> challenges = new TreeMap<>();
    for (Challenge challenge : item.challenges()) {
      Boolean addressed = challenge.addressed();
      String mark = addressed == null ? "" : addressed ? "○" : "×";
      Text note = challenge.note();
      challenges.put(challenge.number(), note == null ? mark : mark + " " + note);
    }
    return challenges;
  }
}

package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.keikaku.compare.ItemLife.Origin;
import jp.keikaku.compare.ItemLife.Outcome;
import jp.keikaku.compare.ItemLife.Stage;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Change;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import org.jspecify.annotations.Nullable;

/** Follows items through the editions of one plan, whatever they are called and numbered. */
public final class ItemHistory {
  private final List<Edition> editions;

  /** Element {@code i} leads from edition {@code i} to edition {@code i + 1}. */
  private final List<List<ItemLink>> steps;

  /**
   * Links the items of all editions.
   *
   * @param editions of one plan, earliest first
   * @param settlements what a person settled about items
   */
  public ItemHistory(List<Edition> editions, List<Settlement> settlements) {
    this.editions = List.copyOf(editions);
    this.steps = steps(editions, settlements);
  }

  /** What became of every item from each edition to the next. */
  static List<List<ItemLink>> steps(List<Edition> editions, List<Settlement> settlements) {
    List<List<ItemLink>> steps = new ArrayList<>();
    for (int i = 0; i + 1 < editions.size(); i++) {
      Edition before = editions.get(i);
      Edition after = editions.get(i + 1);
      List<Change> history =
          EditionComparer.tellsOfThisStep(before, after)
              ? PrintedHistory.ownEntries(after)
              : List.of();
      steps.add(ItemIdentity.links(before, after, history, settlements));
    }
    return List.copyOf(steps);
  }

  /**
   * The life of an item.
   *
   * @param edition index of an edition
   * @param item one of its items
   */
  public ItemLife of(int edition, Item item) {
    int first = edition;
    Item earliest = item;
    Optional<Item> former = predecessor(first, earliest);
    while (former.isPresent()) {
      first--;
      earliest = former.get();
      former = predecessor(first, earliest);
    }
    List<Stage> stages = new ArrayList<>();
    stages.add(stage(first, earliest, null));
    int last = first;
    Item latest = earliest;
    Optional<ItemLink> next = successor(last, latest);
    while (next.isPresent()) {
      last++;
      latest = Objects.requireNonNull(next.get().after());
      stages.add(stage(last, latest, next.get()));
      next = successor(last, latest);
    }
    Item origin = origin(first, earliest);
    Item target = target(last, latest);
    return new ItemLife(
        first == 0 ? Origin.FIRST_EDITION : origin == null ? Origin.ADDED : Origin.SPLIT,
        ItemComparison.side(origin),
        stages,
        last == editions.size() - 1
            ? Outcome.GOES_ON
            : target == null ? Outcome.REMOVED : Outcome.MERGED,
        ItemComparison.side(target),
        EditionLabel.of(editions.getLast()));
  }

  private Optional<Item> predecessor(int edition, Item item) {
    return step(edition - 1)
        .filter(link -> link.relation() == Relation.SAME && item.equals(link.after()))
        .flatMap(link -> Optional.ofNullable(link.before()).stream())
        .findFirst();
  }

  private Optional<ItemLink> successor(int edition, Item item) {
    return step(edition)
        .filter(link -> link.relation() == Relation.SAME && item.equals(link.before()))
        .findFirst();
  }

  /** The item that this one was split from when it came in. */
  private @Nullable Item origin(int edition, Item item) {
    return step(edition - 1)
        .filter(link -> link.relation() == Relation.SPLIT && item.equals(link.after()))
        .flatMap(link -> Optional.ofNullable(link.before()).stream())
        .findFirst()
        .orElse(null);
  }

  /** The item that this one was merged into when it went. */
  private @Nullable Item target(int edition, Item item) {
    return step(edition)
        .filter(link -> link.relation() == Relation.MERGED && item.equals(link.before()))
        .flatMap(link -> Optional.ofNullable(link.after()).stream())
        .findFirst()
        .orElse(null);
  }

  private Stage stage(int edition, Item item, @Nullable ItemLink link) {
    Item before = link == null ? null : link.before();
    return new Stage(
        EditionLabel.of(editions.get(edition)),
        item,
        link == null ? null : ItemComparison.of(link).orElse(null),
        sides(
            edition,
            each -> each.relation() == Relation.MERGED && item.equals(each.after()),
            ItemLink::before),
        sides(
            edition,
            each -> each.relation() == Relation.SPLIT && Objects.equals(before, each.before()),
            ItemLink::after));
  }

  private List<Side> sides(
      int edition, Predicate<ItemLink> filter, Function<ItemLink, @Nullable Item> side) {
    return step(edition - 1)
        .filter(filter)
        .flatMap(link -> Optional.ofNullable(ItemComparison.side(side.apply(link))).stream())
        .toList();
  }

  private Stream<ItemLink> step(int index) {
    return index < 0 || index >= steps.size() ? Stream.empty() : steps.get(index).stream();
  }
}

package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import org.jspecify.annotations.Nullable;

/**
 * What items of one edition are in a later one, followed through the editions between, each of
 * which declares its own step.
 */
final class ItemChain {
  private final List<List<ItemLink>> steps;

  private ItemChain(List<List<ItemLink>> steps) {
    this.steps = steps;
  }

  /** One link for each item that goes on, is gone or is new; merged and split ones besides. */
  static List<ItemLink> links(
      Edition before, List<Edition> between, Edition after, List<Settlement> settlements) {
    List<Edition> editions = new ArrayList<>();
    editions.add(before);
    editions.addAll(between);
    editions.add(after);
    ItemChain chain = new ItemChain(ItemHistory.steps(editions, settlements));
    List<ItemLink> links = new ArrayList<>();
    Set<Item> reached = new HashSet<>();
    for (Item item : before.items()) {
      ItemLink link = chain.onward(item);
      links.add(link);
      if (link.relation() == Relation.SAME) {
        reached.add(Objects.requireNonNull(link.after()));
      }
    }
    for (Item item : after.items()) {
      if (!reached.contains(item)) {
        links.add(chain.origin(item));
      }
    }
    return ItemIdentity.inOrder(links, before.items(), after.items());
  }

  /** What became of an item of the first edition. */
  private ItemLink onward(Item first) {
    Item item = first;
    Relation relation = Relation.SAME;
    double confidence = 1;
    for (List<ItemLink> step : steps) {
      Optional<ItemLink> next = from(step, item);
      Item reached = next.map(ItemLink::after).orElse(null);
      if (next.isEmpty() || reached == null) {
        return link(Relation.REMOVED, first, null, confidence);
      }
      confidence *= next.get().confidence();
      relation = next.get().relation() == Relation.MERGED ? Relation.MERGED : relation;
      item = reached;
    }
    return link(relation, first, item, confidence);
  }

  /** Where an item of the last edition came from that no item of the first one goes on in. */
  private ItemLink origin(Item last) {
    Item item = last;
    double confidence = 1;
    for (List<ItemLink> step : steps.reversed()) {
      Optional<ItemLink> former = to(step, item);
      Item reached = former.map(ItemLink::before).orElse(null);
      if (former.isEmpty() || reached == null) {
        return link(Relation.ADDED, null, last, confidence);
      }
      confidence *= former.get().confidence();
      item = reached;
    }
    return link(Relation.SPLIT, item, last, confidence);
  }

  private static Optional<ItemLink> from(List<ItemLink> step, Item item) {
    return step.stream()
        .filter(link -> item.equals(link.before()) && link.relation() != Relation.SPLIT)
        .findFirst();
  }

  private static Optional<ItemLink> to(List<ItemLink> step, Item item) {
    return step.stream()
        .filter(link -> item.equals(link.after()) && link.relation() != Relation.MERGED)
        .findFirst();
  }

  private static ItemLink link(
      Relation relation, @Nullable Item before, @Nullable Item after, double confidence) {
    List<Evidence> evidence =
        before == null || after == null
            ? List.of()
            : List.of(new Evidence(Evidence.Kind.CHAIN, confidence));
    return new ItemLink(relation, before, after, confidence, evidence);
  }
}

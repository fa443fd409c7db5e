package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Change;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Text;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Which items of two editions are the same: what a person settled first, then what the printed
 * change history declares, then what is most alike, best pairs first. What is left was merged into
 * or split from another item if its content is found there, else it is gone or new.
 */
public final class ItemIdentity {
  /** From here on two items are the same. */
  private static final double SAME = 0.5;

  /** From here on two items are the same although the history says that one is gone or new. */
  private static final double SAME_AGAINST_HISTORY = 0.85;

  /** From here on content that went into or came out of an item is the other's. */
  private static final double CONTENT = 0.5;

  private static final Pattern SPLIT_FROM =
      Pattern.compile("([0-9]+(?:-[0-9]+)*)\\s*(?:から|より)\\s*(?:の?分割|分離|独立|切り?出し)");

  private final List<Item> earlier;
  private final List<Item> later;
  private final List<Change> history;
  private final List<ItemLink> links = new ArrayList<>();
  private final Set<Item> linkedEarlier = new HashSet<>();
  private final Set<Item> linkedLater = new HashSet<>();
  private final Set<Item> declaredGone = new HashSet<>();
  private final Set<Item> declaredNew = new HashSet<>();

  private ItemIdentity(Edition before, Edition after, List<Change> history) {
    this.earlier = before.items();
    this.later = after.items();
    this.history = history;
  }

  /**
   * What became of every item.
   *
   * @param history what the later edition's printed history says about this step; may be empty
   * @param settlements what a person settled, about these or other editions
   * @return one link for each item that goes on, is gone or is new; merged and split ones besides
   */
  public static List<ItemLink> links(
      Edition before, Edition after, List<Change> history, List<Settlement> settlements) {
    ItemIdentity identity = new ItemIdentity(before, after, history);
    settlements.forEach(identity::settle);
    history.forEach(identity::declaredPair);
    history.forEach(identity::declaredEnd);
    identity.mostAlike();
    identity.rest();
    return inOrder(identity.links, identity.earlier, identity.later);
  }

  private void settle(Settlement settlement) {
    Optional<Item> before = byId(earlier, settlement.before());
    Optional<Item> after = byId(later, settlement.after());
    boolean complete =
        before.isPresent() == (settlement.before() != null)
            && after.isPresent() == (settlement.after() != null);
    if (complete && (before.isPresent() || after.isPresent())) {
      link(
          settlement.relation(),
          before.orElse(null),
          after.orElse(null),
          1,
          List.of(new Evidence(Evidence.Kind.SETTLED, 1)));
    }
  }

  private static Optional<Item> byId(List<Item> items, @Nullable String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** Modified and renumbered items: both sides are printed. */
  private void declaredPair(Change change) {
    Optional<Item> before = ItemFinder.find(open(earlier, linkedEarlier), change.before());
    Optional<Item> after = ItemFinder.find(open(later, linkedLater), change.after());
    if (before.isPresent() && after.isPresent()) {
      List<Evidence> evidence = new ArrayList<>();
      evidence.add(new Evidence(Evidence.Kind.DECLARED, 1));
      evidence.addAll(new ItemProfile(before.get()).evidence(new ItemProfile(after.get())));
      link(Relation.SAME, before.get(), after.get(), 1, evidence);
    }
  }

  /** Items that came or went: believed unless an item says otherwise very plainly. */
  private void declaredEnd(Change change) {
    switch (change.kind()) {
      case ADDED ->
          ItemFinder.find(open(later, linkedLater), change.after()).ifPresent(declaredNew::add);
      case REMOVED, MERGED ->
          ItemFinder.find(open(earlier, linkedEarlier), change.before())
              .ifPresent(declaredGone::add);
      case MODIFIED, RENUMBERED -> {}
    }
  }

  /** A pair that may be the same item. */
  private record Candidate(Item before, Item after, double likeness, List<Evidence> evidence) {}

  private void mostAlike() {
    List<ItemProfile> lefts = profiles(open(earlier, linkedEarlier));
    List<ItemProfile> rights = profiles(open(later, linkedLater));
    List<Candidate> candidates = new ArrayList<>();
    for (ItemProfile left : lefts) {
      for (ItemProfile right : rights) {
        List<Evidence> evidence = left.evidence(right);
        double likeness = ItemProfile.likeness(evidence);
        boolean against = declaredGone.contains(left.item()) || declaredNew.contains(right.item());
        if (likeness >= (against ? SAME_AGAINST_HISTORY : SAME)) {
          candidates.add(new Candidate(left.item(), right.item(), likeness, evidence));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    for (Candidate candidate : candidates) {
      if (!linkedEarlier.contains(candidate.before) && !linkedLater.contains(candidate.after)) {
        link(
            Relation.SAME,
            candidate.before,
            candidate.after,
            candidate.likeness,
            candidate.evidence);
      }
    }
  }

  private static List<ItemProfile> profiles(List<Item> items) {
    return items.stream().map(ItemProfile::new).toList();
  }

  /** Items without a partner. */
  private void rest() {
    List<ItemLink> same = links.stream().filter(link -> link.relation() == Relation.SAME).toList();
    for (Item item : open(earlier, linkedEarlier)) {
      declaredMerge(item)
          .or(() -> foundMerge(item, same))
          .ifPresentOrElse(
              links::add, () -> end(Relation.REMOVED, item, null, declaredGone.contains(item)));
    }
    for (Item item : open(later, linkedLater)) {
      declaredSplit(item)
          .or(() -> foundSplit(item, same))
          .ifPresentOrElse(
              links::add, () -> end(Relation.ADDED, null, item, declaredNew.contains(item)));
    }
  }

  private Optional<ItemLink> declaredMerge(Item item) {
    return history.stream()
        .filter(change -> change.mergedInto() != null)
        .filter(change -> ItemFinder.find(earlier, change.before()).equals(Optional.of(item)))
        .flatMap(change -> ItemFinder.byNumber(later, change.mergedInto()).stream())
        .findFirst()
        .map(target -> declared(Relation.MERGED, item, target));
  }

  private Optional<ItemLink> declaredSplit(Item item) {
    return history.stream()
        .filter(change -> ItemFinder.find(later, change.after()).equals(Optional.of(item)))
        .flatMap(change -> splitFrom(change).stream())
        .flatMap(number -> ItemFinder.byNumber(earlier, number).stream())
        .findFirst()
        .map(origin -> declared(Relation.SPLIT, origin, item));
  }

  /** The number that a note such as {@code 新規追加（2-2から分割）} names. */
  static Optional<String> splitFrom(Change change) {
    Text note = change.note();
    if (note == null) {
      return Optional.empty();
    }
    Matcher matcher = SPLIT_FROM.matcher(Width.fold(note.value()));
    return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
  }

  private static ItemLink declared(Relation relation, Item before, Item after) {
    return new ItemLink(
        relation, before, after, 1, List.of(new Evidence(Evidence.Kind.DECLARED, 1)));
  }

  /** The item whose new content holds most of what this one said. */
  private static Optional<ItemLink> foundMerge(Item gone, List<ItemLink> same) {
    ItemProfile profile = new ItemProfile(gone);
    return same.stream()
        .map(
            link -> {
              Bigrams gained = content(link.after()).without(content(link.before()));
              return moved(
                  Relation.MERGED, gone, Objects.requireNonNull(link.after()), profile, gained);
            })
        .filter(link -> link.confidence() >= CONTENT)
        .max(Comparator.comparingDouble(ItemLink::confidence));
  }

  /** The item whose lost content holds most of what this one says. */
  private static Optional<ItemLink> foundSplit(Item fresh, List<ItemLink> same) {
    ItemProfile profile = new ItemProfile(fresh);
    return same.stream()
        .map(
            link -> {
              Bigrams lost = content(link.before()).without(content(link.after()));
              return moved(
                  Relation.SPLIT, Objects.requireNonNull(link.before()), fresh, profile, lost);
            })
        .filter(link -> link.confidence() >= CONTENT)
        .max(Comparator.comparingDouble(ItemLink::confidence));
  }

  private static ItemLink moved(
      Relation relation, Item before, Item after, ItemProfile profile, Bigrams content) {
    double strength =
        Math.max(profile.name().containedIn(content), profile.description().containedIn(content));
    return new ItemLink(
        relation, before, after, strength, List.of(new Evidence(Evidence.Kind.CONTENT, strength)));
  }

  private static Bigrams content(@Nullable Item item) {
    if (item == null) {
      return Bigrams.of("");
    }
    Text description = item.description();
    return Bigrams.of(item.name() + "。" + (description == null ? "" : description));
  }

  private void end(
      Relation relation, @Nullable Item before, @Nullable Item after, boolean declared) {
    link(
        relation,
        before,
        after,
        1,
        declared ? List.of(new Evidence(Evidence.Kind.DECLARED, 1)) : List.of());
  }

  private void link(
      Relation relation,
      @Nullable Item before,
      @Nullable Item after,
      double confidence,
      List<Evidence> evidence) {
    links.add(new ItemLink(relation, before, after, confidence, evidence));
    if (before != null && relation != Relation.SPLIT) {
      linkedEarlier.add(before);
    }
    if (after != null && relation != Relation.MERGED) {
      linkedLater.add(after);
    }
  }

  private static List<Item> open(List<Item> items, Set<Item> linked) {
    return items.stream().filter(item -> !linked.contains(item)).toList();
  }

  /** In the order of the later edition; what is gone stands where it stood. */
  static List<ItemLink> inOrder(List<ItemLink> links, List<Item> earlier, List<Item> later) {
    return links.stream()
        .sorted(Comparator.comparingDouble(link -> position(link, links, earlier, later)))
        .toList();
  }

  private static double position(
      ItemLink link, List<ItemLink> links, List<Item> earlier, List<Item> later) {
    Item after = link.after();
    if (after != null && link.relation() != Relation.MERGED) {
      return later.indexOf(after);
    }
    int index = earlier.indexOf(Objects.requireNonNull(link.before()));
    for (int i = index - 1; i >= 0; i--) {
      Item neighbour = earlier.get(i);
      Optional<Item> continued =
          links.stream()
              .filter(each -> each.relation() == Relation.SAME)
              .filter(each -> Objects.equals(neighbour, each.before()))
              .flatMap(each -> Optional.ofNullable(each.after()).stream())
              .findFirst();
      if (continued.isPresent()) {
        return later.indexOf(continued.get()) + 0.5 + index / 10_000.0;
      }
    }
    return -1 + index / 10_000.0;
  }
}

package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.compare.Declaration.Verdict;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Holds the printed change history against what changed. Histories speak of items: those that came,
 * went, were merged, split or renumbered, and their names and texts; other changes need no entry.
 */
final class DeclaredHistory {
  private static final Set<DifferenceKind> DECLARED_KINDS =
      Set.of(
          DifferenceKind.ADDED,
          DifferenceKind.REMOVED,
          DifferenceKind.MERGED,
          DifferenceKind.SPLIT,
          DifferenceKind.RENUMBERED,
          DifferenceKind.RENAMED,
          DifferenceKind.MOVED);

  private final Edition before;
  private final Edition after;
  private final List<Difference> items;
  private final Set<Difference> spokenOf = new HashSet<>();

  private DeclaredHistory(Edition before, Edition after, List<Difference> items) {
    this.before = before;
    this.after = after;
    this.items = items;
  }

  /**
   * Each entry with its verdict, then what no entry speaks of.
   *
   * @param items differences of items
   */
  static List<Declaration> against(
      List<Change> history, Edition before, Edition after, List<Difference> items) {
    DeclaredHistory declared = new DeclaredHistory(before, after, items);
    List<Declaration> declarations = new ArrayList<>();
    history.forEach(change -> declarations.add(declared.entry(change)));
    items.stream()
        .filter(difference -> needsEntry(difference) && !declared.spokenOf.contains(difference))
        .forEach(
            difference ->
                declarations.add(
                    new Declaration(Verdict.FOUND_ONLY, null, difference, List.of(), List.of())));
    return declarations;
  }

  private static boolean needsEntry(Difference difference) {
    return difference.kinds().stream().anyMatch(DECLARED_KINDS::contains)
        || changesText(difference);
  }

  /** Whether name or description say something else, not only in another spelling. */
  private static boolean changesText(Difference difference) {
    return difference.fields().stream()
        .filter(DeclaredHistory::isText)
        .anyMatch(field -> !spelling(field.before()).equals(spelling(field.after())));
  }

  private Declaration entry(Change change) {
    Optional<Item> earlier = ItemFinder.find(before.items(), change.before());
    Optional<Item> later = ItemFinder.find(after.items(), change.after());
    Optional<Difference> found =
        items.stream().filter(difference -> isOf(difference, change, earlier, later)).findFirst();
    found.ifPresent(spokenOf::add);
    List<FieldDifference> texts = new ArrayList<>();
    texts.addAll(sides("before", change.before(), earlier.orElse(null)));
    texts.addAll(sides("after", change.after(), later.orElse(null)));
    boolean happened = found.filter(difference -> happened(change, difference)).isPresent();
    boolean sameWords =
        texts.stream().allMatch(field -> spelling(field.before()).equals(spelling(field.after())));
    Verdict verdict =
        !happened ? Verdict.DECLARED_ONLY : sameWords ? Verdict.AGREES : Verdict.DIFFERS;
    return new Declaration(
        verdict, change, found.orElse(null), texts, UnderlineComparison.of(change));
  }

  /** Whether a difference is the one of the item that an entry speaks of. */
  private static boolean isOf(
      Difference difference, Change change, Optional<Item> earlier, Optional<Item> later) {
    Side left = earlier.map(ItemComparison::side).orElse(null);
    Side right = later.map(ItemComparison::side).orElse(null);
    return switch (change.kind()) {
      case ADDED -> right != null && right.equals(difference.after()) && !isMerge(difference);
      case REMOVED, MERGED ->
          left != null && left.equals(difference.before()) && !isSplit(difference);
      case MODIFIED, RENUMBERED ->
          !isMerge(difference)
              && !isSplit(difference)
              && ((right != null && right.equals(difference.after()))
                  || (right == null && left != null && left.equals(difference.before())));
    };
  }

  private static boolean isMerge(Difference difference) {
    return difference.is(DifferenceKind.MERGED);
  }

  private static boolean isSplit(Difference difference) {
    return difference.is(DifferenceKind.SPLIT);
  }

  private static boolean happened(Change change, Difference difference) {
    Side target = difference.after();
    return switch (change.kind()) {
      case ADDED -> difference.is(DifferenceKind.ADDED);
      case REMOVED -> difference.is(DifferenceKind.REMOVED);
      case MERGED ->
          isMerge(difference)
              && target != null
              && (change.mergedInto() == null
                  || Objects.equals(change.mergedInto(), target.number()));
      case RENUMBERED -> difference.is(DifferenceKind.RENUMBERED);
      case MODIFIED ->
          difference.is(DifferenceKind.RENUMBERED)
              || !declaresText(change)
              || difference.fields().stream().anyMatch(DeclaredHistory::isText);
    };
  }

  private static boolean isText(FieldDifference field) {
    return field.field().equals("name") || field.field().equals("description");
  }

  /** Whether an entry says that name or text changed; one that does not means something else. */
  private static boolean declaresText(Change change) {
    ChangeSide left = change.before();
    ChangeSide right = change.after();
    return left == null
        || right == null
        || !words(left.name()).equals(words(right.name()))
        || !words(left.description()).equals(words(right.description()));
  }

  private static String words(@Nullable Text text) {
    return text == null ? "" : spelling(text.value());
  }

  /** Where the history prints other words than the edition that it speaks of. */
  private static List<FieldDifference> sides(
      String prefix, @Nullable ChangeSide side, @Nullable Item item) {
    FieldDifferences fields = new FieldDifferences();
    if (side == null) {
      return List.of();
    }
    if (item == null) {
      return fields.value(prefix + ".number", side.number(), null).list();
    }
    if (side.number() != null) {
      fields.value(prefix + ".number", side.number(), item.number());
    }
    if (side.name() != null) {
      fields.text(prefix + ".name", side.name(), item.name());
    }
    if (side.description() != null && !isPart(side.description(), item.description())) {
      fields.text(prefix + ".description", side.description(), item.description());
    }
    if (side.departmentsText() != null) {
      fields.text(prefix + ".departments", side.departmentsText(), item.departmentsText());
    }
    return fields.list();
  }

  /** Whether the history leaves words out, and the rest is as the edition prints it. */
  private static boolean isPart(Text declared, @Nullable Text printed) {
    AbridgedText abridged = AbridgedText.of(declared.value());
    return abridged.isAbridged() && printed != null && abridged.isPartOf(printed.value());
  }

  private static String spelling(@Nullable String text) {
    return text == null ? "" : Folding.spelling(text);
  }
}

package jp.keikaku.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Item;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Finds the item of an edition that the printed change history speaks of. */
final class ItemFinder {
  /** A number counts where the name beside it is at least so like the item's. */
  private static final double LIKE = 0.25;

  private ItemFinder() {}

  /** By number where the name is like the item's, else by name. */
  static Optional<Item> find(List<Item> items, @Nullable ChangeSide side) {
    if (side == null) {
      return Optional.empty();
    }
    Text name = side.name();
    Optional<Item> numbered =
        byNumber(items, side.number())
            .filter(item -> name == null || isLike(item.name().value(), name.value()));
    if (numbered.isPresent() || name == null) {
      return numbered;
    }
    String spelling = Folding.spelling(name.value());
    return items.stream()
        .filter(item -> Folding.spelling(item.name().value()).equals(spelling))
        .findFirst();
  }

  /** The item of a number. */
  static Optional<Item> byNumber(List<Item> items, @Nullable String number) {
    return number == null
        ? Optional.empty()
        : items.stream().filter(item -> Objects.equals(number, item.number())).findFirst();
  }

  private static boolean isLike(String left, String right) {
    return Bigrams.of(left).likeness(Bigrams.of(right)) >= LIKE;
  }
}

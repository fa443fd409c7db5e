package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.ItemFinder;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.ListedItem;

/** The printed overview of items against the items' own tables. */
final class OverviewCheck {
  private OverviewCheck() {}

  static Stream<Finding> findings(Edition edition) {
    if (edition.itemList().isEmpty() || edition.items().isEmpty()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (ListedItem listed : edition.itemList()) {
      Optional<Item> item = ItemFinder.byNumber(edition.items(), listed.number());
      if (item.isPresent()) {
        compare(listed, item.get(), findings);
      } else if (listed.number() != null) {
        findings.add(
            new Finding(
                "overview-item-missing",
                Level.WARNING,
                listed.number(),
                List.of(overview(listed, listed.name().value()))));
      }
    }
    edition.items().stream()
        .filter(item -> item.number() != null)
        .filter(
            item ->
                edition.itemList().stream()
                    .noneMatch(listed -> Objects.equals(item.number(), listed.number())))
        .forEach(
            item ->
                findings.add(
                    new Finding(
                        "item-not-in-overview",
                        Level.WARNING,
                        String.valueOf(item.number()),
                        List.of(item(item, item.name().value())))));
    return findings.stream();
  }

  private static void compare(ListedItem listed, Item item, List<Finding> findings) {
    String number = String.valueOf(item.number());
    if (differ(listed.name().value(), item.name().value())) {
      findings.add(
          new Finding(
              "overview-name",
              Level.WARNING,
              number,
              List.of(overview(listed, listed.name().value()), item(item, item.name().value()))));
    }
    String category = listed.category();
    if (category != null && item.category() != null && differ(category, item.category())) {
      findings.add(
          new Finding(
              "overview-category",
              Level.WARNING,
              number,
              List.of(overview(listed, category), item(item, item.category()))));
    }
  }

  private static boolean differ(String left, String right) {
    return !Folding.key(left).equals(Folding.key(right));
  }

  private static Passage overview(ListedItem listed, String text) {
    return new Passage("overview", text, listed.places());
  }

  private static Passage item(Item item, String text) {
    return new Passage("item", text, item.places());
  }
}

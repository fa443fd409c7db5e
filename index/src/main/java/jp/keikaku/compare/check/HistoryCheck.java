package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.ItemFinder;
import jp.keikaku.compare.PrintedHistory;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** What the printed history says is so now, against the items' tables of the same edition. */
final class HistoryCheck {
  private HistoryCheck() {}

  static Stream<Finding> findings(Edition edition) {
    if (edition.items().isEmpty()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Change change : PrintedHistory.ownEntries(edition)) {
      ChangeSide after = change.after();
      if (after != null) {
        after(edition, change, after, findings);
      }
      if (change.mergedInto() != null
          && ItemFinder.byNumber(edition.items(), change.mergedInto()).isEmpty()) {
        findings.add(
            finding("history-item-missing", Level.WARNING, change.mergedInto(), change, null));
      }
    }
    return findings.stream();
  }

  private static void after(
      Edition edition, Change change, ChangeSide after, List<Finding> findings) {
    Optional<Item> found = ItemFinder.find(edition.items(), after);
    String subject = after.number() == null ? String.valueOf(after.name()) : after.number();
    if (found.isEmpty()) {
      findings.add(finding("history-item-missing", Level.WARNING, subject, change, null));
      return;
    }
    Item item = found.get();
    compare(subject, change, after.name(), item, item.name(), findings);
    compare(subject, change, after.description(), item, item.description(), findings);
  }

  private static void compare(
      String subject,
      Change change,
      @Nullable Text history,
      Item item,
      @Nullable Text table,
      List<Finding> findings) {
    if (history == null
        || table == null
        || Folding.key(history.value()).equals(Folding.key(table.value()))) {
      return;
    }
    boolean spelling = Folding.spelling(history.value()).equals(Folding.spelling(table.value()));
    findings.add(
        new Finding(
            spelling ? "history-spelling" : "history-text",
            spelling ? Level.INFO : Level.WARNING,
            subject,
            List.of(
                new Passage("history", history.value(), change.places()),
                new Passage("item", table.value(), item.places()))));
  }

  private static Finding finding(
      String code, Level level, String subject, Change change, @Nullable String text) {
    return new Finding(
        code, level, subject, List.of(new Passage("history", text, change.places())));
  }
}

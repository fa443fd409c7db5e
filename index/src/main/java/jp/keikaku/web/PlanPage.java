package jp.keikaku.web;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.archive.ArchivedEdition;

/**
 * A plan with its editions.
 *
 * @param plan its editions, newest first
 * @param comparisons each edition with the one before it
 */
public record PlanPage(HomePage.PlanEntry plan, List<SearchResults.Option> comparisons) {
  static PlanPage of(Plan plan, View view) {
    List<SearchResults.Option> comparisons = new ArrayList<>();
    List<ArchivedEdition> editions = plan.editions();
    for (int i = editions.size() - 1; i > 0; i--) {
      EditionView before = EditionView.of(editions.get(i - 1).reference(), view);
      EditionView after = EditionView.of(editions.get(i).reference(), view);
      comparisons.add(
          new SearchResults.Option(
              before.name() + " → " + after.name(),
              view.links().compare(before.id(), after.id()),
              0));
    }
    return new PlanPage(HomePage.entry(plan, view), comparisons);
  }
}

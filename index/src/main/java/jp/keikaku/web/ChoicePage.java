package jp.keikaku.web;

import java.util.List;

/**
 * Two editions to be chosen for a comparison.
 *
 * @param plans all editions by plan
 */
public record ChoicePage(List<PlanChoice> plans) {
  /** Editions of a plan. */
  public record PlanChoice(String title, List<EditionView> editions) {}

  static ChoicePage of(List<Plan> plans, View view) {
    return new ChoicePage(
        plans.stream()
            .map(
                plan ->
                    new PlanChoice(
                        plan.title(),
                        plan.editions().reversed().stream()
                            .map(edition -> EditionView.of(edition.reference(), view))
                            .toList()))
            .toList());
  }
}

package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.keikaku.archive.ArchivedEdition;

/**
 * The way in: what the archive holds.
 *
 * @param editions how many
 * @param municipalities whose plans they are
 */
public record HomePage(int editions, List<Municipality> municipalities) {
  /**
   * A municipality.
   *
   * @param name of it, or a sentence where none is known
   * @param address of its page, or empty
   */
  public record Municipality(String name, String address, List<PlanEntry> plans) {}

  /** A plan. */
  public record PlanEntry(
      String title, String address, String timeline, List<EditionEntry> editions) {}

  /** An edition of a plan. */
  public record EditionEntry(
      String name, String address, int pages, int items, int articles, int terms) {}

  static HomePage of(List<Plan> plans, View view) {
    Map<String, List<PlanEntry>> byMunicipality = new LinkedHashMap<>();
    int editions = 0;
    for (Plan plan : plans) {
      editions += plan.editions().size();
      byMunicipality
          .computeIfAbsent(
              Objects.requireNonNullElse(plan.municipality(), ""), each -> new ArrayList<>())
          .add(entry(plan, view));
    }
    List<Municipality> municipalities = new ArrayList<>();
    byMunicipality.forEach(
        (name, each) ->
            municipalities.add(
                name.isEmpty()
                    ? new Municipality(view.t("web.no-municipality"), "", each)
                    : new Municipality(name, view.links().municipality(name), each)));
    return new HomePage(editions, municipalities);
  }

  static PlanEntry entry(Plan plan, View view) {
    return new PlanEntry(
        plan.title(),
        view.links().plan(plan.id()),
        plan.editions().size() > 1 ? view.links().timeline(plan.id()) : "",
        plan.editions().reversed().stream().map(edition -> entry(edition, view)).toList());
  }

  private static EditionEntry entry(ArchivedEdition edition, View view) {
    Integer year = edition.reference().fiscalYear();
    String printed = edition.reference().edition();
    String name = year != null ? view.year(year) : printed != null ? printed : edition.fileName();
    return new EditionEntry(
        name,
        view.links().edition(edition.reference().id()),
        edition.pages(),
        edition.items(),
        edition.articles(),
        edition.terms());
  }
}

package jp.keikaku.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparison;

/** Plans, their timelines, municipalities and departments. */
final class PlanRoom implements Room {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/plans/<id>/timeline", "timeline", PlanRoom::timeline),
        Route.page("/plans/<id>", "plan", PlanRoom::plan),
        Route.page("/municipalities/<id>", "municipality", PlanRoom::municipality),
        Route.page("/departments", "department", PlanRoom::department, "name", "municipality"));
  }

  private static Plan of(Request request) throws Refusal {
    return request.visit().plan(request.id()).orElseThrow(Refusal::notFound);
  }

  private static List<Page.Crumb> crumbs(Plan plan, View view) {
    List<Page.Crumb> crumbs = new ArrayList<>();
    if (plan.municipality() != null) {
      crumbs.add(
          new Page.Crumb(plan.municipality(), view.links().municipality(plan.municipality())));
    }
    return crumbs;
  }

  private static Page plan(Request request) throws Refusal {
    View view = request.view();
    Plan plan = of(request);
    PlanPage model = PlanPage.of(plan, view);
    return Page.of(
        "plan-page",
        Page.Head.of(plan.title(), view.t("web.plan-of", plan.title()), crumbs(plan, view)),
        model);
  }

  private static Page timeline(Request request) throws Refusal, ArchiveException, IOException {
    View view = request.view();
    Plan plan = of(request);
    TimelinePage model = TimelinePage.of(request.visit().history(plan), view);
    List<Page.Crumb> crumbs = new ArrayList<>(crumbs(plan, view));
    crumbs.add(new Page.Crumb(plan.title(), view.links().plan(plan.id())));
    return Page.of(
        "timeline",
        Page.Head.of(
            view.t("web.timeline") + " | " + plan.title(), view.t("web.timeline-text"), crumbs),
        model);
  }

  private static Page municipality(Request request) throws Refusal {
    View view = request.view();
    List<Plan> plans =
        request.visit().plans().stream()
            .filter(plan -> request.id().equals(plan.municipality()))
            .toList();
    if (plans.isEmpty()) {
      throw Refusal.notFound();
    }
    return Page.of(
        "municipality",
        Page.Head.of(request.id(), view.t("web.plan-of", request.id()), List.of()),
        HomePage.of(plans, view));
  }

  private static Page department(Request request) throws Refusal, ArchiveException, IOException {
    String name = request.given("name").orElseThrow(Refusal::notFound);
    String municipality = request.parameter("municipality");
    View view = request.view();
    List<DepartmentPage.PlanItems> plans = new ArrayList<>();
    List<DepartmentPage.Renaming> renamings = new ArrayList<>();
    for (Plan plan : request.visit().plans()) {
      if (Objects.requireNonNullElse(plan.municipality(), "").equals(municipality)) {
        List<EditionComparison> steps = steps(request.visit(), plan);
        Set<String> names = DepartmentPage.names(name, steps);
        renamings.addAll(DepartmentPage.renamings(names, municipality, steps, view));
        List<DepartmentPage.EditionItems> editions = editions(request, plan, names);
        if (!editions.isEmpty()) {
          plans.add(
              new DepartmentPage.PlanItems(plan.title(), view.links().plan(plan.id()), editions));
        }
      }
    }
    if (plans.isEmpty()) {
      throw Refusal.notFound();
    }
    List<Page.Crumb> crumbs =
        municipality.isEmpty()
            ? List.of()
            : List.of(new Page.Crumb(municipality, view.links().municipality(municipality)));
    return Page.of(
        "department",
        Page.Head.of(name, view.t("web.department-of", name), crumbs),
        new DepartmentPage(name, municipality, renamings.stream().distinct().toList(), plans));
  }

  private static List<DepartmentPage.EditionItems> editions(
      Request request, Plan plan, Set<String> names) throws ArchiveException, IOException {
    List<DepartmentPage.EditionItems> editions = new ArrayList<>();
    for (ArchivedEdition edition : plan.editions().reversed()) {
      List<DepartmentPage.Entry> entries =
          DepartmentPage.entries(
              names, edition.reference().id(), request.visit().read(edition), request.view());
      if (!entries.isEmpty()) {
        editions.add(
            new DepartmentPage.EditionItems(
                EditionView.of(edition.reference(), request.view()), entries));
      }
    }
    return editions;
  }

  /** What changed from each edition of a plan to the next. */
  static List<EditionComparison> steps(Visit visit, Plan plan)
      throws ArchiveException, IOException {
    List<EditionComparison> steps = new ArrayList<>();
    for (int i = 1; i < plan.editions().size(); i++) {
      steps.add(visit.comparison(plan.editions().get(i - 1), plan.editions().get(i)));
    }
    return steps;
  }
}

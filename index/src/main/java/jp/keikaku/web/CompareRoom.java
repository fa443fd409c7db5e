package jp.keikaku.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.Subject;
import org.jspecify.annotations.Nullable;

/** Two editions beside each other. */
final class CompareRoom implements Room {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/compare", "compare", CompareRoom::compare, "before", "after", "kind", "side"));
  }

  private static Page compare(Request request) throws Refusal, ArchiveException, IOException {
    View view = request.view();
    Optional<String> first = request.given("before");
    Optional<String> second = request.given("after");
    if (first.isEmpty() || second.isEmpty()) {
      return Page.of(
          "choice",
          Page.Head.of(view.t("web.compare"), view.t("web.compare-choose"), List.of()),
          ChoicePage.of(request.visit().plans(), view));
    }
    ArchivedEdition before = edition(request, first.get());
    ArchivedEdition after = edition(request, second.get());
    boolean turned = Plan.year(before) > Plan.year(after);
    ArchivedEdition earlier = turned ? after : before;
    ArchivedEdition later = turned ? before : after;
    EditionComparison comparison = request.visit().comparison(earlier, later);
    ComparePage.Wish wish =
        new ComparePage.Wish(
            EditionView.of(earlier.reference(), view),
            EditionView.of(later.reference(), view),
            subject(request.parameter("kind")),
            request.flag("side"));
    ComparePage model = ComparePage.of(comparison, wish, view);
    String title = comparison.before().name() + " → " + comparison.after().name();
    return Page.of(
            "compare", Page.Head.of(title, model.declared(), model.after().crumbs(view)), model)
        .withData(comparison);
  }

  /** The edition of an id, or the one that a record of it stands in. */
  private static ArchivedEdition edition(Request request, String id) throws Refusal {
    return request.visit().editionOf(id).orElseThrow(Refusal::notFound);
  }

  private static @Nullable Subject subject(String key) {
    return Stream.of(Subject.values())
        .filter(each -> ComparePage.key(each).equals(key))
        .findFirst()
        .orElse(null);
  }
}

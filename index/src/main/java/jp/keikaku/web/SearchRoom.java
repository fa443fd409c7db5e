package jp.keikaku.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import jp.keikaku.export.ReportJson;
import jp.keikaku.export.SearchJson;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.Suggestion;

/** The way in, questions and their answers, and suggestions. */
final class SearchRoom implements Room {
  /** As many as fit below the box on a phone. */
  private static final int SUGGESTIONS = 8;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/", "home", SearchRoom::home),
        Route.page("/search", "search", SearchRoom::search, Question.parameterNames()),
        Route.data("/suggest", "suggest", SearchRoom::suggest, "q"));
  }

  private static Page home(Request request) {
    View view = request.view();
    HomePage model = HomePage.of(request.visit().plans(), view);
    Page.Head head =
        new Page.Head(
            view.t("web.name"),
            view.t("web.description"),
            "",
            List.of(),
            view.links().to("/feed.atom"),
            true);
    return Page.of("home", head, model);
  }

  private static Page search(Request request) throws Refusal, IOException {
    View view = request.view();
    Question question = Question.of(request);
    SearchPage answer = request.visit().engine().search(question.request());
    SearchResults model = SearchResults.of(question, answer, view);
    Page.Head head =
        new Page.Head(
            question.query().isBlank()
                ? view.t("web.search")
                : view.t("web.search-title", question.query()),
            view.t("web.description"),
            question.query(),
            List.of(),
            view.links().to("/feed.atom?q=" + Links.encoded(question.query())),
            false);
    return Page.of("search", head, model)
        .withData(SearchJson.of(answer))
        .withTable(SearchResults.table(answer));
  }

  private static void suggest(Request request, Context context) throws IOException {
    String typed = request.parameter("q");
    List<Suggestion> found =
        typed.isBlank() || typed.length() > Question.LONGEST
            ? List.of()
            : request.visit().engine().suggest(typed, SUGGESTIONS);
    context.contentType("application/json; charset=utf-8").result(ReportJson.line(found));
  }
}

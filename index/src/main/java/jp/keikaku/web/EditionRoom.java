package jp.keikaku.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Edition;
import org.jspecify.annotations.Nullable;

/** Editions, and the PDFs that they came from. */
final class EditionRoom implements Room {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.data("/editions/<id>/original.pdf", "original", EditionRoom::original),
        Route.page("/editions/<id>", "edition", EditionRoom::edition));
  }

  private static Page edition(Request request) throws Refusal, ArchiveException, IOException {
    ArchivedEdition archived = request.visit().edition(request.id()).orElseThrow(Refusal::notFound);
    Edition edition = request.visit().read(archived);
    EditionPage model =
        EditionPage.of(archived, edition, changed(request, archived), request.view());
    String title = model.edition().title() + " " + model.edition().name();
    return Page.of(
            "edition",
            Page.Head.of(
                title,
                request.view().t("web.edition-of", title, archived.items(), archived.articles()),
                model.edition().crumbs(request.view())),
            model)
        .withData(edition)
        .withTable(EditionPage.table(request.id(), edition));
  }

  /** What changed since the edition before it in its plan. */
  private static EditionPage.@Nullable Changed changed(Request request, ArchivedEdition archived)
      throws ArchiveException, IOException {
    Optional<ArchivedEdition> before = request.visit().before(archived);
    return before.isEmpty()
        ? null
        : EditionPage.changed(
            request.visit().comparison(before.get(), archived),
            EditionView.of(before.get().reference(), request.view()),
            request.id(),
            request.view());
  }

  /** The bytes as they came in, of files of the archive alone; a reader may run nothing in them. */
  private static void original(Request request, Context context)
      throws Refusal, ArchiveException, IOException {
    ArchivedEdition archived = request.visit().edition(request.id()).orElseThrow(Refusal::notFound);
    byte[] bytes = request.visit().original(archived);
    String name = Links.encoded(archived.fileName());
    context
        .contentType(name.endsWith(".xml") ? "application/xml" : "application/pdf")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Content-Disposition", "inline; filename*=" + StandardCharsets.UTF_8 + "''" + name)
        .result(bytes);
  }
}

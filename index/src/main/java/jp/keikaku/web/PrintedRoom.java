package jp.keikaku.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.export.ReportJson;
import jp.keikaku.picture.PagePictures;
import jp.keikaku.picture.PageRefusedException;
import jp.keikaku.picture.PrintedPage;

/** Pages as they are printed, with what was asked or a record boxed, and their pictures. */
public final class PrintedRoom implements Room {
  /** Digits of the digest that tell prints apart. */
  private static final int VERSION_DIGITS = 12;

  private final PagePictures pictures;

  /** Shows the pages of an archive. */
  public PrintedRoom(PagePictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.data("/editions/<id>/boxes.json", "boxes", PrintedRoom::boxes),
        Route.data("/editions/<id>/pages/{n}/{file}", "page-picture", this::picture, "v"),
        Route.page("/editions/<id>/pages/{n}", "page", this::page, "q", "record", "zoom"));
  }

  static String fileName(boolean dense) {
    return dense ? "300.png" : "150.png";
  }

  static String version(ArchivedEdition archived) {
    return archived.sha256().substring(0, VERSION_DIGITS);
  }

  private Page page(Request request) throws Refusal, IOException {
    ArchivedEdition archived = request.visit().edition(request.id()).orElseThrow(Refusal::notFound);
    int number = request.pathNumber("n");
    if (number < 1 || number > archived.pages()) {
      throw Refusal.notFound();
    }
    Optional<String> named = request.given("record");
    Optional<ArchivedRecord> record =
        named.isPresent() ? request.visit().engine().record(named.get()) : Optional.empty();
    PrintedView.Asked asked =
        new PrintedView.Asked(
            number,
            request.parameter("q"),
            record.filter(each -> each.edition().id().equals(request.id())),
            PrintedView.Asked.size(request.number("zoom", 100)));
    View view = request.view();
    PrintedView model;
    try {
      PrintedPage printed = pictures.text(archived, number);
      model = PrintedView.of(archived, asked, Optional.of(printed), null, view);
    } catch (PageRefusedException e) {
      String refused = refusal(e).sentence(view.words());
      model = PrintedView.of(archived, asked, Optional.empty(), refused, view);
    }
    String title =
        view.t("web.page-title", model.edition().title(), model.edition().name(), number);
    return Page.of(
        "printed",
        new Page.Head(title, title, asked.query(), model.edition().crumbs(view), null, false),
        model);
  }

  private void picture(Request request, Context context) throws Refusal, IOException {
    ArchivedEdition archived = request.visit().edition(request.id()).orElseThrow(Refusal::notFound);
    String file = context.pathParam("file");
    boolean dense = file.equals(fileName(true));
    if (!dense && !file.equals(fileName(false))) {
      throw Refusal.notFound();
    }
    try {
      byte[] png = pictures.picture(archived, request.pathNumber("n"), dense);
      if (version(archived).equals(context.queryParam("v"))) {
        context.header("Cache-Control", "private, max-age=31536000, immutable");
      }
      context.contentType("image/png").result(png);
    } catch (PageRefusedException e) {
      throw refusal(e);
    }
  }

  /** Where each record of an edition stands: for pages without a server behind them. */
  private static void boxes(Request request, Context context) throws Refusal, IOException {
    ArchivedEdition archived = request.visit().edition(request.id()).orElseThrow(Refusal::notFound);
    Map<String, List<PrintedView.Boxes>> boxes = new TreeMap<>();
    for (String id : request.visit().engine().recordIds(archived.reference().id())) {
      request
          .visit()
          .engine()
          .record(id)
          .map(PrintedView.Boxes::of)
          .filter(places -> !places.isEmpty())
          .ifPresent(places -> boxes.put(id, places));
    }
    context.contentType("application/json; charset=utf-8").result(ReportJson.write(boxes));
  }

  private static Refusal refusal(PageRefusedException e) {
    return switch (e.reason()) {
      case NO_SUCH_PAGE -> Refusal.notFound();
      case BROKEN -> new Refusal(422, "web.page-broken");
      case ENCRYPTED -> new Refusal(422, "web.page-encrypted");
      case TOO_LARGE -> new Refusal(422, "web.page-too-large");
      case TOO_SLOW -> new Refusal(422, "web.page-too-slow");
      case BUSY -> new Refusal(503, "web.page-busy");
    };
  }
}

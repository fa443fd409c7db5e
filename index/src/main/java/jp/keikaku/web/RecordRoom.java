package jp.keikaku.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.search.SearchEngine;
import jp.keikaku.search.SearchRequest;

/** Pages of single records, by their ids. */
final class RecordRoom implements Room {
  /** Between the edition's id and that of an article in the id of a record. */
  private static final String ARTICLE = "/article/";

  private static final String BYLAW = "/bylaw/";

  /** Hits among which items of other plans are looked for, and how many are shown. */
  private static final int LOOKED_AT = 40;

  private static final int ALIKE = 5;

  @Override
  public List<Route> routes() {
    return List.of(Route.page("/records/<id>", "record", RecordRoom::record));
  }

  private static Page record(Request request) throws Refusal, ArchiveException, IOException {
    String id = request.id();
    SearchEngine engine = request.visit().engine();
    Optional<ArchivedRecord> found = engine.record(id);
    if (found.isEmpty()) {
      found = engine.record(Normalizer.normalize(id, Normalizer.Form.NFKC));
    }
    if (found.isEmpty()) {
      return bylaw(request);
    }
    ArchivedRecord record = found.get();
    View view = request.view();
    return switch (record.kind()) {
      case EDITION -> other(record, view).readAt(view.links().edition(record.id()));
      case ITEM -> item(record, request);
      case ARTICLE -> other(record, view).readAt(articleAddress(record, view.links()));
      case TERM -> term(record, request);
      case CHANGE, AMENDMENT, COMPARISON, PARAGRAPH, TABLE, SECTION -> other(record, view);
    };
  }

  private static Page other(ArchivedRecord record, View view) {
    RecordPage model = RecordPage.of(record, view);
    return Page.of(
        "record",
        Page.Head.of(model.title(), model.edition().title(), model.edition().crumbs(view)),
        model);
  }

  private static Page term(ArchivedRecord record, Request request)
      throws Refusal, ArchiveException, IOException {
    TermPage model = new TermPages(request).page(record);
    return Page.of(
        "term",
        Page.Head.of(
            model.term() + " | " + model.edition().title() + " " + model.edition().name(),
            model.definition(),
            model.edition().crumbs(request.view())),
        model);
  }

  /** An article is read in its bylaw. */
  private static String articleAddress(ArchivedRecord record, Links links) {
    String editionId = record.edition().id();
    String provision = record.id().substring((editionId + ARTICLE).length());
    int slash = provision.indexOf('/');
    String title = slash < 0 ? provision : provision.substring(0, slash);
    return links.bylaw(editionId, title) + "#" + Links.encoded(BylawPages.anchor(provision));
  }

  private static Page item(ArchivedRecord record, Request request)
      throws Refusal, ArchiveException, IOException {
    View view = request.view();
    ArchivedEdition archived = edition(request, record.edition().id());
    Edition edition = request.visit().read(archived);
    PlanHistory plan = request.visit().history(request.visit().plan(record.edition()));
    ItemPage model =
        ItemPage.of(record, itemOf(record, edition), edition, plan, alike(record, request), view);
    String title = model.number() == null ? model.name() : model.number() + " " + model.name();
    return Page.of(
        "item",
        Page.Head.of(
            title + " | " + model.edition().title() + " " + model.edition().name(),
            model.description().isEmpty() ? title : text(model.description()),
            model.edition().crumbs(view)),
        model);
  }

  private static String text(List<TextPiece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The item of a record; of several of one number and name the one that stands where it does. */
  private static Item itemOf(ArchivedRecord record, Edition edition) throws Refusal {
    List<Item> named =
        edition.items().stream()
            .filter(item -> item.name().value().equals(record.title()))
            .filter(item -> Objects.equals(item.number(), record.number()))
            .toList();
    return named.stream()
        .filter(item -> item.places().equals(record.places()))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .orElseThrow(Refusal::notFound);
  }

  /** Items of other plans that a search for its name finds. */
  private static List<ItemPage.Like> alike(ArchivedRecord record, Request request)
      throws IOException {
    String plan = Plan.id(record.edition());
    SearchRequest question =
        new SearchRequest(
            record.title(),
            Set.of(RecordKind.ITEM),
            null,
            null,
            LOOKED_AT,
            false,
            false,
            0,
            Map.of(),
            false);
    List<ItemPage.Like> alike = new ArrayList<>();
    request.visit().engine().search(question).hits().stream()
        .map(hit -> hit.record())
        .filter(other -> !Plan.id(other.edition()).equals(plan))
        .limit(ALIKE)
        .forEach(other -> alike.add(like(other, request.view())));
    return alike;
  }

  private static ItemPage.Like like(ArchivedRecord other, View view) {
    EditionView edition = EditionView.of(other.edition(), view);
    String number = other.number();
    return new ItemPage.Like(
        number == null ? other.title() : number + " " + other.title(),
        view.links().record(other.id()),
        edition.title() + " " + edition.name(),
        other.departments());
  }

  private static ArchivedEdition edition(Request request, String id) throws Refusal {
    return request.visit().edition(id).orElseThrow(Refusal::notFound);
  }

  private static Page bylaw(Request request) throws Refusal, ArchiveException, IOException {
    ArchivedEdition archived =
        request.visit().editionOf(request.id()).orElseThrow(Refusal::notFound);
    String editionId = archived.reference().id();
    if (!request.id().startsWith(editionId + BYLAW)) {
      throw Refusal.notFound();
    }
    Edition edition = request.visit().read(archived);
    Bylaw bylaw =
        edition.bylaws().stream()
            .filter(each -> Links.bylawId(editionId, each.title().value()).equals(request.id()))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    PlanHistory plan = request.visit().history(request.visit().plan(archived.reference()));
    View view = request.view();
    BylawPage model = BylawPages.of(archived.reference(), edition, bylaw, plan, view);
    return Page.of(
            "bylaw",
            Page.Head.of(
                model.title() + " | " + model.edition().title() + " " + model.edition().name(),
                model.title(),
                model.edition().crumbs(view)),
            model)
        .withData(new BylawData(model.id(), editionId, bylaw));
  }

  /** A bylaw as programs read it. */
  private record BylawData(String id, String edition, Bylaw bylaw) {}
}

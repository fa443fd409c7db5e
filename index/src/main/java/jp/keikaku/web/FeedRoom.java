package jp.keikaku.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.search.SearchHit;

/** What programs follow and read: feeds, the site map, the description of the interface. */
final class FeedRoom implements Room {
  /** Entries of a feed. */
  private static final int ENTRIES = 30;

  /** The most that a site map may hold. */
  private static final int ADDRESSES = 50_000;

  private final List<Route> all;

  /** Describes these routes, and its own. */
  FeedRoom(List<Route> all) {
    this.all = all;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.data("/feed.atom", "feed", FeedRoom::feed, Question.parameterNames()),
        Route.data("/sitemap.xml", "sitemap", FeedRoom::siteMap),
        Route.data("/robots.txt", "robots", FeedRoom::robots),
        Route.data("/openapi.json", "openapi", this::openApi));
  }

  private static void feed(Request request, Context context)
      throws Refusal, ArchiveException, IOException {
    View view = request.view();
    Question question = Question.of(request);
    List<Atom.Entry> entries = question.isEmpty() ? editions(request) : hits(question, request);
    String title =
        question.isEmpty()
            ? view.t("web.name")
            : view.t("web.search-title", question.query()) + " | " + view.t("web.name");
    context
        .contentType("application/atom+xml; charset=utf-8")
        .result(Atom.feed(view.origin() + view.here(), title, entries));
  }

  /** Editions by when they came in, with what changed in them. */
  private static List<Atom.Entry> editions(Request request) throws ArchiveException, IOException {
    Map<ArchivedEdition, String> came = new HashMap<>();
    for (ArchivedEdition edition : request.visit().editions()) {
      came.put(edition, cameIn(request, edition));
    }
    List<ArchivedEdition> newest =
        came.entrySet().stream()
            .sorted(Map.Entry.<ArchivedEdition, String>comparingByValue().reversed())
            .limit(ENTRIES)
            .map(Map.Entry::getKey)
            .toList();
    List<Atom.Entry> entries = new ArrayList<>();
    for (ArchivedEdition edition : newest) {
      entries.add(entry(request, edition));
    }
    return List.copyOf(entries);
  }

  private static Atom.Entry entry(Request request, ArchivedEdition edition)
      throws ArchiveException, IOException {
    View view = request.view();
    String name = edition.reference().name();
    String holds = view.t("web.edition-of", name, edition.items(), edition.articles());
    Optional<ArchivedEdition> before = request.visit().before(edition);
    String changed = "";
    if (before.isPresent()) {
      int differences = request.visit().comparison(before.get(), edition).differences().size();
      String since = EditionView.of(before.get().reference(), view).name();
      changed = " " + view.t("web.changed-since", since) + ": " + differences;
    }
    return new Atom.Entry(
        view.origin() + view.links().edition(edition.reference().id()),
        name,
        holds + changed,
        cameIn(request, edition));
  }

  private static String cameIn(Request request, ArchivedEdition edition) throws IOException {
    Instant came = request.visit().cameIn(edition);
    return came.toString();
  }

  /** The records that answer a question, by when their editions came in. */
  private static List<Atom.Entry> hits(Question question, Request request) throws IOException {
    List<Atom.Entry> entries = new ArrayList<>();
    for (SearchHit hit : request.visit().engine().search(question.request()).hits()) {
      ArchivedRecord record = hit.record();
      ArchivedEdition edition = request.visit().edition(record.edition().id()).orElse(null);
      if (edition != null) {
        View view = request.view();
        String text = hit.snippets().isEmpty() ? record.title() : hit.snippets().getFirst().text();
        entries.add(
            new Atom.Entry(
                view.origin() + SearchResults.address(record, view.links()),
                record.title() + " | " + record.edition().name(),
                text,
                cameIn(request, edition)));
      }
    }
    entries.sort(Comparator.comparing(Atom.Entry::updated).reversed());
    return entries;
  }

  private static void siteMap(Request request, Context context) throws IOException {
    View view = request.view();
    Links links = view.links();
    List<String> addresses = new ArrayList<>();
    addresses.add(links.to("/"));
    request.visit().plans().stream()
        .map(Plan::municipality)
        .distinct()
        .filter(name -> name != null)
        .forEach(name -> addresses.add(links.municipality(String.valueOf(name))));
    request.visit().plans().forEach(plan -> addresses.add(links.plan(plan.id())));
    for (ArchivedEdition edition : request.visit().editions()) {
      String id = edition.reference().id();
      addresses.add(links.edition(id));
      if (addresses.size() < ADDRESSES) {
        request.visit().engine().recordIds(id).stream()
            .filter(each -> each.startsWith(id + "/item/") || each.startsWith(id + "/term/"))
            .sorted()
            .forEach(each -> addresses.add(links.record(each)));
      }
    }
    context
        .contentType("application/xml; charset=utf-8")
        .result(
            Atom.siteMap(
                addresses.stream().limit(ADDRESSES).map(each -> view.origin() + each).toList()));
  }

  private static void robots(Request request, Context context) {
    View view = request.view();
    context
        .contentType("text/plain; charset=utf-8")
        .result(
            "User-agent: *\nDisallow: "
                + view.links().to("/search")
                + "\nSitemap: "
                + view.origin()
                + view.links().to("/sitemap.xml")
                + "\n");
  }

  private void openApi(Request request, Context context) {
    context.contentType("application/json; charset=utf-8").result(OpenApi.of(all, request.view()));
  }
}

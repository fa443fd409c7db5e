package jp.keikaku.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordKind;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.SearchRequest;
import jp.keikaku.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is shown.
 *
 * @param question what was asked
 * @param total how many records match, in words
 * @param isEmpty whether none do
 * @param hits those of this page
 * @param facets by which it can be narrowed down
 * @param chosen what it is narrowed down to, each with the address without it
 * @param notices what a person should know before the hits
 * @param didYouMean another question that may have been meant, or null
 * @param widened what it was widened to, in sentences
 * @param switches addresses of the same question asked otherwise
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record SearchResults(
    Question question,
    String total,
    boolean isEmpty,
    List<Hit> hits,
    List<FacetView> facets,
    List<Option> chosen,
    List<String> notices,
    @Nullable Option didYouMean,
    List<String> widened,
    List<Option> switches,
    @Nullable String previous,
    @Nullable String next) {
  /** A schedule's label in a record's parts, without the year. */
  private static final String YEAR = "年度";

  /** A link with what it says. */
  public record Option(String label, String address, int count) {}

  /** Values of a facet. */
  public record FacetView(String name, List<Option> options) {}

  /** A year of an item's schedule. */
  public record Phase(String year, String phase) {}

  /** A text in which the question was found. */
  public record Excerpt(@Nullable String label, List<Piece> pieces) {}

  /**
   * A hit.
   *
   * @param kind what it is
   * @param kindLabel for the style of its kind
   * @param address of its page
   * @param title marked
   * @param edition where it stands
   * @param year of the edition, or null
   * @param picture address of the printed page, or null
   * @param pages which that is
   * @param departments of an item
   * @param phases of an item
   * @param excerpts where the question stands in it
   * @param others how many other editions hold it as well
   */
  public record Hit(
      String kind,
      String kindLabel,
      String address,
      List<Piece> title,
      String edition,
      @Nullable String year,
      @Nullable String picture,
      String pages,
      List<String> departments,
      List<Phase> phases,
      List<Excerpt> excerpts,
      int others) {}

  static SearchResults of(Question question, SearchPage page, View view) {
    Links links = view.links();
    List<Option> chosen = new ArrayList<>();
    question
        .chosen()
        .forEach(
            (facet, value) ->
                chosen.add(
                    new Option(
                        view.t("facet." + facet) + ": " + value(facet, value, view),
                        question.without(facet).address(links),
                        0)));
    int end = question.from() + page.hits().size();
    boolean hasMore =
        (page.atLeast() || end < page.total())
            && page.hits().size() == Question.ON_A_PAGE
            && end <= SearchRequest.MAXIMUM_LIMIT - Question.ON_A_PAGE;
    String meant = page.didYouMean();
    return new SearchResults(
        question,
        page.atLeast() ? view.t("search.at-least", page.total()) : String.valueOf(page.total()),
        page.total() == 0,
        page.hits().stream().map(hit -> hit(hit, question, view)).toList(),
        facets(question, page, view),
        chosen,
        page.notices().stream().map(notice -> view.t(key(notice))).toList(),
        meant == null ? null : new Option(meant, question.asking(meant).address(links), 0),
        page.widened().stream()
            .map(each -> view.t("search.widened", each.typed(), view.list(each.names())))
            .toList(),
        switches(question, page, view),
        question.from() == 0
            ? null
            : question.from(Math.max(0, question.from() - Question.ON_A_PAGE)).address(links),
        hasMore ? question.from(end).address(links) : null);
  }

  private static List<Option> switches(Question question, SearchPage page, View view) {
    List<Option> switches = new ArrayList<>();
    Links links = view.links();
    if (question.exact()) {
      switches.add(option(view.t("web.widen"), question.exactly(false).address(links)));
    } else if (!page.widened().isEmpty()) {
      switches.add(option(view.t("web.exactly"), question.exactly(true).address(links)));
    }
    boolean newest = question.newestFirst();
    switches.add(
        option(
            view.t(newest ? "web.best-first" : "web.newest-first"),
            question.newestFirst(!newest).address(links)));
    boolean all = question.allEditions();
    switches.add(
        option(
            view.t(all ? "web.newest-editions" : "web.all-editions"),
            question.inAllEditions(!all).address(links)));
    return switches;
  }

  private static Option option(String label, String address) {
    return new Option(label, address, 0);
  }

  private static String key(SearchPage.Notice notice) {
    return switch (notice) {
      case NOTHING_TO_SEARCH -> "notice.nothing-to-search";
      case SHORTENED -> "notice.query-shortened";
      case UNKNOWN_KIND -> "notice.unknown-kind";
      case SOME_WORDS_ONLY -> "notice.some-words-only";
    };
  }

  /** A facet whose values would not narrow anything down is left out. */
  private static List<FacetView> facets(Question question, SearchPage page, View view) {
    List<FacetView> facets = new ArrayList<>();
    for (SearchPage.Facet facet : page.facets()) {
      boolean isChosen = question.chosen().containsKey(facet.field());
      List<SearchPage.Count> counts =
          facet.field().equals("fiscalYear")
              ? facet.counts().stream()
                  .sorted(Comparator.comparing(SearchPage.Count::value).reversed())
                  .toList()
              : facet.counts();
      if (!isChosen && counts.size() > 1) {
        facets.add(
            new FacetView(
                view.t("facet." + facet.field()),
                counts.stream()
                    .map(
                        count ->
                            new Option(
                                value(facet.field(), count.value(), view),
                                question.with(facet.field(), count.value()).address(view.links()),
                                count.count()))
                    .toList()));
      }
    }
    return facets;
  }

  private static String value(String facet, String value, View view) {
    return switch (facet) {
      case "kind" -> RecordKind.of(value).map(view::kind).orElse(value);
      case "fiscalYear" -> value.matches("[0-9]{4}") ? view.year(Integer.valueOf(value)) : value;
      default -> value;
    };
  }

  private static Hit hit(SearchHit hit, Question question, View view) {
    ArchivedRecord record = hit.record();
    Links links = view.links();
    return new Hit(
        view.kind(record.kind()),
        record.kind().label(),
        address(record, links),
        title(hit),
        record.edition().title(),
        record.edition().fiscalYear() == null
            ? record.edition().edition()
            : view.year(record.edition().fiscalYear()),
        links.page(record.edition().id(), record.places(), record.id(), question.query()),
        view.pages(record.places()),
        record.departments(),
        phases(record, view),
        hit.snippets().stream()
            .filter(snippet -> !record.title().contains(snippet.text()))
            .map(SearchResults::excerpt)
            .toList(),
        hit.otherEditions().size());
  }

  /** Where a record is read: an edition, an article in its bylaw, or a page of its own. */
  static String address(ArchivedRecord record, Links links) {
    return switch (record.kind()) {
      case EDITION -> links.edition(record.id());
      case ITEM, TERM, ARTICLE, CHANGE, AMENDMENT, COMPARISON, PARAGRAPH, TABLE, SECTION ->
          links.record(record.id());
    };
  }

  private static List<Piece> title(SearchHit hit) {
    ArchivedRecord record = hit.record();
    List<Piece> title = new ArrayList<>();
    boolean said = record.kind() == RecordKind.ARTICLE || record.kind() == RecordKind.CHANGE;
    if (record.number() != null && !said) {
      title.add(new Piece(record.number() + " ", false));
    }
    title.addAll(Piece.of(record.title(), hit.titleMarks()));
    return title;
  }

  private static Excerpt excerpt(Snippet snippet) {
    return new Excerpt(snippet.label(), Piece.of(snippet.text(), snippet.marks()));
  }

  private static List<Phase> phases(ArchivedRecord record, View view) {
    return record.kind() != RecordKind.ITEM
        ? List.of()
        : record.parts().stream().flatMap(part -> phase(part, view).stream()).toList();
  }

  private static Optional<Phase> phase(RecordPart part, View view) {
    String label = part.label();
    if (label == null || !label.matches("[0-9]{4}" + YEAR)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(label.substring(0, 4));
    return Optional.of(new Phase(view.shortYear(year), part.text().value()));
  }

  /** As a table, for {@code .csv}. */
  static Page.Table table(SearchPage page) {
    return new Page.Table(
        List.of("id", "kind", "number", "title", "edition", "fiscalYear", "municipality", "page"),
        page.hits().stream().map(SearchHit::record).map(SearchResults::row).toList());
  }

  private static List<String> row(ArchivedRecord record) {
    return List.of(
        record.id(),
        record.kind().label(),
        text(record.number()),
        record.title(),
        text(record.edition().edition()),
        text(record.edition().fiscalYear()),
        text(record.edition().municipality()),
        record.places().isEmpty() ? "" : String.valueOf(record.places().getFirst().page()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}

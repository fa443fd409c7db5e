package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.check.EditionCheck;
import jp.keikaku.compare.check.Finding;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.RecordIds;
import jp.keikaku.web.ItemPage.Field;
import jp.keikaku.web.ItemPage.Named;
import org.jspecify.annotations.Nullable;

/**
 * An edition.
 *
 * @param edition its names
 * @param pages how many
 * @param original address of the PDF
 * @param picture address of its first page
 * @param fileName of the PDF
 * @param contents printed table of contents
 * @param pillars its items by pillar, each group as one chart
 * @param bylaws that it prints
 * @param terms of its glossary
 * @param comparisons bylaws before and after an amendment
 * @param changed what changed since the edition before, or null where there is none
 * @param findings where it contradicts itself
 * @param diagnostics what could not be read, was repaired, or should be looked at
 * @param colophon as printed
 */
public record EditionPage(
    EditionView edition,
    int pages,
    String original,
    String picture,
    String fileName,
    List<ContentsLine> contents,
    List<PillarView> pillars,
    List<Named> bylaws,
    List<Named> terms,
    List<BylawPage.ComparisonView> comparisons,
    @Nullable Changed changed,
    List<FindingView> findings,
    List<DiagnosticLine> diagnostics,
    List<Field> colophon) {
  /** Items of a pillar, and their schedules. */
  public record PillarView(@Nullable String title, ScheduleChart chart) {}

  /** A line of the contents. */
  public record ContentsLine(String title, String page) {}

  /**
   * What changed since the edition before.
   *
   * @param since that edition
   * @param address of the comparison
   * @param differences how many
   * @param declared how many entries of the printed history agree, or why none were compared
   * @param contradictions where history and editions do not agree
   */
  public record Changed(
      EditionView since,
      String address,
      int differences,
      String declared,
      List<ComparePage.DeclarationView> contradictions) {}

  /** Something in the edition that contradicts itself, and the passages that do. */
  public record FindingView(
      String level, String levelName, String sentence, List<Passage> passages) {}

  /** One of the places of a finding. */
  public record Passage(String where, String text, @Nullable String address) {}

  static EditionPage of(
      ArchivedEdition archived, Edition edition, @Nullable Changed changed, View view) {
    String id = archived.reference().id();
    return new EditionPage(
        EditionView.of(archived.reference(), view),
        archived.pages(),
        view.links().original(id),
        view.links().page(id, 1),
        archived.fileName(),
        edition.contents().stream()
            .map(each -> contents(each.number(), each.title(), each.page()))
            .toList(),
        pillars(id, edition, view),
        edition.bylaws().stream()
            .map(bylaw -> bylaw.title().value())
            .map(
                title ->
                    new Named(
                        title.isEmpty() ? view.t("web.untitled") : title,
                        view.links().bylaw(id, title)))
            .toList(),
        edition.glossary().stream()
            .map(entry -> entry.term().value())
            .map(term -> new Named(term, view.links().record(RecordIds.record(id, "term", term))))
            .toList(),
        edition.comparisons().stream().map(BylawPages::comparison).toList(),
        changed,
        EditionCheck.findings(edition).stream().map(each -> finding(each, id, view)).toList(),
        DiagnosticLine.of(edition, view),
        colophon(edition.colophon(), view));
  }

  private static ContentsLine contents(
      @Nullable String number, Object title, @Nullable Object page) {
    return new ContentsLine(
        number == null ? title.toString() : number + " " + title,
        page == null ? "" : page.toString());
  }

  /** What changed since an edition, from a comparison with it. */
  static Changed changed(EditionComparison comparison, EditionView since, String id, View view) {
    boolean compared = comparison.history() == EditionComparison.HistoryState.COMPARED;
    return new Changed(
        since,
        view.links().compare(since.id(), id),
        comparison.differences().size(),
        compared ? view.report().summary(comparison) : view.report().notCompared(comparison),
        compared
            ? comparison.contradictions().stream()
                .map(each -> ComparePage.declaration(each, view))
                .toList()
            : List.of());
  }

  private static FindingView finding(Finding finding, String id, View view) {
    String level = ComparePage.key(finding.level());
    return new FindingView(
        level,
        view.t("level." + level),
        view.t("finding." + finding.code(), finding.subject()),
        finding.passages().stream().map(each -> passage(each, id, view)).toList());
  }

  private static Passage passage(Finding.Passage passage, String id, View view) {
    String pages = view.pages(passage.places());
    String where = view.t("where." + passage.where());
    String text = passage.text();
    return new Passage(
        pages.isEmpty() ? where : where + view.t("web.comma") + pages,
        text == null ? "" : text,
        passage.places().isEmpty()
            ? null
            : view.links().page(id, passage.places().getFirst().page()));
  }

  private static List<Field> colophon(@Nullable Colophon colophon, View view) {
    if (colophon == null) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    Map<String, @Nullable Object> printed = new LinkedHashMap<>();
    printed.put("web.issued", colophon.issued());
    printed.put("field.publisher", colophon.publisher());
    printed.put("field.editor", colophon.editor());
    printed.put("field.address", colophon.address());
    printed.put("field.telephone", colophon.telephone());
    printed.forEach(
        (key, value) -> {
          if (value != null) {
            fields.add(new Field(view.t(key), TextPiece.of(value.toString(), List.of())));
          }
        });
    return fields;
  }

  private static List<PillarView> pillars(String id, Edition edition, View view) {
    Map<Optional<Integer>, List<Item>> groups = new LinkedHashMap<>();
    for (Item item : edition.items()) {
      groups
          .computeIfAbsent(Optional.ofNullable(item.pillar()), each -> new ArrayList<>())
          .add(item);
    }
    List<PillarView> views = new ArrayList<>();
    groups.forEach(
        (number, items) ->
            views.add(
                new PillarView(
                    title(edition, number),
                    ScheduleChart.of(
                        items.stream().map(item -> line(id, item, view)).toList(), view))));
    return List.copyOf(views);
  }

  private static ScheduleChart.Line line(String id, Item item, View view) {
    return ScheduleChart.Line.of(
        item, label(item), view.links().record(ItemPage.itemId(id, item)), false);
  }

  private static @Nullable String title(Edition edition, Optional<Integer> number) {
    return edition.pillars().stream()
        .filter(each -> number.filter(own -> own == each.number()).isPresent())
        .map(each -> each.number() + " " + each.title())
        .findFirst()
        .orElse(null);
  }

  private static String label(Item item) {
    return item.number() == null ? item.name().value() : item.number() + " " + item.name();
  }

  /** Its items as a table. */
  static Page.Table table(String id, Edition edition) {
    return new Page.Table(
        List.of("id", "number", "name", "pillar", "category", "departments", "page"),
        edition.items().stream()
            .map(
                item ->
                    Stream.of(
                            ItemPage.itemId(id, item),
                            item.number(),
                            item.name(),
                            item.pillar(),
                            item.category(),
                            String.join("、", item.departments()),
                            item.places().isEmpty() ? null : item.places().getFirst().page())
                        .map(each -> each == null ? "" : each.toString())
                        .toList())
            .toList());
  }
}

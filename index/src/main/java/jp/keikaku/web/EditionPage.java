package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.web.ItemPage.Named;
import org.jspecify.annotations.Nullable;

/**
 * An edition.
 *
 * @param edition its names
 * @param pages how many
 * @param original address of the PDF
 * @param picture address of its first page
 * @param pillars its items by pillar, each group as one chart
 * @param bylaws that it prints
 * @param diagnostics what could not be read, was repaired, or should be looked at
 */
public record EditionPage(
    EditionView edition,
    int pages,
    String original,
    String picture,
    List<PillarView> pillars,
    List<Named> bylaws,
    List<DiagnosticLine> diagnostics) {
  /** Items of a pillar, and their schedules. */
  public record PillarView(@Nullable String title, ScheduleChart chart) {}

  static EditionPage of(ArchivedEdition archived, Edition edition, View view) {
    String id = archived.reference().id();
    return new EditionPage(
        EditionView.of(archived.reference(), view),
        archived.pages(),
        view.links().original(id),
        view.links().page(id, 1),
        pillars(id, edition, view),
        edition.bylaws().stream()
            .map(
                bylaw ->
                    new Named(bylaw.title().value(), view.links().bylaw(id, bylaw.title().value())))
            .toList(),
        DiagnosticLine.of(edition, view));
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
}

package jp.keikaku.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.RecordIds;
import jp.keikaku.entry.ArchivedRecord;

/** Makes the page of a glossary entry. */
final class TermPages {
  private final Request request;
  private final View view;

  TermPages(Request request) {
    this.request = request;
    this.view = request.view();
  }

  TermPage page(ArchivedRecord record) throws Refusal, ArchiveException, IOException {
    ArchivedEdition archived =
        request.visit().edition(record.edition().id()).orElseThrow(Refusal::notFound);
    Edition edition = request.visit().read(archived);
    GlossaryEntry entry = entry(edition, record.title()).orElseThrow(Refusal::notFound);
    return new TermPage(
        record.id(),
        record.title(),
        EditionView.of(record.edition(), view),
        facts(entry),
        entry.definition().value(),
        ItemPage.doubts(entry.trust(), edition, entry.places(), view),
        steps(record),
        used(record, edition),
        view.pages(record.places()),
        view.links().page(record.edition().id(), record.places(), record.id(), null));
  }

  private static Optional<GlossaryEntry> entry(Edition edition, String term) {
    return edition.glossary().stream().filter(each -> each.term().value().equals(term)).findFirst();
  }

  private List<ItemPage.Field> facts(GlossaryEntry entry) {
    List<ItemPage.Field> facts = new ArrayList<>();
    if (entry.reading() != null) {
      facts.add(field("web.reading", entry.reading()));
    }
    if (entry.expansion() != null) {
      facts.add(field("field.expansion", entry.expansion()));
    }
    if (!entry.aliases().isEmpty()) {
      facts.add(field("field.aliases", view.list(entry.aliases())));
    }
    entry
        .fields()
        .forEach(
            (label, text) ->
                facts.add(new ItemPage.Field(label, TextPiece.of(text.value(), List.of()))));
    return facts;
  }

  private ItemPage.Field field(String key, String value) {
    return new ItemPage.Field(view.t(key), TextPiece.of(value, List.of()));
  }

  /** How it is explained over the editions of the plan, earliest first. */
  private List<Step> steps(ArchivedRecord record) throws ArchiveException, IOException {
    List<ArchivedEdition> editions = request.visit().plan(record.edition()).editions();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      ArchivedEdition archived = editions.get(i);
      Optional<GlossaryEntry> entry = entry(request.visit().read(archived), record.title());
      if (entry.isEmpty()) {
        continue;
      }
      Optional<Difference> change =
          i == 0 ? Optional.empty() : change(editions.get(i - 1), archived, record.title());
      List<FieldDifference> fields = change.map(Difference::fields).orElse(List.of());
      steps.add(
          new Step(
              EditionView.of(archived.reference(), view).name(),
              view.links()
                  .record(RecordIds.record(archived.reference().id(), "term", record.title())),
              List.of(
                  change
                      .map(each -> view.report().kinds(each))
                      .orElse(view.t(steps.isEmpty() ? "web.term-first" : "web.unchanged"))),
              fields.stream().map(each -> Step.Changed.of(each, view)).toList()));
    }
    return List.copyOf(steps);
  }

  private Optional<Difference> change(ArchivedEdition before, ArchivedEdition after, String term)
      throws ArchiveException, IOException {
    return request.visit().comparison(before, after).differences(Subject.TERM).stream()
        .filter(each -> each.after() != null && each.after().name().equals(term))
        .findFirst();
  }

  private List<ItemPage.Named> used(ArchivedRecord record, Edition edition) {
    return edition.items().stream()
        .filter(item -> item.terms().contains(record.title()))
        .map(
            item ->
                new ItemPage.Named(
                    item.number() == null ? item.name().value() : item.number() + " " + item.name(),
                    view.links().record(ItemPage.itemId(record.edition().id(), item))))
        .toList();
  }
}

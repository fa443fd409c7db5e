package jp.keikaku.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.ItemLife;
import jp.keikaku.compare.ItemLife.Stage;
import jp.keikaku.compare.Side;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Place;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Text;
import jp.keikaku.document.Trust;
import jp.keikaku.document.TrustLevel;
import jp.keikaku.entry.ArchivedRecord;
import org.jspecify.annotations.Nullable;

/**
 * A numbered initiative.
 *
 * @param id of the record
 * @param number as printed, or null
 * @param name what it is called
 * @param edition where it stands
 * @param struck whether it is printed and struck out
 * @param doubts why it should be looked at, in sentences; empty where nothing speaks against it
 * @param pillar that it stands under, or null
 * @param category or null
 * @param description with its terms
 * @param departments who does it, each with the address of its page
 * @param schedule of this edition and of all others
 * @param challenges that it answers
 * @param fields every other labelled value
 * @param terms of the glossary that are marked in it
 * @param steps what became of it, earliest first
 * @param alike items like it elsewhere
 * @param pages on which it is printed
 * @param picture address of the first of them, or null
 */
public record ItemPage(
    String id,
    @Nullable String number,
    String name,
    EditionView edition,
    boolean struck,
    List<String> doubts,
    @Nullable String pillar,
    @Nullable String category,
    List<TextPiece> description,
    List<Named> departments,
    ScheduleChart schedule,
    List<ChallengeView> challenges,
    List<Field> fields,
    List<TermView> terms,
    List<Step> steps,
    List<Like> alike,
    String pages,
    @Nullable String picture) {
  /** A name that leads to a page. */
  public record Named(String name, String address) {}

  /** A value under its label. */
  public record Field(String label, List<TextPiece> text) {}

  /**
   * A challenge.
   *
   * @param addressed printed ○ or ×, or null
   */
  public record ChallengeView(int number, @Nullable Boolean addressed, List<TextPiece> note) {}

  /** An item like this one elsewhere. */
  public record Like(String name, String address, String where, List<String> departments) {}

  /** The page of an item of an edition. */
  static ItemPage of(
      ArchivedRecord record,
      Item item,
      Edition edition,
      PlanHistory plan,
      List<Like> alike,
      View view) {
    String editionId = record.edition().id();
    Links links = view.links();
    Glossary glossary = new Glossary(editionId, edition, links);
    ItemLife life = plan.items().of(plan.plan().indexOf(editionId), item);
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, Text> field : item.fields().entrySet()) {
      fields.add(new Field(field.getKey(), glossary.in(field.getValue().value(), item.terms())));
    }
    return new ItemPage(
        record.id(),
        item.number(),
        item.name().value(),
        EditionView.of(record.edition(), view),
        item.struck(),
        doubts(item.trust(), edition, item.places(), view),
        pillar(edition, item),
        item.category(),
        glossary.in(item.description() == null ? "" : item.description().value(), item.terms()),
        item.departments().stream()
            .map(name -> new Named(name, links.department(record.edition().municipality(), name)))
            .toList(),
        chart(life, item, plan, view),
        item.challenges().stream().map(each -> challenge(each, glossary, item)).toList(),
        fields,
        item.terms().stream().map(glossary::of).flatMap(Optional::stream).toList(),
        steps(life, plan, view),
        alike,
        view.pages(record.places()),
        links.page(editionId, record.places(), record.id(), null));
  }

  private static @Nullable String pillar(Edition edition, Item item) {
    return edition.pillars().stream()
        .filter(each -> item.pillar() != null && each.number() == item.pillar())
        .map(each -> each.number() + " " + each.title())
        .findFirst()
        .orElse(null);
  }

  private static ChallengeView challenge(Challenge challenge, Glossary glossary, Item item) {
    Text note = challenge.note();
    return new ChallengeView(
        challenge.number(),
        challenge.addressed(),
        note == null ? List.of() : glossary.in(note.value(), item.terms()));
  }

  /**
   * Why a record is doubtful: the diagnostics that its trust names and that stand where it does.
   */
  static List<String> doubts(
      @Nullable Trust trust, Edition edition, List<Place> places, View view) {
    if (trust == null || trust.level() == TrustLevel.HIGH) {
      return List.of();
    }
    return DiagnosticLine.of(edition, view).stream()
        .filter(each -> trust.reasons().contains(each.code()))
        .filter(each -> each.stands(places))
        .map(DiagnosticLine::message)
        .distinct()
        .toList();
  }

  /**
   * The schedule as each edition prints it, newest first: what was promised, and what came of it.
   */
  private static ScheduleChart chart(ItemLife life, Item here, PlanHistory plan, View view) {
    List<ScheduleChart.Line> lines = new ArrayList<>();
    for (Stage stage : life.stages().reversed()) {
      boolean isHere = stage.item().equals(here);
      lines.add(
          ScheduleChart.Line.of(
              stage.item(), when(stage, view), isHere ? null : address(stage, plan, view), isHere));
    }
    return ScheduleChart.of(lines, view);
  }

  private static String when(Stage stage, View view) {
    Integer year = stage.edition().fiscalYear();
    String printed = stage.edition().edition();
    return year != null
        ? view.shortYear(year)
        : printed != null ? printed : stage.edition().fileName();
  }

  /** The item's page in the edition of a stage. */
  private static @Nullable String address(Stage stage, PlanHistory plan, View view) {
    for (int i = 0; i < plan.editions().size(); i++) {
      Edition edition = plan.editions().get(i);
      if (edition.items().contains(stage.item())) {
        String id = plan.plan().editions().get(i).reference().id();
        return view.links().record(itemId(id, stage.item()));
      }
    }
    return null;
  }

  static String itemId(String editionId, Item item) {
    String number = item.number();
    return RecordIds.record(editionId, "item", number == null ? item.name().value() : number);
  }

  private static List<Step> steps(ItemLife life, PlanHistory plan, View view) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < life.stages().size(); i++) {
      Stage stage = life.stages().get(i);
      List<String> sentences = new ArrayList<>();
      if (i == 0) {
        sentences.add(view.t("web.origin." + key(life.origin()), label(life.originItem())));
      }
      stage.joined().forEach(each -> sentences.add(view.t("web.joined", each.label())));
      stage.parted().forEach(each -> sentences.add(view.t("web.parted", each.label())));
      Difference change = stage.change();
      if (change != null) {
        sentences.add(view.report().kinds(change));
      } else if (i > 0) {
        sentences.add(view.t("web.unchanged"));
      }
      if (i == life.stages().size() - 1) {
        sentences.add(view.t("web.outcome." + key(life.outcome()), label(life.outcomeItem())));
      }
      String address = address(stage, plan, view);
      steps.add(
          new Step(
              when(stage, view),
              address == null ? "" : address,
              sentences,
              change == null
                  ? List.of()
                  : change.fields().stream().map(each -> Step.Changed.of(each, view)).toList()));
    }
    return List.copyOf(steps);
  }

  private static String label(@Nullable Side side) {
    return side == null ? "" : side.label();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

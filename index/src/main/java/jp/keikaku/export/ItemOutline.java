package jp.keikaku.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import jp.keikaku.export.OutlineBlock.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * Items under the pillars that they stand under, each as a table of its fields and one of years.
 */
final class ItemOutline {
  private final List<OutlineBlock> blocks = new ArrayList<>();

  private ItemOutline() {}

  static List<OutlineBlock> of(Edition edition) {
    ItemOutline outline = new ItemOutline();
    if (!edition.items().isEmpty()) {
      outline.blocks.add(new Heading(2, "取組項目"));
    }
    Integer pillar = null;
    for (Item item : edition.items()) {
      if (item.pillar() != null && !Objects.equals(pillar, item.pillar())) {
        pillar = item.pillar();
        outline.pillar(edition.pillars(), item.pillar());
      }
      outline.item(item);
    }
    return outline.blocks;
  }

  private void pillar(List<Pillar> pillars, int number) {
    pillars.stream()
        .filter(pillar -> pillar.number() == number)
        .findFirst()
        .ifPresent(pillar -> blocks.add(new Heading(3, number + " " + pillar.title())));
  }

  private void item(Item item) {
    String number = item.number();
    blocks.add(new Heading(4, number == null ? item.name().value() : number + " " + item.name()));
    label("区分", item.category());
    label("内容", value(item.description()));
    label(
        "関係部署",
        item.departmentsText() == null
            ? String.join("、", item.departments())
            : item.departmentsText().value());
    for (Challenge challenge : item.challenges()) {
      label("課題" + challenge.number(), mark(challenge) + value(challenge.note()));
    }
    item.fields().forEach((label, text) -> label(label, text.value()));
    schedule(item.schedule());
  }

  private void schedule(List<SchedulePhase> schedule) {
    if (schedule.isEmpty()) {
      return;
    }
    blocks.add(
        new Grid(
            true,
            List.of(
                schedule.stream().map(phase -> phase.fiscalYear() + "年度").toList(),
                schedule.stream().map(phase -> value(phase.phase())).toList())));
  }

  private void label(String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      blocks.add(new Labelled(0, label, text));
    }
  }

  private static String value(@Nullable Text text) {
    return text == null ? "" : text.value();
  }

  private static String mark(Challenge challenge) {
    Boolean addressed = challenge.addressed();
    if (addressed == null) {
      return "";
    }
    return addressed ? "○ " : "× ";
  }
}

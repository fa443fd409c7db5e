package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;

/** Items, and rows of the printed overview of items. */
final class ItemRecords {
  /** Labels the pillar among the parts of an item. */
  static final String PILLAR = "柱";

  private ItemRecords() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    List<ArchivedRecord> records = new ArrayList<>();
    for (Item item : edition.items()) {
      records.add(record(reference, edition, item));
    }
    return records;
  }

  private static ArchivedRecord record(EditionReference reference, Edition edition, Item item) {
    PartList parts =
        new PartList()
            .name(null, item.name())
            .prose("区分", item.category())
            .prose(PILLAR, pillarTitle(edition, item))
            .prose("内容", item.description())
            .prose("関係部署", departments(item));
    for (SchedulePhase phase : item.schedule()) {
      parts.prose(phase.fiscalYear() + "年度", phase.phase());
    }
    for (Challenge challenge : item.challenges()) {
      parts.prose("課題" + challenge.number() + mark(challenge), challenge.note());
    }
    item.fields().forEach(parts::prose);
    return new ArchivedRecord(
        id(reference, edition, item),
        RecordKind.ITEM,
        item.number(),
        item.name().value(),
        reference,
        List.of(item.name().value()),
        parts.parts(),
        item.departments(),
        item.places());
  }

  /** The id that the records carry, under the name that the edition has in this archive. */
  private static String id(EditionReference reference, Edition edition, Item item) {
    String printed =
        RecordIds.edition(edition.municipality(), reference.title(), edition.fiscalYear());
    if (item.id().startsWith(printed + "/item/")) {
      return reference.id() + item.id().substring(printed.length());
    }
    return RecordIds.record(
        reference.id(), "item", Objects.requireNonNullElse(item.number(), item.name().value()));
  }

  /** A row of the printed overview. */
  static ArchivedRecord row(EditionReference reference, ListedItem listed) {
    String number = Objects.requireNonNullElse(listed.number(), listed.name().value());
    return new ArchivedRecord(
        RecordIds.record(reference.id() + "/table", "一覧", number),
        RecordKind.TABLE,
        listed.number(),
        "一覧 " + listed.name().value(),
        reference,
        List.of(),
        new PartList().prose(null, listed.name()).prose("区分", listed.category()).parts(),
        List.of(),
        listed.places());
  }

  private static Text departments(Item item) {
    Text printed = item.departmentsText();
    return printed == null ? Text.of(String.join("、", item.departments())) : printed;
  }

  private static Text pillarTitle(Edition edition, Item item) {
    return edition.pillars().stream()
        .filter(pillar -> Objects.equals(pillar.number(), item.pillar()))
        .map(Pillar::title)
        .findFirst()
        .orElse(Text.EMPTY);
  }

  private static String mark(Challenge challenge) {
    Boolean addressed = challenge.addressed();
    if (addressed == null) {
      return "";
    }
    return addressed ? " ○" : " ×";
  }
}

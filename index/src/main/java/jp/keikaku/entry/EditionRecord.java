package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Place;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;

/** The record of an edition as a whole: its names, its pillars and its imprint. */
final class EditionRecord {
  private EditionRecord() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    PartList parts =
        new PartList()
            .name(null, Text.of(reference.title()))
            .name("版", textOrEmpty(reference.edition()))
            .prose("自治体", reference.municipality())
            .prose("発行", edition.issued());
    for (Pillar pillar : edition.pillars()) {
      parts.prose("柱" + pillar.number(), pillar.title());
    }
    Colophon colophon = edition.colophon();
    if (colophon != null) {
      parts
          .prose("発行年月", colophon.issued())
          .prose("発行者", colophon.publisher())
          .prose("編集", colophon.editor())
          .prose("住所", colophon.address())
          .prose("電話", colophon.telephone());
      colophon.notes().forEach(note -> parts.prose(null, note));
    }
    return List.of(
        new ArchivedRecord(
            reference.id(),
            RecordKind.EDITION,
            null,
            reference.name(),
            reference,
            names(reference),
            parts.parts(),
            List.of(),
            firstPlaces(edition)));
  }

  private static List<String> names(EditionReference reference) {
    List<String> names = new ArrayList<>(FiscalYears.names(reference.fiscalYear()));
    names.add(reference.title());
    names.add(reference.name());
    if (reference.edition() != null) {
      names.add(reference.edition());
    }
    return names;
  }

  private static Text textOrEmpty(@org.jspecify.annotations.Nullable String value) {
    return value == null ? Text.EMPTY : Text.of(value);
  }

  private static List<Place> firstPlaces(Edition edition) {
    Colophon colophon = edition.colophon();
    if (colophon != null && !colophon.places().isEmpty()) {
      return colophon.places();
    }
    return edition.sections().stream()
        .map(Section::places)
        .filter(places -> !places.isEmpty())
        .map(places -> places.subList(0, 1))
        .findFirst()
        .orElse(List.of());
  }
}

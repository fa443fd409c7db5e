package jp.keikaku.entry;

import java.util.List;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks about and a search finds.
 *
 * @param id readable, unique in the archive, the same when the document is read again
 * @param kind what it is
 * @param number in ASCII digits ({@code 1-1}), or null
 * @param title what people recognise it by
 * @param edition where it stands
 * @param names other words that it is called by and that a question may be equal to
 * @param parts its texts, in the order of a reader
 * @param departments who does it
 * @param places its area on each page
 */
public record ArchivedRecord(
    String id,
    RecordKind kind,
    @Nullable String number,
    String title,
    EditionReference edition,
    List<String> names,
    List<RecordPart> parts,
    List<String> departments,
    List<Place> places) {
  /** Copies the lists. */
  public ArchivedRecord {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    departments = List.copyOf(departments);
    places = List.copyOf(places);
  }

  /** The texts of a role, in the order of a reader. */
  public List<String> texts(RecordPart.Role role) {
    return parts.stream()
        .filter(part -> part.role() == role)
        .map(part -> part.text().value())
        .toList();
  }

  /** The pillars that an item stands under. */
  public List<String> pillars() {
    return kind == RecordKind.ITEM ? labelled(ItemRecords.PILLAR) : List.of();
  }

  /** The phases of an item in the fiscal year of its edition. */
  public List<String> phases() {
    Integer year = edition.fiscalYear();
    return kind == RecordKind.ITEM && year != null ? labelled(year + "年度") : List.of();
  }

  private List<String> labelled(String label) {
    return parts.stream()
        .filter(part -> label.equals(part.label()))
        .map(part -> part.text().value())
        .toList();
  }

  ArchivedRecord withId(String other) {
    return new ArchivedRecord(
        other, kind, number, title, edition, names, parts, departments, places);
  }
}

package jp.keikaku.archive;

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

  ArchivedRecord withId(String other) {
    return new ArchivedRecord(
        other, kind, number, title, edition, names, parts, departments, places);
  }
}

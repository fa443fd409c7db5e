package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The imprint at the end (奥付), as printed.
 *
 * @param issued date line
 * @param publisher who publishes
 * @param editor who edits
 * @param address with its postal code
 * @param telephone the number alone
 * @param notes lines that carry no label known here
 * @param places its area on each page
 */
public record Colophon(
    @Nullable Text issued,
    @Nullable Text publisher,
    @Nullable Text editor,
    @Nullable Text address,
    @Nullable Text telephone,
    List<Text> notes,
    List<Place> places) {
  /** Copies the lists. */
  public Colophon {
    notes = List.copyOf(notes);
    places = List.copyOf(places);
  }
}

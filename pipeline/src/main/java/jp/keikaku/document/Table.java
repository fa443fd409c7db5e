package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that stands in a section and is nothing more special.
 *
 * @param rows cell texts by row, left to right; a cell over several rows or columns stands at its
 *     upper left, the grid positions that it covers besides hold {@link Text#EMPTY}
 * @param trust what the checks say of it, or null where none were made
 * @param places its area on each page
 */
public record Table(List<List<Text>> rows, @Nullable Trust trust, List<Place> places) {
  /** Copies rows and places. */
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
  }

  /** A table that no check looked at. */
  public Table(List<List<Text>> rows, List<Place> places) {
    this(rows, null, places);
  }

  /** The same with what the checks say of it. */
  public Table with(Trust found) {
    return new Table(rows, found, places);
  }
}

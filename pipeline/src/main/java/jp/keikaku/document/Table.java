package jp.keikaku.document;

import java.util.List;

/**
 * A table that stands in a section and is nothing more special.
 *
 * @param rows cell texts by row, left to right; a cell over several rows or columns stands at its
 *     upper left, the grid positions that it covers besides hold {@link Text#EMPTY}
 * @param places its area on each page
 */
public record Table(List<List<Text>> rows, List<Place> places) {
  /** Copies rows and places. */
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
  }
}

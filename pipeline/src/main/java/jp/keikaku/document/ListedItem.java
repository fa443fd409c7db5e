package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the printed overview (取組項目一覧).
 *
 * @param number in ASCII digits
 * @param name as printed there
 * @param category 区分, or null
 * @param places the row
 */
public record ListedItem(
    @Nullable String number, Text name, @Nullable String category, List<Place> places) {
  /** Copies the places. */
  public ListedItem {
    places = List.copyOf(places);
  }
}

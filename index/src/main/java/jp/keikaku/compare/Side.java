package jp.keikaku.compare;

import java.util.List;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A record as one of two editions prints it.
 *
 * @param number as printed there, or null
 * @param name what it is called
 * @param container what it stands in (the bylaw of an article, the path of a section), or null
 * @param places where it stands
 */
public record Side(
    @Nullable String number, String name, @Nullable String container, List<Place> places) {
  /** Copies the places. */
  public Side {
    places = List.copyOf(places);
  }

  /** Number and name as people say them. */
  public String label() {
    return number == null ? name : number + " " + name;
  }
}

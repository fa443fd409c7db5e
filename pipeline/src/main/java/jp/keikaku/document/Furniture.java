package jp.keikaku.document;

import java.util.List;

/**
 * What a page carries beside its content: running heads, page numbers, line numbers.
 *
 * @param text as printed
 * @param places where
 */
public record Furniture(Text text, List<Place> places) {
  /** Copies the places. */
  public Furniture {
    places = List.copyOf(places);
  }
}

package jp.keikaku.search;

import java.util.List;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a record's text around hits.
 *
 * @param label what that text is called in the document, or null
 * @param text the piece, with {@code …} where it was cut
 * @param marks the hits in {@code text}, ascending, apart from each other
 * @param places where the hits' own characters stand on the pages; where no hit is marked, or the
 *     text is not bound to a page, empty
 */
public record Snippet(@Nullable String label, String text, List<Mark> marks, List<Place> places) {
  /** Copies the lists. */
  public Snippet {
    marks = List.copyOf(marks);
    places = List.copyOf(places);
  }
}

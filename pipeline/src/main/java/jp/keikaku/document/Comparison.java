package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision beside itself before and after an amendment (新旧対照表).
 *
 * @param title of the bylaw that is compared, or null where none is printed
 * @param target the provision, by its number after the amendment where it has one; null where no
 *     number is printed
 * @param operation what becomes of it, or null where it stays as it is
 * @param before how it reads before, or null where it is new
 * @param after how it reads after, or null where it goes
 * @param underlinedBefore the marked runs before, in printed order
 * @param underlinedAfter the marked runs after, in printed order
 * @param places its area on each page
 */
public record Comparison(
    @Nullable String title,
    @Nullable Citation target,
    @Nullable AmendmentOperation operation,
    @Nullable Text before,
    @Nullable Text after,
    List<Text> underlinedBefore,
    List<Text> underlinedAfter,
    List<Place> places) {
  /** Copies the lists. */
  public Comparison {
    underlinedBefore = List.copyOf(underlinedBefore);
    underlinedAfter = List.copyOf(underlinedAfter);
    places = List.copyOf(places);
  }
}

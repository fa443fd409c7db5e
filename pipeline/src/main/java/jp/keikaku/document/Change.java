package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the printed change history (変更履歴).
 *
 * @param kind what happened
 * @param pillar number of the group that it is printed under, or null
 * @param pillarTitle heading of that group as printed there, or null
 * @param before the item as it was, or null (added)
 * @param after the item as it is, or null (merged, removed)
 * @param mergedInto number of the item that it went into, or null
 * @param note what is printed instead of a second box ({@code 1-1へ統合}), or null
 * @param underlined the marked runs, in printed order
 * @param places its area on each page
 */
public record Change(
    ChangeKind kind,
    @Nullable Integer pillar,
    @Nullable Text pillarTitle,
    @Nullable ChangeSide before,
    @Nullable ChangeSide after,
    @Nullable String mergedInto,
    @Nullable Text note,
    List<Text> underlined,
    List<Place> places) {
  /** Copies the lists. */
  public Change {
    underlined = List.copyOf(underlined);
    places = List.copyOf(places);
  }
}

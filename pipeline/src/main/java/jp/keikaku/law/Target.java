package jp.keikaku.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference means.
 *
 * @param bylaw name of another bylaw, or null for this one
 * @param container name of a supplementary provision, or empty
 * @param article its number, or null
 * @param paragraph null where the article as a whole is meant
 * @param items from the outermost to the innermost
 */
record Target(
    @Nullable String bylaw,
    String container,
    @Nullable String article,
    @Nullable String paragraph,
    List<String> items) {
  Target {
    items = List.copyOf(items);
  }
}

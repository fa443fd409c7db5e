package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of the glossary.
 *
 * @param term as printed, letter-spacing and a bracketed expansion apart
 * @param index the group that it stands in (ア行), or null
 * @param definition its explanation
 * @param expansion what an abbreviation stands for, or null
 * @param aliases other names that the definition gives
 * @param places its row
 */
public record GlossaryEntry(
    Text term,
    @Nullable String index,
    Text definition,
    @Nullable String expansion,
    List<String> aliases,
    List<Place> places) {
  /** Copies the lists. */
  public GlossaryEntry {
    aliases = List.copyOf(aliases);
    places = List.copyOf(places);
  }
}

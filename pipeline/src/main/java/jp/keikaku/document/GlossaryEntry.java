package jp.keikaku.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One term of the glossary.
 *
 * @param term as printed, letter-spacing, its reading and a bracketed expansion apart
 * @param reading how it is read, in kana ({@code じょうほうかくさ}), where that is printed, or null
 * @param index the group that it stands in (ア行), or null
 * @param definition its explanation
 * @param expansion what an abbreviation stands for, or null
 * @param aliases other names that the definition gives
 * @param fields every other labelled value; label as key, in printed order
 * @param trust what the checks say of it, or null where none were made
 * @param places its row
 */
public record GlossaryEntry(
    Text term,
    @Nullable String reading,
    @Nullable String index,
    Text definition,
    @Nullable String expansion,
    List<String> aliases,
    Map<String, Text> fields,
    @Nullable Trust trust,
    List<Place> places) {
  /** Copies lists and map, the map in its order. */
  public GlossaryEntry {
    aliases = List.copyOf(aliases);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    places = List.copyOf(places);
  }

  /** An entry that no check looked at. */
  public GlossaryEntry(
      Text term,
      @Nullable String reading,
      @Nullable String index,
      Text definition,
      @Nullable String expansion,
      List<String> aliases,
      Map<String, Text> fields,
      List<Place> places) {
    this(term, reading, index, definition, expansion, aliases, fields, null, places);
  }

  /** The same with what the checks say of it. */
  public GlossaryEntry with(Trust found) {
    return new GlossaryEntry(
        term, reading, index, definition, expansion, aliases, fields, found, places);
  }
}

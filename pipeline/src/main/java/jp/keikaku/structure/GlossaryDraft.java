package jp.keikaku.structure;

import java.util.List;
import java.util.Map;
import jp.keikaku.document.Place;
import jp.keikaku.layout.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A term and its definition as they stand on the page, before what they hold is told apart.
 *
 * @param term with readings and expansions in brackets, if any
 * @param definition may be empty
 * @param index the group that it stands in, or null
 * @param named what the columns for readings, expansions and other names hold
 * @param fields what the columns with other labels hold, by label
 * @param places its area
 */
record GlossaryDraft(
    Passage term,
    Passage definition,
    @Nullable String index,
    Map<Field, Passage> named,
    Map<String, Passage> fields,
    List<Place> places) {}

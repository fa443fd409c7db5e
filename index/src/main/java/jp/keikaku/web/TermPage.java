package jp.keikaku.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A glossary entry.
 *
 * @param id of the record
 * @param term the word
 * @param edition where it stands
 * @param facts reading, full form and other names, each with its label
 * @param definition its explanation
 * @param doubts why it should be looked at, in sentences
 * @param editions how other editions explain it, newest first
 * @param used items that mark it
 * @param pages on which it is printed
 * @param picture address of the first of them, or null
 */
public record TermPage(
    String id,
    String term,
    EditionView edition,
    List<ItemPage.Field> facts,
    String definition,
    List<String> doubts,
    List<Step> editions,
    List<ItemPage.Named> used,
    String pages,
    @Nullable String picture) {}

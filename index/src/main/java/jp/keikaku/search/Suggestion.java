package jp.keikaku.search;

/**
 * A name that somebody may be about to type.
 *
 * @param name as printed
 * @param records how many records carry it
 */
public record Suggestion(String name, int records) {}

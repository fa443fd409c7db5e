package jp.keikaku.web;

/**
 * A term of a glossary.
 *
 * @param term the word
 * @param definition its explanation
 * @param glance the beginning of it
 * @param address of its page
 */
public record TermView(String term, String definition, String glance, String address) {}

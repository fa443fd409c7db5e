package jp.keikaku.document;

/**
 * A sentence of a paragraph in a bylaw.
 *
 * @param start index of its first character in the paragraph's text (UTF-16 units)
 * @param end index after its last character
 * @param role what it is to the others
 */
public record Sentence(int start, int end, SentenceRole role) {}

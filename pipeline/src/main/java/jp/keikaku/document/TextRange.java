package jp.keikaku.document;

/**
 * A stretch of a text.
 *
 * @param start index of its first character (UTF-16 units)
 * @param end index after its last character
 */
public record TextRange(int start, int end) {}

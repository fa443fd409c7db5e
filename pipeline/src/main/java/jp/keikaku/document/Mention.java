package jp.keikaku.document;

/**
 * A stretch of the text of one paragraph or item of a bylaw.
 *
 * @param in id of the paragraph or item: {@code 設置要綱/第3条/第2項/第1号}
 * @param start index of its first character in that text (UTF-16 units)
 * @param end index after its last character
 */
public record Mention(String in, int start, int end) {}

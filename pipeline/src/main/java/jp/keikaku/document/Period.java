package jp.keikaku.document;

/**
 * The fiscal years that a plan covers, both included.
 *
 * @param from western year in which the first begins
 * @param to western year in which the last begins, not before {@code from}
 */
public record Period(int from, int to) {}

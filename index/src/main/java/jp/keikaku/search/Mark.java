package jp.keikaku.search;

/**
 * A stretch of a text that the query found.
 *
 * @param start index of its first character (UTF-16 units)
 * @param end index after its last character
 */
public record Mark(int start, int end) {
  /** Checks the order. */
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("mark " + start + " to " + end);
    }
  }
}

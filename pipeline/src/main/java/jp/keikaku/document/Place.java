package jp.keikaku.document;

/**
 * Where on the pages something stands.
 *
 * @param page page number, the first is 1
 * @param box area on that page
 */
public record Place(int page, Box box) {
  /** Checks the page number. */
  public Place {
    if (page < 1) {
      throw new IllegalArgumentException("page " + page);
    }
  }
}

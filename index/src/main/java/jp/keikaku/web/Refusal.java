package jp.keikaku.web;

import java.util.List;

/** Something that an address cannot give, with the sentence that tells the person. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> blanks;

  /**
   * With the words of a message.
   *
   * @param status of the answer: 404
   * @param key of the message
   */
  public Refusal(int status, String key, Object... blanks) {
    super(key);
    this.status = status;
    this.key = key;
    this.blanks = List.of(blanks);
  }

  /** Nothing has this address. */
  public static Refusal notFound() {
    return new Refusal(404, "web.not-found");
  }

  int status() {
    return status;
  }

  String sentence(Words words) {
    return words.of(key, blanks.toArray());
  }
}

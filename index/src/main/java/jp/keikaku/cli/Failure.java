package jp.keikaku.cli;

/** Something that a command cannot do, with the sentence that tells the person. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}

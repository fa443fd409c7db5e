package jp.keikaku.cli;

/** Something that a command cannot do, with the sentence that tells the person. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;

  Failure(String message) {
    this(KeikakuCommand.FAILED, message);
  }

  private Failure(int code, String message) {
    super(message);
    this.code = code;
  }

  /** A name was typed that nothing has, or more than one thing. */
  static Failure ofName(String message) {
    return new Failure(KeikakuCommand.WRONG_USAGE, message);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }

  /** Exit code of the command. */
  int code() {
    return code;
  }
}

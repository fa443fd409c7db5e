package jp.keikaku.pdf;

/** A file that no page can be read from. */
public final class UnreadablePdfException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** There are no bytes. */
    EMPTY,
    /** The bytes do not begin as a PDF does. */
    NOT_A_PDF,
    /** A PDF that is cut off or broken beyond repair. */
    BROKEN,
    /** Opens with a password only. */
    PASSWORD
  }

  private final Reason reason;

  UnreadablePdfException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why nothing could be read. */
  public Reason reason() {
    return reason;
  }
}

package jp.keikaku.extract;

/** A file that gives no records at all, with the reason as a kind that programs can tell apart. */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why nothing could be read. */
  public enum Reason {
    /** There are no bytes. */
    EMPTY,
    /** The bytes do not begin as a PDF does. */
    NOT_A_PDF,
    /** A PDF that is cut off or otherwise broken beyond repair. */
    BROKEN,
    /** A PDF that opens with a password only. */
    PASSWORD,
  }

  private final Reason reason;

  /**
   * Creates it.
   *
   * @param reason the kind
   * @param detail technical detail for a log, not for a person
   */
  public ExtractionException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why nothing could be read. */
  public Reason reason() {
    return reason;
  }
}

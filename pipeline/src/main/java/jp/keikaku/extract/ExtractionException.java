package jp.keikaku.extract;

import jp.keikaku.document.UnreadableReason;

/** A file that gives no records at all, with the reason as a kind that programs can tell apart. */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  /**
   * Creates it.
   *
   * @param reason the kind
   * @param detail technical detail for a log, not for a person
   */
  public ExtractionException(UnreadableReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Creates it of what a stage did not expect. */
  ExtractionException(UnreadableReason reason, Throwable cause) {
    super(String.valueOf(cause), cause);
    this.reason = reason;
  }

  /** Why nothing could be read. */
  public UnreadableReason reason() {
    return reason;
  }
}

package jp.keikaku.extract;

import jp.keikaku.pdf.UnreadablePdfException.Reason;

/** A file that gives no records at all, with the reason as a kind that programs can tell apart. */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

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

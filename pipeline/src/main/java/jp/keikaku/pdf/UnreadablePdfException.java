package jp.keikaku.pdf;

import jp.keikaku.document.UnreadableReason;

/** A file that no page can be read from. */
public final class UnreadablePdfException extends Exception {
  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  UnreadablePdfException(UnreadableReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why nothing could be read. */
  public UnreadableReason reason() {
    return reason;
  }
}

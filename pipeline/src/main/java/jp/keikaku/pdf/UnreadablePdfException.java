package jp.keikaku.pdf;

import jp.keikaku.document.UnreadableReason;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A file that no page can be read from. */
public final class UnreadablePdfException extends Exception {
  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  UnreadablePdfException(UnreadableReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** What PDFBox threw, as the reason that it stands for. */
  static UnreadablePdfException of(Throwable thrown) {
    return switch (thrown) {
      case InvalidPasswordException e -> of(UnreadableReason.PASSWORD, e);
      // Only the decryption with certificates needs libraries that are not there.
      case LinkageError e -> of(UnreadableReason.CERTIFICATE, e);
      case OutOfMemoryError e -> of(UnreadableReason.TOO_LARGE, e);
      case StackOverflowError e -> of(UnreadableReason.BROKEN, e);
      case Error e -> throw e;
      default -> of(UnreadableReason.BROKEN, thrown);
    };
  }

  private static UnreadablePdfException of(UnreadableReason reason, Throwable thrown) {
    return new UnreadablePdfException(reason, String.valueOf(thrown));
  }

  /** Why nothing could be read. */
  public UnreadableReason reason() {
    return reason;
  }
}

package jp.keikaku.picture;

/** A page that is not given, with the reason. */
public final class PageRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The document has no such page. */
    NO_SUCH_PAGE,
    /** The page, or the whole original, cannot be drawn; or it is missing or altered. */
    BROKEN,
    /** The original opens with a password or a certificate only. */
    ENCRYPTED,
    /** It needs more memory than a page may have. */
    TOO_LARGE,
    /** It took longer than a page may take. */
    TOO_SLOW,
    /** Too many other pages are asked for; to be tried again. */
    BUSY
  }

  private final Reason reason;

  PageRefusedException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}

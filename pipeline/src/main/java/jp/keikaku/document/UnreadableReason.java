package jp.keikaku.document;

/** Why a file gives no records. */
public enum UnreadableReason {
  /** There are no bytes. */
  EMPTY,
  /** The bytes do not begin as a PDF does. */
  NOT_A_PDF,
  /** XML that is no law. */
  NOT_LAW_XML,
  /** A PDF that is cut off or broken beyond repair. */
  BROKEN,
  /** Opens with a password only. */
  PASSWORD,
  /** Encrypted for the holders of certificates. */
  CERTIFICATE,
  /** Needs more memory than there is. */
  TOO_LARGE,
  /** Meets a fault of this program. */
  FAULT
}

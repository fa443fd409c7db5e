package jp.keikaku.archive;

import java.nio.file.Path;

/** Why an archive cannot be used, as a kind that programs can tell apart. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The kinds. */
  public enum Reason {
    /** The directory is no archive, or not there. */
    MISSING,
    /** Another process is writing to it. */
    LOCKED,
    /** Its index or catalogue was written by another version of this program, or is damaged. */
    UNREADABLE,
    /** The path is a file, or the directory holds other things than an archive. */
    NOT_AN_ARCHIVE,
    /** The original or the records of an edition are missing or altered. */
    DAMAGED,
  }

  private final Reason reason;
  private final transient Path path;

  ArchiveException(Reason reason, Path path, String detail) {
    super(detail);
    this.reason = reason;
    this.path = path;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The archive's directory; of DAMAGED the file inside it. */
  public Path directory() {
    return path;
  }
}

package jp.keikaku.archive;

/** What is done when a file comes into the archive, in this order. */
public enum IngestStep {
  /** Original and records are on the disk, outside of their places. */
  STAGED,
  /** The original is in its place. */
  ORIGINAL_KEPT,
  /** The records are in their place. */
  RECORDS_KEPT,
  /** The index holds the new records, in memory and uncommitted files. */
  INDEXED,
  /** The index is committed: from here on the edition is in the archive. */
  COMMITTED,
  /** Files of the print that was replaced are gone. */
  CLEANED;

  /** Is told when a step is done. */
  @FunctionalInterface
  public interface Listener {
    /** Called after {@code step}; an exception stops the ingest there. */
    void done(IngestStep step);
  }
}

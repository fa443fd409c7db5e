package jp.keikaku.archive;

/** What became of one file. */
public sealed interface IngestResult {
  /** The edition as the catalogue has it now. */
  ArchivedEdition edition();

  /** A new edition. */
  record Added(ArchivedEdition edition) implements IngestResult {}

  /**
   * A corrected print.
   *
   * @param edition the new print
   * @param former the print that is no longer in the archive
   */
  record Replaced(ArchivedEdition edition, ArchivedEdition former) implements IngestResult {}

  /** The same bytes were in the archive already; nothing was written. */
  record Unchanged(ArchivedEdition edition) implements IngestResult {}
}

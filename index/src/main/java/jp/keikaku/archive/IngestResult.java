package jp.keikaku.archive;

import jp.keikaku.document.Edition;

/** What became of one file. */
public sealed interface IngestResult {
  /** The edition as the catalogue has it now. */
  ArchivedEdition edition();

  /** A new edition. */
  record Added(ArchivedEdition edition) implements IngestResult {}

  /**
   * A corrected print of an edition of a plan; the original of the former one is kept.
   *
   * @param edition the new print
   * @param former the print that it replaces
   * @param formerRecords what that one said
   */
  record Replaced(ArchivedEdition edition, ArchivedEdition former, Edition formerRecords)
      implements IngestResult {}

  /**
   * The same bytes, read again.
   *
   * @param edition as it was read now
   * @param former as it was read before
   * @param cause why
   */
  record ReadAgain(ArchivedEdition edition, ArchivedEdition former, Cause cause)
      implements IngestResult {}

  /** The same bytes were in the archive already; nothing was written. */
  record Unchanged(ArchivedEdition edition) implements IngestResult {}

  /** Why a file that was in the archive was read again. */
  enum Cause {
    /** Other labels were named. */
    VOCABULARY,
    /** It had been read by another version of this program. */
    VERSION,
    /** Its original or its records were missing or altered. */
    DAMAGE
  }
}

package jp.keikaku.compare;

/**
 * One reason to hold two records for the same.
 *
 * @param kind what speaks for it
 * @param strength 0 (nothing) to 1 (equal, or said outright)
 */
public record Evidence(Kind kind, double strength) {
  /** What can speak for it. */
  public enum Kind {
    /** A person settled it in the archive. */
    SETTLED,
    /** The printed change history says so. */
    DECLARED,
    /** The names are alike. */
    NAME,
    /** The descriptions are alike. */
    DESCRIPTION,
    /** What they say is alike. */
    TEXT,
    /** The same departments do it. */
    DEPARTMENTS,
    /** The numbers are the same. */
    NUMBER,
    /** It stands in the same items. */
    ITEMS,
    /** They were followed from edition to edition through those between. */
    CHAIN,
    /** What one says went into, or came out of, the other. */
    CONTENT
  }

  /** Rounds the strength to hundredths. */
  public Evidence {
    strength = Math.round(strength * 100) / 100.0;
  }
}

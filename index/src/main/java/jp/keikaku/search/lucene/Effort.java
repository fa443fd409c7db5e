package jp.keikaku.search.lucene;

/**
 * How much more may be read to understand one query, in postings: documents listed under a term. A
 * count and no clock, so that the same query has the same answer on every machine.
 */
final class Effort {
  /** Read in some tens of milliseconds; enough for a dozen looks at words that stand everywhere. */
  private static final long MOST_POSTINGS = 2_000_000;

  private long left = MOST_POSTINGS;

  /** Whether so many may still be read; then they count as read. */
  boolean spend(long postings) {
    boolean enough = postings <= left;
    if (enough) {
      left -= postings;
    }
    return enough;
  }
}

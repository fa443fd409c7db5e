package jp.keikaku.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param query what was asked
 * @param total how many records match
 * @param atLeast whether there are more than {@code total}: then records were counted that far, and
 *     the facets are those of some of them, taken evenly from all
 * @param tookMillis how long it took, in milliseconds
 * @param hits the best of them, best first
 * @param facets how many of the matching records there are of each kind, year, municipality,
 *     department, pillar and phase; the most frequent values of each
 * @param widened what the query was widened to
 * @param didYouMean a query that may have been meant, where not all words were found; or null
 * @param notices what the person should know about how the query was read
 */
public record SearchPage(
    String query,
    long total,
    boolean atLeast,
    long tookMillis,
    List<SearchHit> hits,
    List<Facet> facets,
    List<Widening> widened,
    @Nullable String didYouMean,
    Set<Notice> notices) {
  /** Copies the lists. */
  public SearchPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    widened = List.copyOf(widened);
    notices = notices.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notices));
  }

  /** What there is to know about how a query was read. */
  public enum Notice {
    /** The query holds no letter, digit, kana or kanji. */
    NOTHING_TO_SEARCH,
    /** The query was longer than is read; its beginning was used. */
    SHORTENED,
    /** A kind was named that there is not. */
    UNKNOWN_KIND,
    /** No record holds all words; these hold some of them. */
    SOME_WORDS_ONLY,
  }

  /**
   * Counts of the values of one field.
   *
   * @param field {@code kind}, {@code fiscalYear}, {@code municipality}, {@code department}, {@code
   *     pillar} or {@code phase}
   * @param counts most frequent first
   */
  public record Facet(String field, List<Count> counts) {
    /** Copies the list. */
    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /** How many matching records carry a value. */
  public record Count(String value, int count) {}
}

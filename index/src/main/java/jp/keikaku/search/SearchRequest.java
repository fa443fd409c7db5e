package jp.keikaku.search;

import java.util.Map;
import java.util.Set;
import jp.keikaku.entry.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param query what was typed
 * @param kinds only records of these kinds; all where empty
 * @param edition only records of editions whose name contains this ({@code 令和4年度}) or whose fiscal
 *     year it is ({@code 2022}), or null
 * @param department only records whose department contains this, or null
 * @param limit how many hits at most, 0 for the counts alone
 * @param exact whether nothing is widened: no other names, no readings
 * @param allEditions whether the same record of several editions is shown for each
 * @param offset how many of the best hits are passed over
 * @param only values of facets that records must carry, exactly, by the name of the facet ({@link
 *     SearchPage.Facet#field})
 * @param newestFirst whether the best {@link #MAXIMUM_LIMIT} records come in the order of their
 *     years
 */
public record SearchRequest(
    String query,
    Set<RecordKind> kinds,
    @Nullable String edition,
    @Nullable String department,
    int limit,
    boolean exact,
    boolean allEditions,
    int offset,
    Map<String, String> only,
    boolean newestFirst) {
  /** The most hits that one page holds; and the last that any page reaches. */
  public static final int MAXIMUM_LIMIT = 1000;

  /** Checks limit and offset. */
  public SearchRequest {
    kinds = Set.copyOf(kinds);
    only = Map.copyOf(only);
    if (limit < 0 || offset < 0 || limit + (long) offset > MAXIMUM_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + " from " + offset);
    }
  }

  /** The first hits, whatever values of facets they carry. */
  public SearchRequest(
      String query,
      Set<RecordKind> kinds,
      @Nullable String edition,
      @Nullable String department,
      int limit,
      boolean exact,
      boolean allEditions) {
    this(query, kinds, edition, department, limit, exact, allEditions, 0, Map.of(), false);
  }

  /** A question that may be widened, with one hit for the same record of several editions. */
  public SearchRequest(
      String query,
      Set<RecordKind> kinds,
      @Nullable String edition,
      @Nullable String department,
      int limit) {
    this(query, kinds, edition, department, limit, false, false);
  }

  /** How many of the best records are looked for. */
  public int reach() {
    return newestFirst ? MAXIMUM_LIMIT : offset + limit;
  }

  /** The same question without any widening. */
  public SearchRequest exactly() {
    return new SearchRequest(
        query, kinds, edition, department, limit, true, allEditions, offset, only, newestFirst);
  }

  /** The same question with a hit for each edition. */
  public SearchRequest inAllEditions() {
    return new SearchRequest(
        query, kinds, edition, department, limit, exact, true, offset, only, newestFirst);
  }

  /** The first ten answers to a question, from everywhere. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Set.of(), null, null, 10);
  }
}

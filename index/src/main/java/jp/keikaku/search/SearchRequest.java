package jp.keikaku.search;

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
 */
public record SearchRequest(
    String query,
    Set<RecordKind> kinds,
    @Nullable String edition,
    @Nullable String department,
    int limit,
    boolean exact,
    boolean allEditions) {
  /** The most hits that one page holds. */
  public static final int MAXIMUM_LIMIT = 1000;

  /** Checks the limit. */
  public SearchRequest {
    kinds = Set.copyOf(kinds);
    if (limit < 0 || limit > MAXIMUM_LIMIT) {
      throw new IllegalArgumentException("limit " + limit);
    }
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

  /** The same question without any widening. */
  public SearchRequest exactly() {
    return new SearchRequest(query, kinds, edition, department, limit, true, allEditions);
  }

  /** The same question with a hit for each edition. */
  public SearchRequest inAllEditions() {
    return new SearchRequest(query, kinds, edition, department, limit, exact, true);
  }

  /** The first ten answers to a question, from everywhere. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Set.of(), null, null, 10);
  }
}

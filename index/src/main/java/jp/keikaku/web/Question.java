package jp.keikaku.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.search.SearchRequest;

/**
 * A question as its address tells it.
 *
 * @param query what was typed
 * @param chosen values of facets that it is narrowed down to, by facet
 * @param exact whether it is not widened
 * @param allEditions whether each edition's record is shown
 * @param newestFirst whether they come by year, not by how well they answer
 * @param from how many hits are passed over
 */
public record Question(
    String query,
    Map<String, String> chosen,
    boolean exact,
    boolean allEditions,
    boolean newestFirst,
    int from) {
  /** Hits on a page. */
  public static final int ON_A_PAGE = 20;

  /** What a question can be narrowed down by, as the answers count it, in this order. */
  static final List<String> FACETS =
      List.of("kind", "fiscalYear", "municipality", "department", "pillar", "phase");

  /** The longest question: more is cut off when it is read, too. */
  static final int LONGEST = 500;

  /** Keeps the order of the map. */
  public Question {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /** Names of the parameters that {@link #of} reads. */
  static String[] parameterNames() {
    return ("q " + String.join(" ", FACETS) + " exact all sort from").split(" ");
  }

  static Question of(Request request) throws Refusal {
    String query = request.parameter("q");
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String facet : FACETS) {
      request.given(facet).ifPresent(value -> chosen.put(facet, value));
    }
    int from = request.number("from", 0);
    if (from > SearchRequest.MAXIMUM_LIMIT - ON_A_PAGE) {
      throw new Refusal(400, "web.too-deep", SearchRequest.MAXIMUM_LIMIT);
    }
    return new Question(
        query.length() > LONGEST ? query.substring(0, LONGEST) : query,
        chosen,
        request.flag("exact"),
        request.flag("all"),
        request.parameter("sort").equals("newest"),
        from);
  }

  /** Whether anything is asked at all. */
  boolean isEmpty() {
    return query.isBlank() && chosen.isEmpty();
  }

  SearchRequest request() {
    return new SearchRequest(
        query, Set.of(), null, null, ON_A_PAGE, exact, allEditions, from, chosen, newestFirst);
  }

  /** The same narrowed down further. */
  Question with(String facet, String value) {
    Map<String, String> more = new LinkedHashMap<>(chosen);
    more.put(facet, value);
    return new Question(query, more, exact, allEditions, newestFirst, 0);
  }

  /** The same without a facet. */
  Question without(String facet) {
    Map<String, String> fewer = new LinkedHashMap<>(chosen);
    fewer.remove(facet);
    return new Question(query, fewer, exact, allEditions, newestFirst, 0);
  }

  /** The same from another hit on. */
  Question from(int hit) {
    return new Question(query, chosen, exact, allEditions, newestFirst, hit);
  }

  /** The same in other words. */
  Question asking(String other) {
    return new Question(other, chosen, exact, allEditions, newestFirst, 0);
  }

  /** The same, not widened or widened. */
  Question exactly(boolean wanted) {
    return new Question(query, chosen, wanted, allEditions, newestFirst, 0);
  }

  /** The same with each edition's record, or with the newest one alone. */
  Question inAllEditions(boolean wanted) {
    return new Question(query, chosen, exact, wanted, newestFirst, 0);
  }

  /** The same by year, or by how well the records answer. */
  Question newestFirst(boolean wanted) {
    return new Question(query, chosen, exact, allEditions, wanted, 0);
  }

  /** Its parameters, as they stand in its address. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", query);
    parameters.putAll(chosen);
    if (exact) {
      parameters.put("exact", "1");
    }
    if (allEditions) {
      parameters.put("all", "1");
    }
    if (newestFirst) {
      parameters.put("sort", "newest");
    }
    if (from > 0) {
      parameters.put("from", String.valueOf(from));
    }
    return parameters;
  }

  /** Its address. */
  String address(Links links) {
    return links.to("/search?" + Links.query(parameters()));
  }
}

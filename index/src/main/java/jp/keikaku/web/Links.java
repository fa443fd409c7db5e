package jp.keikaku.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.document.Place;
import jp.keikaku.document.RecordIds;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of pages. They are made of the readable ids of records, which stay when a document
 * is read again.
 *
 * @param base path that all addresses begin with: empty, or {@code /keikaku}
 */
public record Links(String base) {
  /** What servers and proxies may take for something else when it stands in a path. */
  private static final Pattern UNSAFE =
      Pattern.compile("(^|/)(\\.{1,2})?(/|$)|[%;\\\\\\x00-\\x1f]");

  /** An address of the site, from a path that is already encoded. */
  public String to(String path) {
    return base + path;
  }

  /** The page of a record, an article as part of its bylaw. */
  public String record(String id) {
    return address("/records", id, "");
  }

  /** The page of an edition. */
  public String edition(String id) {
    return address("/editions", id, "");
  }

  /** The PDF that an edition came from. */
  public String original(String editionId) {
    return address("/editions", editionId, "/original.pdf");
  }

  /** A page of an edition as printed. */
  public String page(String editionId, int page) {
    return address("/editions", editionId, "/pages/" + page);
  }

  /**
   * The page of an edition on which a record stands first, with the record or what was asked boxed;
   * null where no place is known.
   *
   * @param query what was asked, or null
   */
  public @Nullable String page(
      String editionId, List<Place> places, String recordId, @Nullable String query) {
    if (places.isEmpty()) {
      return null;
    }
    String asked = query == null || query.isBlank() ? "" : "&q=" + encoded(query);
    return page(editionId, places.getFirst().page())
        + (page(editionId, 1).contains("?") ? "&" : "?")
        + "record="
        + encoded(recordId)
        + asked;
  }

  /** The picture of a printed page, from the address of that page. */
  public String picture(String page) {
    int parameters = page.indexOf('?');
    String path = parameters < 0 ? page : page.substring(0, parameters);
    boolean named = page.contains("?id=") || page.contains("&id=");
    return path + "/150.png" + (named ? page.substring(parameters) : "");
  }

  /** The id of a whole bylaw. */
  public static String bylawId(String editionId, String title) {
    return RecordIds.record(editionId, "bylaw", title);
  }

  /** The page of a bylaw. */
  public String bylaw(String editionId, String title) {
    return record(bylawId(editionId, title));
  }

  /** The page of a plan. */
  public String plan(String id) {
    return address("/plans", id, "");
  }

  /** All items of a plan over all its editions. */
  public String timeline(String planId) {
    return address("/plans", planId, "/timeline");
  }

  /** The page of a municipality. */
  public String municipality(String name) {
    return address("/municipalities", name, "");
  }

  /** The page of a department of a municipality. */
  public String department(@Nullable String municipality, String name) {
    return to("/departments?" + query(Map.of("name", name)))
        + (municipality == null ? "" : "&" + query(Map.of("municipality", municipality)));
  }

  /** Two editions, or two bylaws, beside each other. */
  public String compare(String before, String after) {
    return to("/compare?before=" + encoded(before) + "&after=" + encoded(after));
  }

  /** A question. */
  public String search(String query) {
    return to("/search?q=" + encoded(query));
  }

  private String address(String room, String id, String rest) {
    return UNSAFE.matcher(id).find()
        ? to(room + rest + "?id=" + encoded(id))
        : to(room + "/" + path(id) + rest);
  }

  private static String path(String id) {
    return Arrays.stream(id.split("/", -1)).map(Links::encoded).collect(Collectors.joining("/"));
  }

  /** Parameters, in the order of the map. */
  public static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** A text as part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }
}

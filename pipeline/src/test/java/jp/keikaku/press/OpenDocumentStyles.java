package jp.keikaku.press;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The automatic styles of an OpenDocument text: one for every set of properties that is asked for.
 */
final class OpenDocumentStyles {
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * The name of the style with these properties.
   *
   * @param family as OpenDocument names it: {@code paragraph}, {@code text}, {@code table}, {@code
   *     table-column}, {@code table-cell}
   * @param attributes of the style element itself, such as its master page; may be empty
   * @param properties the property elements
   */
  String name(String family, String attributes, String properties) {
    String key = "style:family=\"%s\" %s>%s".formatted(family, attributes, properties);
    return names.computeIfAbsent(key, ignored -> "S" + (names.size() + 1));
  }

  /** All styles as elements. */
  String elements() {
    StringBuilder elements = new StringBuilder();
    names.forEach(
        (key, name) ->
            elements.append(
                "<style:style style:name=\"%s\" %s</style:style>\n".formatted(name, key)));
    return elements.toString();
  }
}

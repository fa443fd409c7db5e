package jp.keikaku.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.keikaku.document.Edition;

/**
 * Records as JSON Lines: {@code {"edition": ID, "record": {…}}}, one record of the contract each.
 */
public final class JsonLinesFormat {
  private static final Map<String, Function<Edition, List<?>>> KINDS = kinds();

  private JsonLinesFormat() {}

  /** Names of the kinds of records, as the contract names their lists. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  /** The lines of all records of a kind. */
  public static String write(String kind, List<NamedEdition> editions) {
    Function<Edition, List<?>> records = KINDS.get(kind);
    if (records == null) {
      throw new IllegalArgumentException("no kind of records: " + kind);
    }
    return editions.stream()
        .flatMap(
            named -> records.apply(named.edition()).stream().map(each -> line(named.id(), each)))
        .collect(Collectors.joining());
  }

  private static String line(String edition, Object contents) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("edition", edition);
    line.put("record", contents);
    return ReportJson.line(line) + "\n";
  }

  private static Map<String, Function<Edition, List<?>>> kinds() {
    Map<String, Function<Edition, List<?>>> kinds = new LinkedHashMap<>();
    kinds.put("items", Edition::items);
    kinds.put("glossary", Edition::glossary);
    kinds.put("bylaws", Edition::bylaws);
    kinds.put("changes", Edition::changes);
    kinds.put("sections", Edition::sections);
    return Collections.unmodifiableMap(kinds);
  }
}

package jp.keikaku.document;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that could not be read, was repaired, or contradicts itself.
 *
 * @param level how much it matters
 * @param code stable short name for programs, such as {@code page-without-text}
 * @param message for people, in English: what it is, and what to do
 * @param places where; may be empty where the whole file is meant
 * @param parameters what the message says of this case, by name, so that it can be said in another
 *     language: {@link DiagnosticTexts}
 */
public record Diagnostic(
    Level level, String code, String message, List<Place> places, Map<String, String> parameters) {
  /** Copies places and parameters. */
  public Diagnostic {
    places = List.copyOf(places);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** One whose message says all. */
  public Diagnostic(Level level, String code, String message, List<Place> places) {
    this(level, code, message, places, Map.of());
  }

  /**
   * One of the kinds that are known.
   *
   * @param parameters what the texts of the kind leave open
   */
  public static Diagnostic of(
      DiagnosticKind kind, List<Place> places, Map<String, String> parameters) {
    String message = new DiagnosticTexts(Locale.ENGLISH).message(kind, parameters);
    return new Diagnostic(kind.level(), kind.code(), message, places, parameters);
  }
}

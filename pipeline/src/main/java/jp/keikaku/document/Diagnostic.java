package jp.keikaku.document;

import java.util.List;

/**
 * Something that could not be read, was repaired, or contradicts itself.
 *
 * @param level how much it matters
 * @param code stable short name for programs, such as {@code page-without-text}
 * @param message one sentence for people, with what to do
 * @param places where; may be empty where the whole file is meant
 */
public record Diagnostic(Level level, String code, String message, List<Place> places) {
  /** Copies the places. */
  public Diagnostic {
    places = List.copyOf(places);
  }
}

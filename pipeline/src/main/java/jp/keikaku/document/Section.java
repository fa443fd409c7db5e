package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part, chapter or any other headed stretch of the document; appendices too.
 *
 * @param number as printed ({@code 第1部}, {@code IV}, {@code 1}), or null
 * @param title the heading without its number
 * @param paragraphs prose in reading order
 * @param tables tables that no more special record holds
 * @param children sections below this one
 * @param places the heading's place first, then one area per page of its own content
 */
public record Section(
    @Nullable String number,
    Text title,
    List<Text> paragraphs,
    List<Table> tables,
    List<Section> children,
    List<Place> places) {
  /** Copies the lists. */
  public Section {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    children = List.copyOf(children);
    places = List.copyOf(places);
  }
}

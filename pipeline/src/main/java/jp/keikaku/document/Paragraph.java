package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph (項) of an article or of a supplementary provision.
 *
 * @param number ASCII digits
 * @param caption of its own (only in supplementary provisions), or null
 * @param text its sentences
 * @param items 号 below it
 */
public record Paragraph(
    String number, @Nullable Text caption, Text text, List<ParagraphItem> items) {
  /** Copies the items. */
  public Paragraph {
    items = List.copyOf(items);
  }
}

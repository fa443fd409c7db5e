package jp.keikaku.document;

import java.util.List;

/**
 * An item (号) of a paragraph, or one below such an item (イ, (1) …).
 *
 * @param number ASCII digits, or the printed letter (イ) below the first level
 * @param text its sentences
 * @param items below it
 */
public record ParagraphItem(String number, Text text, List<ParagraphItem> items) {
  /** Copies the items. */
  public ParagraphItem {
    items = List.copyOf(items);
  }
}

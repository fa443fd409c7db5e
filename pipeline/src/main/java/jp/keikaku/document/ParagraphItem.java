package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item (号) of a paragraph, or one below such an item (イ, (1) …).
 *
 * @param number its place in the series in ASCII digits ({@code 1} for 一 and イ), branches with
 *     {@code _}; {@code 1:4} for 一から四まで
 * @param label the number as printed, or null where that is not known
 * @param text its sentences
 * @param columns where its columns are in the text, where it has several (a term and its meaning)
 * @param items below it
 * @param tables printed below its text
 */
public record ParagraphItem(
    String number,
    @Nullable String label,
    Text text,
    List<TextRange> columns,
    List<ParagraphItem> items,
    List<Table> tables) {
  /** Copies the lists. */
  public ParagraphItem {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
    tables = List.copyOf(tables);
  }
}

package jp.keikaku.law;

import java.util.List;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or an item with its place in the bylaw.
 *
 * @param container name of the supplementary provision that it stands in, or empty
 * @param amendingLaw the other bylaw that its numbers mean: number of the law whose supplementary
 *     provision it is, name of the bylaw that it amends; or null
 * @param article number of its article ({@code 12_2}), or null where paragraphs have none
 * @param paragraph number of its paragraph
 * @param items numbers or labels of the items that it stands in, outermost first
 * @param text its own text
 * @param item the item that it is, or null for a paragraph
 * @param above text of the paragraph that the item stands in
 */
public record Provision(
    String container,
    @Nullable String amendingLaw,
    @Nullable String article,
    String paragraph,
    List<String> items,
    Text text,
    @Nullable ParagraphItem item,
    Text above) {
  /** Copies the items. */
  public Provision {
    items = List.copyOf(items);
  }
}

package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph (項) of an article or of a supplementary provision.
 *
 * @param number ASCII digits
 * @param label the number as printed, or null where none is
 * @param caption of its own (only in supplementary provisions), or null
 * @param text its sentences
 * @param sentences where they are in the text: 前段, 後段, ただし書
 * @param items 号 below it
 * @param tables printed below its text
 */
public record Paragraph(
    String number,
    @Nullable String label,
    @Nullable Text caption,
    Text text,
    List<Sentence> sentences,
    List<ParagraphItem> items,
    List<Table> tables) {
  /** Copies the lists. */
  public Paragraph {
    sentences = List.copyOf(sentences);
    items = List.copyOf(items);
    tables = List.copyOf(tables);
  }
}
